/* How much running text lies where: what must never be cut away by a cue that may be wrong. */

/** Characters from which a paragraph is running text and no label, teaser or button. */
export const PROSE_LENGTH = 80;
/** More link than this, and a paragraph is a teaser or a menu. */
export const PROSE_LINKED = 0.4;

const HOLDERS = 'p, li, blockquote, dd, td, pre, div, section, article';
const INLINE = /^(?:A|ABBR|B|BDI|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|RUBY)$/;

/** Characters of running text under each element of the page, as it is now. */
export function proseUnder(page: Document): (element: Element) => number {
  const amounts = new Map<Element, number>();
  for (const paragraph of page.body.querySelectorAll(HOLDERS)) {
    const length = ownProse(paragraph);
    if (length === 0) continue;
    for (let up: Element | null = paragraph; up; up = up.parentElement)
      amounts.set(up, (amounts.get(up) ?? 0) + length);
  }
  return (element) => amounts.get(element) ?? 0;
}

/** The same, worked out when it is first asked for. */
export function proseWhenAsked(page: Document): (element: Element) => number {
  let prose: ((element: Element) => number) | undefined;
  return (element) => (prose ??= proseUnder(page))(element);
}

/** A web address by itself is no running text, however long. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/* The element's own words and those of its inline children; what nested blocks say counts there. */
function ownProse(paragraph: Element): number {
  let length = 0;
  let linked = 0;
  for (let node = paragraph.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) length += lengthOf(node.nodeValue ?? '');
    else if (node.nodeType === Node.ELEMENT_NODE && INLINE.test(node.nodeName)) {
      const inner = lengthOf(node.textContent ?? '');
      length += inner;
      if (node.nodeName === 'A') linked += inner;
    }
  }
  if (length < PROSE_LENGTH || linked / length >= PROSE_LINKED) return 0;
  return isAddress((paragraph.textContent ?? '').trim()) ? 0 : length;
}

/** Roughly the characters that a reader sees: indentation in the source does not count. */
function lengthOf(text: string): number {
  const words = text.trim();
  if (words.length < 2) return 0;
  return proseLength(words.includes('  ') ? words.replace(/\s{2,}/g, ' ') : words);
}

/** The length of a text as an alphabet would have it: a character of Chinese, Japanese or Korean says twice as much. */
export function proseLength(text: string): number {
  return EAST_ASIAN.test(text.slice(0, 40)) ? text.length * 2 : text.length;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
