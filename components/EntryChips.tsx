import { i18n } from '#i18n';
import { useHandOn } from './hand-on.ts';

interface Props {
  readonly label: string;
  readonly entries: readonly string[];
  readonly onRemove: (entry: string) => void;
}

/** The entries of a box, each with a button that takes it out. */
export function EntryChips({ label, entries, onRemove }: Props) {
  if (entries.length === 0) return null;
  return (
    <ul class="EntryInput-chips" aria-label={i18n.t('components.entries.chosen', { label })}>
      {entries.map((entry) => (
        <Chip key={entry} entry={entry} onRemove={() => onRemove(entry)} />
      ))}
    </ul>
  );
}

function Chip({ entry, onRemove }: { readonly entry: string; readonly onRemove: () => void }) {
  const chip = useHandOn<HTMLLIElement>({
    among: '.EntryInput-chip',
    home: (gone) => gone.closest('.EntryInput')?.querySelector('input'),
  });
  return (
    <li ref={chip} class="EntryInput-chip">
      <span>{entry}</span>
      <button
        type="button"
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
