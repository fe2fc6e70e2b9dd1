/* What became of a text, paragraph by paragraph: those that stayed are found by the longest common subsequence,
   and between them each that went is laid beside the one most like it, word by word. */
import { diffWords, mostAlike, type DiffPiece } from './word-diff.ts';

export type ParagraphChange =
  | { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
  | { readonly kind: 'changed'; readonly pieces: readonly DiffPiece[] };

/** Pairs of paragraphs beyond which the changed middle is not looked into: the table would be too large. */
const MOST_PAIRS = 1_000_000;

/** What became of each paragraph, in reading order. Paragraphs are parted by an empty line; O(n·m) in those that changed. */
export function compareTexts(before: string, after: string): ParagraphChange[] {
  const old = paragraphsOf(before);
  const young = paragraphsOf(after);
  const start = sharedStart(old, young);
  const end = sharedStart(old.slice(start).reverse(), young.slice(start).reverse());
  const same = (text: string): ParagraphChange => ({ kind: 'same', text });
  return [
    ...old.slice(0, start).map(same),
    ...middle(old.slice(start, old.length - end), young.slice(start, young.length - end)),
    ...old.slice(old.length - end).map(same),
  ];
}

/** How many paragraphs are not as they were. */
export function countChanges(changes: readonly ParagraphChange[]): number {
  return changes.filter(({ kind }) => kind !== 'same').length;
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const parted = one.findIndex((paragraph, place) => paragraph !== other[place]);
  return parted < 0 ? one.length : parted;
}

function middle(old: readonly string[], young: readonly string[]): ParagraphChange[] {
  if (old.length * young.length > MOST_PAIRS) return [...gone(old), ...fresh(young)];
  const lengths = commonLengths(old, young);
  const changes: ParagraphChange[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    const [fromOld, fromYoung] = [i, j];
    while ((i < old.length || j < young.length) && !(i < old.length && old[i] === young[j])) {
      if (j >= young.length || (i < old.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) i++;
      else j++;
    }
    changes.push(...between(old.slice(fromOld, i), young.slice(fromYoung, j)));
    const text = old[i];
    if (text !== undefined) changes.push({ kind: 'same', text });
    i++;
    j++;
  }
  return changes;
}

/** Between two paragraphs that stayed: what went and what came, laid side by side where they are alike. */
function between(old: readonly string[], young: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let rest = young;
  for (const paragraph of old) {
    const like = mostAlike(paragraph, rest);
    if (like === undefined) {
      changes.push({ kind: 'gone', text: paragraph });
      continue;
    }
    const place = rest.indexOf(like);
    changes.push(...fresh(rest.slice(0, place)), { kind: 'changed', pieces: diffWords(paragraph, like) });
    rest = rest.slice(place + 1);
  }
  return [...changes, ...fresh(rest)];
}

function gone(texts: readonly string[]): ParagraphChange[] {
  return texts.map((text) => ({ kind: 'gone', text }));
}

function fresh(texts: readonly string[]): ParagraphChange[] {
  return texts.map((text) => ({ kind: 'new', text }));
}

function commonLengths(old: readonly string[], young: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (!row) continue;
      row[j] =
        old[i] === young[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
