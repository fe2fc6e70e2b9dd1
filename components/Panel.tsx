import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Panel.css';

interface Props {
  readonly title: string;
  /** One sentence that says what this is for. */
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** A part of a page: a heading, a sentence, and what can be done there. */
export function Panel({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section class="Panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="Panel-lead">{lead}</p>
      {children}
    </section>
  );
}
