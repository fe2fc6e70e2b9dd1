import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { shownDate } from '../library/shown.ts';
import { Spoken } from '../library/Spoken.tsx';
import { sentenceOf } from './deeds.ts';
import type { NamesParts } from './parts.ts';

/** What was done with names, each to be taken back. */
export function Lately({ deeds }: NamesParts) {
  const done = deeds.lately.value;
  if (done.length === 0) return null;
  return (
    <section class="Names-lately" aria-labelledby="lately">
      <h3 id="lately">{i18n.t('names.lately.title')}</h3>
      <ul>
        {done.map(({ at, deed, made }) => (
          <li key={at}>
            <span>{sentenceOf(deed)}</span>
            <time dateTime={made}>{shownDate(made)}</time>
            <Button kind="quiet" onPress={() => void deeds.undo(at)}>
              <Spoken
                shown={i18n.t('names.lately.takeBack')}
                heard={i18n.t('names.lately.takeBackWhole', { deed: sentenceOf(deed) })}
              />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
