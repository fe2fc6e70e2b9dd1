import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import type { Clip } from '../../core/clip.ts';
import './Reader.css';

/** What the reader shows. */
export type Shown =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing'; readonly sentence: string }
  | { readonly kind: 'clip'; readonly clip: Clip; readonly html: string };

interface Props {
  readonly shown: { readonly value: Shown };
  /** Called with the element that holds the article once it is on the screen. */
  readonly onArticle: (article: HTMLElement) => void;
}

/** One clip, to read. */
export function App({ shown, onArticle }: Props) {
  const at = shown.value;
  if (at.kind === 'opening') return <main class="Reader" aria-busy="true" />;
  if (at.kind === 'missing') {
    return (
      <main class="Reader">
        <Notice kind="problem">{at.sentence}</Notice>
      </main>
    );
  }
  return <Article clip={at.clip} html={at.html} onArticle={onArticle} />;
}

interface ArticleProps {
  readonly clip: Clip;
  /** Sanitised. */
  readonly html: string;
  readonly onArticle: (article: HTMLElement) => void;
}

function Article({ clip, html, onArticle }: ArticleProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    place.current.replaceChildren(...parsed.body.childNodes);
    onArticle(place.current);
  }, [html, onArticle]);
  const facts = [
    clip.outlet,
    clip.byline,
    clip.published.slice(0, 10),
    clip.minutes > 0 ? `${clip.minutes} min` : '',
  ];
  return (
    <main class="Reader">
      <header class="Reader-head" lang={clip.language}>
        <p>{facts.filter((fact) => fact !== '').join(' · ')}</p>
        <h1>{clip.title}</h1>
        <a href={clip.address} target="_blank" rel="noopener noreferrer">
          Open the page
        </a>
      </header>
      <article ref={place} class="Reader-text" lang={clip.language} dir="auto" />
    </main>
  );
}
