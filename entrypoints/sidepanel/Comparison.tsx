import { i18n } from '#i18n';
import type { Signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { TextChanges } from '../../components/TextChanges.tsx';
import type { Article } from '../../core/article.ts';
import type { Clip } from '../../core/clip.ts';
import { compareTexts, countChanges } from '../../core/compare-texts.ts';
import { bodyOf } from '../../storage/bodies.ts';
import type { Library } from '../../storage/database.ts';
import { follow } from '../../storage/live.ts';
import { keepVersion, versionsOf } from '../../storage/versions.ts';
import { shownDate } from '../library/shown.ts';
import type { Said } from './marks.ts';
import { inDigits } from '../../components/language.ts';

interface Props {
  readonly library: Library;
  readonly clip: Clip;
  /** The page as it reads now. */
  readonly article: Article;
  readonly said: Signal<Said | undefined>;
}

/** What the outlet changed since the page was clipped, or since a version of it was last kept; nothing where nothing did. */
export function Comparison({ library, clip, article, said }: Props) {
  const kept = useLatest(library, clip);
  const changes = useMemo(
    () => (kept && article.text !== '' ? compareTexts(kept.text, article.text) : []),
    [kept, article.text],
  );
  const count = countChanges(changes);
  if (!kept || count === 0) return null;
  const keep = async (): Promise<void> => {
    const version = await keepVersion(library, clip.id, article, new Date().toISOString());
    if (version) said.value = { sentence: i18n.t('panel.compare.kept') };
  };
  return (
    <section class="Panel-part" aria-label={i18n.t('panel.compare.label')}>
      <h2>
        {i18n.t('panel.compare.since', { date: shownDate(kept.read) })}{' '}
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

/** The text that was kept last, and when it was read. */
function useLatest(library: Library, { id, body, created }: Clip) {
  const [latest, setLatest] = useState<{ readonly text: string; readonly read: string } | undefined>();
  useEffect(() => {
    const ending = new AbortController();
    const ask = async () => {
      const version = (await versionsOf(library, id)).at(-1);
      const text = await bodyOf(library, version?.body ?? body);
      return text && { text: text.text, read: version?.read ?? created };
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
