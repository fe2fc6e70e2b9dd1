const NAME = 'cutting-room-walk';
const STYLE = `::highlight(${NAME}) { background-color: #ffd7a8; color: #1a1a1a; text-decoration: underline solid #a8321a 2px; }
@media (forced-colors: active) { ::highlight(${NAME}) { background-color: Highlight; color: HighlightText; } }`;

/** Paints the sentences a person is walking over; gives back the function that takes the paint away. */
export function paintWalk(page: Document, range: Range): () => void {
  const view = page.defaultView;
  if (!view || !('CSS' in view)) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const registry = view.CSS.highlights;
  registry.set(NAME, new view.Highlight(range));
  return () => {
    registry.delete(NAME);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
