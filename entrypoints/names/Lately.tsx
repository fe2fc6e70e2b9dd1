import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { shortDayOf } from '../../components/dates.ts';
import { useHandOn } from '../../components/hand-on.ts';
import { Spoken } from '../library/Spoken.tsx';
import { sentenceOf } from './deeds.ts';
import type { NamesParts } from './parts.ts';

/** What was done with names, each to be taken back. */
export function Lately(props: Pick<NamesParts, 'deeds'>) {
  return props.deeds.lately.value.length === 0 ? null : <Deeds {...props} />;
}

function Deeds({ deeds }: Pick<NamesParts, 'deeds'>) {
  const part = useHandOn<HTMLElement>();
  return (
    <section ref={part} class="Names-lately" aria-labelledby="lately">
      <h3 id="lately">{i18n.t('names.lately.title')}</h3>
      <ul>
        {deeds.lately.value.map(({ at, deed, made }) => (
          <Done key={at} sentence={sentenceOf(deed)} made={made} onUndo={() => void deeds.undo(at)} />
        ))}
      </ul>
    </section>
  );
}

interface DoneProps {
  readonly sentence: string;
  /** When, ISO 8601. */
  readonly made: string;
  readonly onUndo: () => void;
}

function Done({ sentence, made, onUndo }: DoneProps) {
  const item = useHandOn<HTMLLIElement>({ among: '.Names-lately > ul > li' });
  return (
    <li ref={item}>
      <span>{sentence}</span>
      <time dateTime={made}>{shortDayOf(made)}</time>
      <Button kind="quiet" onPress={onUndo}>
        <Spoken
          shown={i18n.t('names.lately.takeBack')}
          heard={i18n.t('names.lately.takeBackWhole', { deed: sentence })}
        />
      </Button>
    </li>
  );
}
