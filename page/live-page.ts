/* What only the live page knows: which parts the style sheets hide, and what stands in shadow trees. The
   page and its copy are walked side by side, by methods from the prototypes, and only the copy is touched. */

/** Elements worth asking about: boxes, and the labels scripts hide in them. */
const BOXES =
  /^(?:div|section|article|aside|nav|header|footer|main|p|ul|ol|li|figure|figcaption|form|table|h[1-6]|span|dialog)$/;

/** Marks in the copy what the page does not show (`data-unseen`), and puts open shadow trees into it. */
export function copyLiveState(page: Document, root: Element, copy: Element): void {
  if (isLive(page)) copyShown(page, root, copy);
  for (const template of copy.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))
    template.replaceWith(importedFrom(template.content, copy.ownerDocument));
}

/* A document that a parser made has no window, no layout and no shadow trees. */
function isLive(page: Document): boolean {
  return Reflect.get(Document.prototype, 'defaultView', page) !== null;
}

function copyShown(page: Document, root: Element, copy: Element): void {
  const shadows: (readonly [twin: Element, shadow: ShadowRoot])[] = [];
  for (const pair of sideBySide(page, root, copy)) {
    const shadow = shadowOf(pair.original);
    if (shadow) shadows.push([pair.twin, shadow]);
    if (!BOXES.test(nameOf(pair.twin)) || isSeen(pair.original)) continue;
    Element.prototype.setAttribute.call(pair.twin, 'data-unseen', '');
    pair.skip();
  }
  for (const [twin, shadow] of shadows) twin.append(importedFrom(shadow, twin.ownerDocument));
}

interface Pair {
  readonly original: Element;
  readonly twin: Element;
  /** Goes on behind this element, not into it. */
  skip(): void;
}

function* sideBySide(page: Document, root: Element, copy: Element): Generator<Pair> {
  const walkers = [
    Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_ELEMENT),
    copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT),
  ];
  let into = true;
  for (;;) {
    const [original, twin] = walkers.map((walker) => (into ? walker.nextNode() : behind(walker)));
    if (!original || !twin) return;
    into = true;
    yield {
      original: original as Element,
      twin: twin as Element,
      skip: () => {
        into = false;
      },
    };
  }
}

function behind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode() || walker.currentNode === walker.root) return null;
  }
}

/* A closed `<details>` is only closed; what it holds is there to be read. */
function isSeen(element: Element): boolean {
  return (
    Element.prototype.checkVisibility.call(element) ||
    Element.prototype.closest.call(element, 'details') !== null
  );
}

/* A form’s fields hide its members, in the copy as well. */
function nameOf(element: Element): string {
  return Reflect.get<Element, 'localName'>(Element.prototype, 'localName', element);
}

function shadowOf(element: Element): ShadowRoot | undefined {
  return Reflect.get<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot', element) ?? undefined;
}

function importedFrom(tree: DocumentFragment, page: Document): DocumentFragment {
  const range = new Range();
  range.selectNodeContents(tree);
  return page.importNode(range.cloneContents(), true);
}
