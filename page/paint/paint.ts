/* Paints marks with the CSS Custom Highlight API: no element is added to the article and no attribute
   changed, so a page built by a framework does not notice. One registry entry per colour, under our own
   prefix, for the registry belongs to the page as well. Each colour also draws its own kind of line below the
   words. Where marks of several colours overlap, the last of the colours would hide the others; so such words
   have an entry of their own, dark as where two pens went over each other, with the line of the first colour
   above them. (A browser that draws no lines in highlights has the dark ground.) */

import { COLOURS, type Colour } from '../../core/highlight.ts';
import { overlappingMarks, type Mark } from './overlapping-marks.ts';

const PREFIX = 'cutting-room-';
const FLASH = `${PREFIX}flash`;
/** Higher is painted over lower; the colours have 0 to 3. */
const OVERLAP_PRIORITY = COLOURS.length;
const FLASH_PRIORITY = COLOURS.length + 1;
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
  highlight.priority = FLASH_PRIORITY;
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
  const mine = entriesOf(marks).map(({ name, priority, ranges }) => {
    const highlight = newHighlight(view, ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
    return { name, highlight };
  });
  return () => {
    for (const { name, highlight } of mine) {
      if (registry.get(name) === highlight) registry.delete(name); // else a later painting took its place
    }
    undress();
  };
}

interface Entry {
  readonly name: string;
  readonly priority: number;
  readonly ranges: readonly AbstractRange[];
}

/** An entry for each colour, and one for each set of colours that lie on the same words. */
function entriesOf(marks: readonly Mark[]): Entry[] {
  const single = COLOURS.map((colour, priority) => ({
    name: PREFIX + colour,
    priority,
    ranges: marks.filter((mark) => mark.colour === colour).map(({ range }) => range),
  }));
  const several = Map.groupBy(overlappingMarks(marks), ({ colours }) => nameOfSet(colours));
  return [
    ...single,
    ...[...several].map(([name, all]) => ({
      name,
      priority: OVERLAP_PRIORITY,
      ranges: all.map(({ range }) => range),
    })),
  ];
}

function nameOfSet(colours: readonly Colour[]): string {
  return PREFIX + colours.join('-');
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

/** A rule for each colour, and for each set of two and more. */
const RULES = COLOURS.reduce<(readonly Colour[])[]>(
  (sets, colour) => [...sets, ...sets.map((set) => [...set, colour])],
  [[]],
).filter((set) => set.length > 0);

function styles(): string {
  return `${RULES.map((set) => rule(set, `background-color: ${groundOf(set)}; color: ${INK};`)).join('\n')}
    ::highlight(${FLASH}) { background-color: #ffb300; color: #000; }
    @media (forced-colors: active) {
      ${RULES.map((set) => rule(set, 'background-color: Mark; color: MarkText;', 'MarkText')).join('\n')}
      ::highlight(${FLASH}) { background-color: Highlight; color: HighlightText; }
    }
    @media print {
      ${RULES.map((set) => rule(set, 'background-color: transparent; color: inherit;')).join('\n')}
    }`;
}

/** The line of a colour below the words; of several, that of the first above them, for the last has its own below. */
function rule(set: readonly Colour[], look: string, lineColour?: string): string {
  const [style = '', colour = ''] = LOOK[set[0] ?? 'yellow'].line.split(' ');
  const side = set.length > 1 ? 'overline' : 'underline';
  return `::highlight(${nameOfSet(set)}) { ${look} text-decoration: ${side} ${style} ${lineColour ?? colour} 2px; }`;
}

/** The colours laid over each other as inks are: what one takes from the light, the other cannot give back. */
function groundOf(set: readonly Colour[]): string {
  const grounds = set.map((colour) => Number.parseInt(LOOK[colour].background.slice(1), 16));
  const channels = [16, 8, 0].map((shift) =>
    Math.round(grounds.reduce((light, ground) => (light * ((ground >> shift) & 255)) / 255, 255)),
  );
  return `rgb(${channels.join(' ')})`;
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
