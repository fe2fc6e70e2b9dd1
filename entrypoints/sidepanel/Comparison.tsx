import { i18n } from '#i18n';
import type { Signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { shortDayOf } from '../../components/dates.ts';
import { TextChanges } from '../../components/TextChanges.tsx';
import type { Body, Clip } from '../../core/clip.ts';
import { compareTexts, countChanges } from '../../core/compare-texts.ts';
import { cutOf, type Cut } from '../../core/cut.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { cutAlike } from '../../page/cut-alike.ts';
import { bodyOf } from '../../storage/bodies.ts';
import type { Library } from '../../storage/database.ts';
import { follow } from '../../storage/live.ts';
import { keepVersion, versionsOf } from '../../storage/versions.ts';
import type { Said } from './marks.ts';
import { inDigits } from '../../components/language.ts';

interface Props {
  readonly library: Library;
  readonly clip: Clip;
  /** The page as it reads now. */
  readonly reading: PageReading;
  readonly said: Signal<Said | undefined>;
}

/** What the outlet changed since the page was clipped, or since a version of it was last kept; nothing where nothing did. */
export function Comparison({ library, clip, reading, said }: Props) {
  const kept = useLatest(library, clip);
  const now = useMemo(() => kept && asChosen(reading, kept.own), [kept, reading]);
  const changes = useMemo(() => (kept && now ? compareTexts(kept.text, now.text) : []), [kept, now]);
  const count = countChanges(changes);
  if (!kept || !now || count === 0) return null;
  const keep = async (): Promise<void> => {
    const version = await keepVersion(library, clip.id, now, new Date().toISOString());
    if (version) said.value = { sentence: i18n.t('panel.compare.kept') };
  };
  return (
    <section class="Panel-part" aria-label={i18n.t('panel.compare.label')}>
      <h2>
        {i18n.t('panel.compare.since', { date: shortDayOf(kept.read) })}{' '}
        <span>{i18n.t('panel.compare.count', count, { count: inDigits(count) })}</span>
      </h2>
      <details>
        <summary>{i18n.t('panel.compare.summary')}</summary>
        <TextChanges changes={changes} language={clip.language} />
      </details>
      <div>
        <Button onPress={() => void keep()}>{i18n.t('panel.compare.keep')}</Button>
      </div>
    </section>
  );
}

/* What the person left out or took in is no change of the outlet's. */
function asChosen({ article, parts }: PageReading, own: Body): Cut | undefined {
  return article.text === '' ? undefined : cutAlike(cutOf(article), own, parts?.at);
}

interface Latest {
  /** The clip's own words, which say what the person chose. */
  readonly own: Body;
  /** What was kept last, with what the person has chosen since. */
  readonly text: string;
  readonly read: string;
}

/** The text that was kept last, and when it was read. */
function useLatest(library: Library, { id, body, created }: Clip) {
  const [latest, setLatest] = useState<Latest | undefined>();
  useEffect(() => {
    const ending = new AbortController();
    const ask = async () => {
      const version = (await versionsOf(library, id)).at(-1);
      const own = await bodyOf(library, body);
      const last = version && (await bodyOf(library, version.body));
      return own && { own, text: last ? cutAlike(last, own).text : own.text, read: version?.read ?? created };
    };
    follow(ask, {
      onValue: setLatest,
      onError: () => undefined, // the panel says what is wrong with the library
      signal: ending.signal,
    });
    return () => ending.abort();
  }, [library, id, body, created]);
  return latest;
}
