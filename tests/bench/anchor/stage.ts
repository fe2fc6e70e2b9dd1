/* The stage: a frame of the same origin that holds a saved page as it stands when its scripts have run
   or never will, and the truth about where words are, carried through changes by marker elements. */

/** Where words truly are after a change, as offsets in the text of the page; undefined where they are gone. */
export type Truth = { readonly start: number; readonly end: number } | undefined;

const MARKER = 'cr-truth';
export const UNREAD =
  'script,style,noscript,template,head,title,textarea,select,svg,rp,rt,audio,video,canvas,object';

/** Puts a page on the stage and gives its body. Nothing of it is fetched and nothing of it runs. */
export function setStage(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('script, link, meta[http-equiv], base')) element.remove();
  for (const element of parsed.querySelectorAll('iframe, frame, object, embed')) element.remove();
  for (const element of parsed.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  for (const element of parsed.querySelectorAll('[src],[srcset],[poster],[background]')) {
    for (const name of ['src', 'srcset', 'poster', 'background']) element.removeAttribute(name);
  }
  let frame = document.querySelector('iframe');
  if (!frame) {
    frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1200px; height: 800px';
    document.body.append(frame);
  }
  const stage = frame.contentDocument!;
  stage.replaceChild(stage.adoptNode(parsed.documentElement), stage.documentElement);
  stage.body.normalize();
  return stage.body;
}

/** All texts of the page that a person may read. */
export function readableTexts(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(`${UNREAD},[hidden]`)) texts.push(text);
  }
  return texts;
}

/** Marks ranges by empty elements at their ends. Ranges must not overlap. */
export function placeMarkers(ranges: readonly Range[]): void {
  const ends = ranges.flatMap((range, index) => [
    { key: `${index}-start`, node: range.startContainer, offset: range.startOffset },
    { key: `${index}-end`, node: range.endContainer, offset: range.endOffset },
  ]);
  // From the back to the front, so that splitting a text leaves the offsets before it alone.
  ends.sort((a, b) =>
    a.node === b.node
      ? b.offset - a.offset
      : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING
        ? 1
        : -1,
  );
  for (const { key, node, offset } of ends) {
    const marker = node.ownerDocument!.createElement(MARKER);
    marker.dataset['key'] = key;
    const text = node as Text;
    text.parentNode!.insertBefore(marker, text.splitText(offset));
  }
}

/** Takes the markers out again, and tells where they stood. A pair that is not whole is gone. */
export function takeMarkers(root: Element, count: number): Truth[] {
  const places = new Map<string, number>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let passed = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) passed += (node as Text).length;
    else if ((node as Element).localName === MARKER) {
      places.set((node as HTMLElement).dataset['key'] ?? '', passed);
    }
  }
  for (const marker of root.querySelectorAll(MARKER)) marker.remove();
  root.normalize();
  return Array.from({ length: count }, (_nothing, index) => {
    const start = places.get(`${index}-start`);
    const end = places.get(`${index}-end`);
    return start === undefined || end === undefined || end <= start ? undefined : { start, end };
  });
}

export function isMarker(node: Node | null): boolean {
  return node?.nodeType === Node.ELEMENT_NODE && (node as Element).localName === MARKER;
}

/** Copies a part of the page without its markers. */
export function unmarkedCopy(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const marker of copy.querySelectorAll(MARKER)) marker.remove();
  return copy;
}

/** The part of a text that a range covers, as offsets in the text of the root, without spaces at its ends. */
export function offsetsOf(root: Element, range: Range): { start: number; end: number } {
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return trimmed(root.textContent, { start, end: start + range.toString().length });
}

/** The offsets without the spaces at their ends. */
export function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const isSpace = (at: number): boolean => /[\s\u00ad\u200b\ufeff]/.test(text.charAt(at));
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return { start, end };
}
