/** How a kind of range looks: the declarations of `::highlight()`, and those for forced colours. */
export interface RangeLook {
  readonly name: string;
  readonly style: string;
  readonly forced: string;
  /** Above others where ranges overlap; the marks have 0 to 3. */
  readonly priority: number;
}

/** Paints ranges in a look of their own; nothing of the page changes. Gives back what takes the paint away. */
export function paintRanges(page: Document, ranges: readonly Range[], look: RangeLook): () => void {
  const view = page.defaultView;
  if (!view || !('CSS' in view) || ranges.length === 0) return () => undefined;
  const name = `cutting-room-${look.name}`;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`@media screen { ::highlight(${name}) { ${look.style} } }
    @media (forced-colors: active) { ::highlight(${name}) { ${look.forced} } }`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const highlight = new view.Highlight(...ranges);
  highlight.priority = look.priority;
  view.CSS.highlights.set(name, highlight);
  return () => {
    if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
