import { i18n } from '#i18n';
import { useHandOn } from './hand-on.ts';
import './ChosenChips.css';

/** Something that narrows the list down. */
export interface Chip {
  readonly key: string;
  /** What kind it is: decides its colour and is read before it. */
  readonly kind: string;
  readonly kindName: string;
  readonly text: string;
  readonly onRemove: () => void;
}

interface Props {
  readonly chips: readonly Chip[];
  readonly onClear: () => void;
}

/** All that narrows the list down, each with a button that takes it away. */
export function ChosenChips(props: Props) {
  return props.chips.length === 0 ? null : <Chips {...props} />;
}

function Chips({ chips, onClear }: Props) {
  const list = useHandOn<HTMLUListElement>();
  return (
    <ul ref={list} class="ChosenChips" aria-label={i18n.t('components.chips.label')}>
      {chips.map((chip) => (
        <ChosenChip key={chip.key} chip={chip} />
      ))}
      <li>
        <button type="button" class="ChosenChips-clear" onClick={onClear}>
          {i18n.t('components.chips.clear')}
        </button>
      </li>
    </ul>
  );
}

function ChosenChip({ chip: { kind, kindName, text, onRemove } }: { readonly chip: Chip }) {
  const item = useHandOn<HTMLLIElement>({ among: '.ChosenChips > li' });
  return (
    <li ref={item}>
      <button
        type="button"
        class={`ChosenChips-chip ChosenChips-${kind}`}
        aria-label={i18n.t('components.chips.remove', { kind: kindName, text })}
        onClick={onRemove}
      >
        <span class="ChosenChips-kind">{kindName}</span> {text}
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d="M2 2l6 6M8 2l-6 6" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </li>
  );
}
