import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Panel.css';

interface Props {
  /** What an address leads to with `#`. */
  readonly id?: string;
  readonly title: string;
  /** One sentence that says what this is for. */
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** A part of a page: a heading, a sentence, and what can be done there. */
export function Panel({ id, title, lead, children }: Props) {
  const heading = useId();
  return (
    <section class="Panel" id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p class="Panel-lead">{lead}</p>
      {children}
    </section>
  );
}
