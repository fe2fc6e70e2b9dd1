import './IconButton.css';

/* Drawn on a field of 16 by 16, in one stroke's width. */
const DRAWN = {
  find: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.7 3.7',
  letters: 'M1.5 13 5.5 3l4 10M2.8 9.8h5.4M10.5 13l2-5.2 2 5.2M11.2 11.3h2.6',
  print: 'M4.5 6V2h7v4M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7V14h-7Z',
  page: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
  pictures: 'M2 3h12v10H2ZM2 11l3.5-3.5L9 11l2-2 3 3M10.5 6.2h.01',
  help: 'M5.6 6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .7-1 1.5M8 12.3h.01',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

interface Props {
  readonly icon: keyof typeof DRAWN;
  /** What it does, as it is read aloud and shown when the mouse rests. */
  readonly label: string;
  readonly onPress?: () => void;
  /** The id of a popover that it opens. */
  readonly opens?: string;
  readonly disabled?: boolean;
}

/** A button with a drawing on it. */
export function IconButton({ icon, label, onPress, opens, disabled = false }: Props) {
  return (
    <button
      type="button"
      class="IconButton"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
      {...(opens === undefined ? {} : { popovertarget: opens })}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d={DRAWN[icon]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
