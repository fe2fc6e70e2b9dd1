import { i18n } from '#i18n';
interface Props {
  readonly id: string;
  readonly label: string;
  readonly offered: readonly string[];
  /** The one the arrow keys are on, or -1. */
  readonly active: number;
  readonly onPick: (entry: string) => void;
}

/** What the library holds that begins as typed, to pick from. The box keeps the focus. */
export function Suggestions({ id, label, offered, active, onPick }: Props) {
  return (
    <ul
      id={`${id}-list`}
      class="EntryInput-list"
      role="listbox"
      aria-label={i18n.t('components.entries.inLibrary', { label })}
      hidden={offered.length === 0}
    >
      {offered.map((entry, at) => (
        <li
          key={entry}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onMouseDown={(event) => {
            event.preventDefault(); // a blur would close the list before the press is done
            onPick(entry);
          }}
        >
          {entry}
        </li>
      ))}
    </ul>
  );
}
