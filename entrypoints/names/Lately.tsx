import { Button } from '../../components/Button.tsx';
import { shownDate } from '../library/shown.ts';
import { sentenceOf } from './deeds.ts';
import type { NamesParts } from './parts.ts';

/** What was done with names, each to be taken back. */
export function Lately({ deeds }: NamesParts) {
  const done = deeds.lately.value;
  if (done.length === 0) return null;
  return (
    <section class="Names-lately" aria-labelledby="lately">
      <h3 id="lately">Done lately</h3>
      <ul>
        {done.map(({ at, deed, made }) => (
          <li key={at}>
            <span>{sentenceOf(deed)}</span>
            <time dateTime={made}>{shownDate(made)}</time>
            <Button kind="quiet" onPress={() => void deeds.undo(at)}>
              Take back<span class="spoken">: {sentenceOf(deed)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
