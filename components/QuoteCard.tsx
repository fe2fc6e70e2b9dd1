import type { ComponentChildren } from 'preact';
import './QuoteCard.css';

interface Props {
  readonly quote: string;
  readonly language: string | undefined;
  readonly children?: ComponentChildren;
}

/** Words of the article, as a quotation with what can be done with it. */
export function QuoteCard({ quote, language, children }: Props) {
  return (
    <figure class="QuoteCard">
      <blockquote lang={language}>{quote}</blockquote>
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
