import type { ComponentChildren } from 'preact';
import './Notice.css';

interface Props {
  readonly kind: 'plain' | 'problem';
  readonly children: ComponentChildren;
  /** What can be done about it. */
  readonly actions?: ComponentChildren;
}

/** A sentence that says what is the matter and what can be done. */
export function Notice({ kind, children, actions }: Props) {
  return (
    <div class={`Notice Notice-${kind}`} role={kind === 'problem' ? 'alert' : 'note'}>
      <p>{children}</p>
      {actions && <div class="Notice-actions">{actions}</div>}
    </div>
  );
}
