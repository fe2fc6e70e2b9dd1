import { useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { COPY_FORMS, type CopyForm } from '../core/export/copy-as.ts';
import { tell } from './language.ts';
import './CopyAs.css';

interface Props {
  /** What is copied, as a screen reader says it: `Copy as: the quote`. */
  readonly label: string;
  /** What stands on the button; a small arrow where nothing is said. */
  readonly children?: ComponentChildren;
  readonly tabIndex?: number;
  readonly onCopy: (form: CopyForm) => void;
}

/** A button that opens a short menu of the forms a clip or a quote can be copied in. */
export function CopyAs({ label, children, tabIndex, onCopy }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="CopyAs"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        onClick={() => menu.current?.togglePopover()}
      >
        {children ?? <Arrow />}
      </button>
      <div
        ref={menu}
        id={id}
        class="CopyAs-menu"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        popover="auto"
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (!opened || !button.current) return;
          place(event.currentTarget, button.current);
          event.currentTarget.querySelector('button')?.focus();
        }}
        onKeyDown={(event) => {
          if (walk(event.currentTarget, event.key)) event.preventDefault();
          event.stopPropagation(); // the page’s own keys are not meant
        }}
      >
        {COPY_FORMS.map(({ form, name, purpose }) => (
          <button
            key={form}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              menu.current?.hidePopover();
              button.current?.focus();
              onCopy(form);
            }}
          >
            {tell(name)} <span>{tell(purpose)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

function Arrow() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M2 3.5l3 3 3-3" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}

const GAP = 4;

/** Below the button, or above it where there is no room; never beyond the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + GAP + height <= innerHeight;
  menu.style.top = `${Math.max(GAP, below ? at.bottom + GAP : at.top - GAP - height)}px`;
  menu.style.left = `${Math.max(GAP, Math.min(at.right - width, innerWidth - width - GAP))}px`;
}

/** Arrows, Home and End move among the items, Tab leaves. */
function walk(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll('button')];
  const now = items.findIndex((item) => item === document.activeElement);
  const to: Record<string, number> = {
    ArrowDown: (now + 1) % items.length,
    ArrowUp: (now - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (key === 'Tab') menu.hidePopover();
  const next = to[key];
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}
