import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import { appendAll } from '../../page/append-all.ts';
import { sanitise } from '../../page/sanitise.ts';

interface Props {
  /** As it was kept. */
  readonly html: string;
  readonly language: string | undefined;
  readonly direction: 'rtl' | 'ltr' | 'auto';
  /** Prepares the text before it is on the screen: nothing in it loads yet. */
  readonly prepare: (content: DocumentFragment) => void;
  /** Called with the element that holds it once it is; gives back what ends that. */
  readonly onArticle: (article: HTMLElement) => () => void;
}

/** The article's words. Sanitised once more, because what is stored may have been imported. */
export function Text({ html, language, direction, prepare, onArticle }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const parsed = new DOMParser().parseFromString(sanitise(html), 'text/html');
    const content = parsed.createDocumentFragment();
    appendAll(content, parsed.body.childNodes);
    prepare(content);
    place.current.replaceChildren(content);
    return onArticle(place.current);
  }, [html, prepare, onArticle]);
  /* What stands before a picture's words where it is not kept; in a stylesheet it could not be worded. */
  const style = { '--picture-not-kept': JSON.stringify(i18n.t('reader.pictureNotKept')) };
  return <article ref={place} class="Reader-text" lang={language} dir={direction} style={style} />;
}
