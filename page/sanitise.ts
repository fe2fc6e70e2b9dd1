import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import { emptyDocument } from './empty-document.ts';

/* What a reading view is made of, and nothing else: words, their emphasis, lists, tables, pictures and
   links. No class, id or name (they clobber and they style), no script, style, form, frame, SVG or
   MathML (where the parser's rules change and mXSS lives), no `data:` and no `srcset` (a stored clip
   has one picture per place, so that the reader can say what it would load). */

const TEXT =
  'p br hr h1 h2 h3 h4 h5 h6 div section article aside header footer main address details summary ' +
  'blockquote q cite em i b strong u s strike del ins sub sup small big mark abbr dfn time code pre kbd samp var ' +
  'span bdi bdo wbr ruby rb rt rp rtc center font tt';
const STRUCTURE =
  'ul ol li dl dt dd menu table caption colgroup col thead tbody tfoot tr td th figure figcaption';
const LINKED = 'a img';

const ATTRIBUTES =
  'href src alt title width height lang dir cite datetime colspan rowspan scope start reversed value type data-paragraph data-part';

const CONFIG: Config = {
  ALLOWED_TAGS: `${TEXT} ${STRUCTURE} ${LINKED}`.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.split(' '),
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Attributes that hold words or numbers, which the address rule must not look at.
  ADD_URI_SAFE_ATTR: [
    'alt',
    'title',
    'width',
    'height',
    'lang',
    'dir',
    'datetime',
    'colspan',
    'rowspan',
    'scope',
    'start',
    'reversed',
    'value',
    'type',
    'data-paragraph',
    'data-part',
  ],
  // Their contents are no words of the article.
  ADD_FORBID_CONTENTS: ['select', 'option', 'button', 'textarea', 'object', 'canvas', 'dialog', 'head'],
};

let purifier: DOMPurify | undefined;

/**
 * The HTML with everything taken out that a reading view does not need: safe to store, and to show under
 * any policy. Links keep `http`, `https` and `mailto` and open without an opener or a referrer.
 * Idempotent. The reader sanitises once more what it shows, because stored data may have been imported.
 */
export function sanitise(html: string): string {
  purifier ??= makePurifier();
  return purifier.sanitize(html, CONFIG);
}

/* DOMPurify reads its tools from a window's document. The page's own document can be clobbered
   (`<img name=implementation>`), so it is given an empty one. */
function makePurifier(): DOMPurify {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap } = globalThis;
  const { HTMLFormElement, DOMParser } = globalThis;
  const purify = createDOMPurify({
    document: emptyDocument(),
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  });
  purify.addHook('uponSanitizeAttribute', (_element, attribute) => {
    if (attribute.attrName.startsWith('data-pa') && !/^\d{1,6}$/.test(attribute.attrValue))
      attribute.keepAttr = false;
    if (/^\s*data:/i.test(attribute.attrValue) && attribute.attrName === 'src') attribute.keepAttr = false;
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    // An address of nothing is that of the page it is shown in.
    for (const name of ['href', 'src', 'cite'])
      if (element.getAttribute(name)?.trim() === '') element.removeAttribute(name);
    if (element.tagName === 'A' && element.hasAttribute('href'))
      element.setAttribute('rel', 'noopener noreferrer');
    if (element.tagName === 'IMG' && !element.hasAttribute('src')) element.remove();
  });
  return purify;
}
