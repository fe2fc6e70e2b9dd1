import type { ComponentChildren } from 'preact';
import './Button.css';

interface Props {
  /** How much it asks for attention. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** What it does is under way: it does nothing meanwhile, and keeps the keyboard. */
  readonly isBusy?: boolean;
  readonly title?: string;
  /** What it is called where several bear the same words; begins with them, for who speaks to press it. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ kind = 'plain', onPress, disabled = false, isBusy = false, ...props }: Props) {
  const { title, label, children } = props;
  return (
    <button
      type="button"
      class={`Button Button-${kind}`}
      disabled={disabled}
      aria-disabled={isBusy || undefined}
      title={title}
      aria-label={label}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {children}
    </button>
  );
}
