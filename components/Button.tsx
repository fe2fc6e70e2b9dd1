import type { ComponentChildren } from 'preact';
import './Button.css';

interface Props {
  /** How much it asks for attention. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly title?: string;
  /** What it is called where several bear the same words; begins with them, for who speaks to press it. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ kind = 'plain', onPress, disabled = false, title, label, children }: Props) {
  return (
    <button
      type="button"
      class={`Button Button-${kind}`}
      disabled={disabled}
      title={title}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
