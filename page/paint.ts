/* Paints marks with the CSS Custom Highlight API: no element is added to the article and no attribute
   changed, so a page built by a framework does not notice. One registry entry per colour, under our own
   prefix, for the registry belongs to the page as well. Where marks of several colours overlap, the
   backgrounds cannot both be seen; so each colour also draws its own kind of line below the words, and
   higher priority goes to the later colour. */

import { COLOURS, type Colour } from '../core/highlight.ts';

/** What is painted: a range and its colour. */
export interface Mark {
  readonly range: AbstractRange;
  readonly colour: Colour;
}

const PREFIX = 'cutting-room-';
const FLASH = `${PREFIX}flash`;
/** How long a flash stays, in milliseconds. */
const FLASH_TIME = 1600;

/** Light enough that dark words stay readable; the words get a dark colour of their own with it. */
const LOOK: Record<Colour, { readonly background: string; readonly line: string }> = {
  yellow: { background: '#fff2a8', line: 'solid #a87b00' },
  green: { background: '#c9f2cb', line: 'dashed #23803a' },
  blue: { background: '#cfe3ff', line: 'double #1f5fbf' },
  pink: { background: '#ffd6ea', line: 'wavy #b8266f' },
};
const INK = '#1a1a1a';

/**
 * Paints the marks and gives back the function that takes them away. Marks may lie in shadow trees and in
 * frames of the same origin: each document has its own registry. Paint again to change what is painted.
 */
export function paint(page: Document, marks: readonly Mark[]): () => void {
  const undo = [...byDocument(page, marks)].map(([owner, own]) => paintDocument(owner, own));
  return () => undo.forEach((stop) => stop());
}

/** Draws the eye to a range for a moment; gives back the function that ends it early. */
export function flash(range: AbstractRange): () => void {
  const owner = ownerOf(range);
  const view = owner?.defaultView;
  const registry = registryOf(owner);
  if (!owner || !view || !registry) return () => {};
  const undress = dress(owner, [range]);
  const highlight = newHighlight(view, [range]);
  highlight.priority = COLOURS.length + 1;
  registry.set(FLASH, highlight);
  const end = (): void => {
    view.clearTimeout(timer);
    if (registry.get(FLASH) === highlight) registry.delete(FLASH);
    undress();
  };
  const timer = view.setTimeout(end, FLASH_TIME);
  return end;
}

function byDocument(page: Document, marks: readonly Mark[]): Map<Document, Mark[]> {
  const owners = new Map<Document, Mark[]>([[page, []]]);
  for (const mark of marks) {
    const owner = ownerOf(mark.range);
    if (!owner) continue;
    const own = owners.get(owner);
    if (own) own.push(mark);
    else owners.set(owner, [mark]);
  }
  return owners;
}

function paintDocument(owner: Document, marks: readonly Mark[]): () => void {
  const registry = registryOf(owner);
  const view = owner.defaultView;
  if (!registry || !view) return () => {};
  const undress = dress(
    owner,
    marks.map(({ range }) => range),
  );
  const mine = COLOURS.map((colour, priority) => {
    const ranges = marks.filter((mark) => mark.colour === colour).map(({ range }) => range);
    const highlight = newHighlight(view, ranges);
    highlight.priority = priority;
    registry.set(PREFIX + colour, highlight);
    return { name: PREFIX + colour, highlight };
  });
  return () => {
    for (const { name, highlight } of mine) {
      if (registry.get(name) === highlight) registry.delete(name); // else a later painting took its place
    }
    undress();
  };
}

/** Gives our style sheet to the document and to the shadow trees the ranges lie in. */
function dress(owner: Document, ranges: readonly AbstractRange[]): () => void {
  const view = owner.defaultView;
  if (!view) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles());
  const scopes = new Set<DocumentOrShadowRoot>([owner]);
  for (const range of ranges) {
    const root = range.startContainer.getRootNode();
    if (root !== owner && 'adoptedStyleSheets' in root) scopes.add(root as ShadowRoot);
  }
  for (const scope of scopes) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  return () => {
    for (const scope of scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };
}

function styles(): string {
  const colours = COLOURS.map((colour) => {
    const { background, line } = LOOK[colour];
    return `::highlight(${PREFIX}${colour}) {
      background-color: ${background}; color: ${INK}; text-decoration: underline ${line} 2px;
    }`;
  });
  const forced = COLOURS.map((colour) => {
    const style = LOOK[colour].line.split(' ')[0];
    return `::highlight(${PREFIX}${colour}) {
      background-color: Mark; color: MarkText; text-decoration: underline ${style} MarkText 2px;
    }`;
  });
  const printed = COLOURS.map((colour) => {
    return `::highlight(${PREFIX}${colour}) {
      background-color: transparent; color: inherit; text-decoration: underline ${LOOK[colour].line} 2px;
    }`;
  });
  return `${colours.join('\n')}
    ::highlight(${FLASH}) { background-color: #ffb300; color: #000; }
    @media (forced-colors: active) {
      ${forced.join('\n')}
      ::highlight(${FLASH}) { background-color: Highlight; color: HighlightText; }
    }
    @media print { ${printed.join('\n')} }`;
}

function ownerOf(range: AbstractRange): Document | undefined {
  return range.startContainer.ownerDocument ?? undefined;
}

type View = Window & typeof globalThis;

function registryOf(owner: Document | undefined): HighlightRegistry | undefined {
  const view = owner?.defaultView;
  return view && 'CSS' in view ? view.CSS.highlights : undefined;
}

function newHighlight(view: View, ranges: readonly AbstractRange[]): Highlight {
  const highlight = new view.Highlight();
  for (const range of ranges) highlight.add(range);
  return highlight;
}
