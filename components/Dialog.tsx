import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './Dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** What can be done, at its foot. */
  readonly actions?: ComponentChildren;
  /** Whether it holds words alone: then they are what the keys scroll. */
  readonly isForReading?: boolean;
}

/** A window over the page, open for as long as it is there. */
export function Dialog({ title, onClose, children, actions, isForReading = false }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current
      ?.querySelector<HTMLElement>('.Dialog-body :is(input:not([type="radio"]), textarea)')
      ?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class="Dialog" aria-labelledby={id} onClose={onClose}>
      <header class="Dialog-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="Dialog-close"
          aria-label={i18n.t('components.dialog.close')}
          onClick={onClose}
        >
          <svg viewBox="0 0 10 10" width="14" height="14" aria-hidden="true">
            <path d="M2 2l6 6M8 2l-6 6" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="Dialog-body" {...(isForReading && { tabIndex: 0, role: 'group', 'aria-labelledby': id })}>
        {children}
      </div>
      {actions && <footer class="Dialog-foot">{actions}</footer>}
    </dialog>
  );
}
