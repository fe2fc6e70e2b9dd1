import type { Field } from './fields.ts';
import type { QueryWords } from './query-words.ts';
import { wordsFound, type FoundWord } from './words-found.ts';

/** A text of a clip, as stored. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
  /** The highlight whose words or note it is. */
  readonly highlight?: string;
}

/** A stretch of text with the words that matched. Offsets are in UTF-16 units of `text`. */
export interface Snippet {
  readonly field: Field;
  readonly text: string;
  readonly highlight?: string;
  /** Rising, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Whether text was left out before and behind. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Why a clip was found: the snippet to show, and every field in which a word stands. */
export interface Explanation {
  readonly snippet: Snippet | undefined;
  readonly fields: readonly Field[];
}

/** A snippet is about this long, in UTF-16 units. */
const LENGTH = 180;
/** Words of what comes before a match that are shown, in UTF-16 units. */
const LEAD = 40;

/* What a person wrote or marked tells more than where a word stands in the text; titles are shown anyway. */
const ORDER: readonly Field[] = ['note', 'quote', 'text', 'credit', 'title'];

/** The best stretch of a clip's texts for the words of a query, and where they were found. */
export function explain(texts: readonly FieldText[], words: QueryWords): Explanation {
  const matches = texts.map((text) => ({ ...text, found: matchesIn(text.text, words) }));
  const matched = matches.filter(({ found }) => found.length > 0);
  const fields = [...new Set(matched.map(({ field }) => field))];
  const stretches = matched.map((match) => ({ ...match, stretch: bestStretch(match.found) }));
  const best = stretches.toSorted(
    (a, b) => b.stretch.distinct - a.stretch.distinct || ORDER.indexOf(a.field) - ORDER.indexOf(b.field),
  )[0];
  return { snippet: best && cut(best, best.found, best.stretch), fields };
}

/** A text is looked through in pieces of about this many UTF-16 units. */
const PIECE = 750;
/** Where a text may be cut without cutting a word. */
const BREAK = /\s/gu;

/**
 * The words of a query in a text; of a long text only as far as a stretch of it has all of them, which for
 * common words is its beginning.
 */
function matchesIn(text: string, words: QueryWords): readonly FoundWord[] {
  const wanted = words.terms.size;
  const found: FoundWord[] = [];
  const seen = new Set<string>();
  for (let from = 0; from < text.length;) {
    const to = breakFrom(text, from + PIECE);
    for (const token of matchesBetween(text, from, to, words)) {
      found.push(token);
      seen.add(token.term);
    }
    if (to < text.length && seen.size >= wanted && bestStretch(since(found, from)).distinct >= wanted)
      return [...found, ...matchesBetween(text, to, breakFrom(text, to + LENGTH), words)]; // as far as is shown
    from = to;
  }
  return found;
}

function matchesBetween(text: string, from: number, to: number, words: QueryWords): readonly FoundWord[] {
  const found = wordsFound(text.slice(from, to), words);
  return from === 0
    ? found
    : found.map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
}

/** What was found in a piece, and near enough before it to be shown with that. */
function since(found: readonly FoundWord[], from: number): readonly FoundWord[] {
  return found.slice(found.findLastIndex(({ end }) => end <= from - LENGTH) + 1);
}

function breakFrom(text: string, at: number): number {
  if (at >= text.length) return text.length;
  BREAK.lastIndex = at;
  return BREAK.exec(text)?.index ?? text.length;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly distinct: number;
}

/** The stretch with the most different words, then the most words, then the first. Linear. */
function bestStretch(found: readonly FoundWord[]): Stretch {
  const inside = new Map<string, number>();
  let best: Stretch & { readonly all: number } = { start: 0, end: 0, distinct: 0, all: 0 };
  let from = 0;
  found.forEach((token, to) => {
    inside.set(token.term, (inside.get(token.term) ?? 0) + 1);
    while (token.end - (found[from]?.start ?? 0) > LENGTH && from < to) {
      const { term = '' } = found[from++] ?? {};
      const left = (inside.get(term) ?? 1) - 1;
      if (left === 0) inside.delete(term);
      else inside.set(term, left);
    }
    const all = to - from;
    if (inside.size > best.distinct || (inside.size === best.distinct && all > best.all))
      best = { start: found[from]?.start ?? 0, end: token.end, distinct: inside.size, all };
  });
  return best;
}

function cut({ field, text, highlight }: FieldText, found: readonly FoundWord[], stretch: Stretch): Snippet {
  const spare = Math.max(0, LENGTH - (stretch.end - stretch.start));
  const start = wordStart(text, Math.max(0, stretch.start - Math.min(LEAD, spare)), stretch.start);
  const end = wordEnd(text, Math.min(text.length, Math.max(stretch.end, start + LENGTH)), stretch.end);
  const marks = joinMarks(found.filter((token) => token.start >= start && token.end <= end)).map(
    ([from, to]) => [from - start, to - start] as const,
  );
  return {
    field,
    ...(highlight !== undefined && { highlight }),
    text: text.slice(start, end),
    marks,
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/* To the next word's beginning, unless that is the match itself; scripts without spaces are cut anywhere. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, limit).search(/\s/u);
  const start = space < 0 ? at : at + space;
  return isLowSurrogate(text, start) ? start + 1 : start;
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(limit, at + 1).search(/\s\S*$/u);
  const end = space < 0 ? at : limit + space;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Where tokens stand, those that overlap as one. */
export function joinMarks(tokens: readonly FoundWord[]): readonly (readonly [number, number])[] {
  const marks: [number, number][] = [];
  for (const { start, end } of tokens.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
