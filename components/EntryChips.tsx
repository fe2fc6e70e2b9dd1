import { i18n } from '#i18n';
import { isRightToLeft } from './entry-typing.ts';
import { useHandOn } from './hand-on.ts';

interface Props {
  readonly label: string;
  readonly entries: readonly string[];
  /** The one that stands in the box to be corrected: it is not shown as a chip meanwhile. */
  readonly edited: string | undefined;
  readonly onEdit: (entry: string) => void;
  readonly onRemove: (entry: string) => void;
}

/** The entries of a box, each to be corrected by a press on it, and with a button that takes it out. */
export function EntryChips({ label, entries, edited, onEdit, onRemove }: Props) {
  if (entries.length === 0) return null;
  return (
    <ul class="EntryInput-chips" aria-label={i18n.t('components.entries.chosen', { label })}>
      {entries.map((entry, place) => (
        <Chip
          key={entry}
          entry={entry}
          place={place}
          isHidden={entry === edited}
          onEdit={() => onEdit(entry)}
          onRemove={() => onRemove(entry)}
        />
      ))}
    </ul>
  );
}

interface ChipProps {
  readonly entry: string;
  readonly place: number;
  readonly isHidden: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/* One stop of the Tab key each: Delete takes out what the button would. */
function Chip({ entry, place, isHidden, onEdit, onRemove }: ChipProps) {
  const chip = useHandOn<HTMLLIElement>({ among: '.EntryInput-chip:not([hidden])', home: boxOf });
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return; // the browser's, as its way back
    if (event.key === 'F2') onEdit();
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (!walk(event)) return;
    event.preventDefault();
  };
  return (
    <li ref={chip} class="EntryInput-chip" hidden={isHidden} style={{ order: place }}>
      <button
        type="button"
        class="EntryInput-entry"
        title={i18n.t('components.entries.keys')}
        onClick={onEdit}
        onKeyDown={press}
      >
        <span>{entry}</span>
      </button>
      <button
        type="button"
        class="EntryInput-remove"
        tabIndex={-1}
        aria-label={i18n.t('components.entries.remove', { entry })}
        title={i18n.t('components.entries.remove', { entry })}
        onClick={onRemove}
      >
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d="M2 2l6 6M8 2l-6 6" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </li>
  );
}

/** The arrows go from chip to chip, and behind the last into the box. */
function walk({ key, currentTarget }: KeyboardEvent & { readonly currentTarget: HTMLElement }): boolean {
  const chip = currentTarget.closest('li');
  if (!chip || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
  const isOn = (key === 'ArrowRight') !== isRightToLeft(currentTarget);
  const next = isOn ? chip.nextElementSibling : chip.previousElementSibling;
  const to = next?.querySelector('button') ?? (isOn ? boxOf(chip) : undefined);
  to?.focus();
  return true;
}

function boxOf(chip: HTMLElement): HTMLElement | null | undefined {
  return chip.closest('.EntryInput')?.querySelector('input');
}
