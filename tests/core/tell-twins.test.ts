import { expect, test } from 'vitest';
import { BREAK, describeQuote, type QuotableText } from '../../core/quote/describe-quote.ts';
import { foldText } from '../../core/quote/fold-text.ts';
import { matchQuote } from '../../core/quote/match-quote.ts';
import { searchText } from '../../core/quote/search-text.ts';

const CAST = 'Cast and crew';
const OPENING = 'The Orchard Wall opened on Friday in forty cinemas, and the queues were long in Graz.';
const SISTERS = 'It tells of two sisters who inherit a house with a wall that nobody remembers building.';
const PRODUCER = 'Her producer, Tomas Beran, says that the next one is written and will be shot in autumn.';
const ADVERTISEMENT = 'Buy two tickets and pay for one, at every counter until Sunday';
/** A contents list names the headings, as on many pages. */
const PAGE = [CAST, 'Story', 'Reviews', OPENING, CAST, SISTERS, PRODUCER];

test('a heading is found again after it was moved away from all that stood around it', () => {
  const marked = describe(PAGE, nth(PAGE, CAST, 1), CAST);
  const moved = [CAST, 'Story', 'Reviews', OPENING, SISTERS, PRODUCER, 'The end', CAST];

  expect(find(moved, marked)).toBe(nth(moved, CAST, 1));
});

test('when a heading was taken away, its name in the contents list is not painted', () => {
  const marked = describe(PAGE, nth(PAGE, CAST, 1), CAST);

  expect(find([CAST, 'Story', 'Reviews', OPENING, SISTERS, PRODUCER], marked)).toBeUndefined();
});

test('when a word was taken away with its sentence, the same word in other sentences is not painted', () => {
  const marked = describe(PAGE, nth(PAGE, 'and', 1), 'and');

  expect(find([CAST, 'Story', 'Reviews', CAST, SISTERS, PRODUCER], marked)).toBeUndefined();
});

test('of two equal stories the marked one is found, though an advertisement came into it', () => {
  const story = [OPENING, SISTERS, PRODUCER, OPENING, SISTERS];
  const page = ['Our weekly letter', ...story, ...story, 'All rights reserved'];
  const words = 'two sisters who inherit a house';
  const marked = describe(page, nth(page, words, 2), words);
  const changed = [...page];
  changed[7] = SISTERS.replace('sisters who', `sisters ${ADVERTISEMENT} who`);

  expect(find(changed, marked)).toBe(nth(changed, 'two sisters', 2));
});

test('a word of two letters is found with one of them mended, where all around it is as it was', () => {
  const marked = describe(PAGE, nth(PAGE, 'in', 0), 'in');
  const mended = [...PAGE];
  mended[3] = OPENING.replace(' in forty', ' on forty');

  expect(find(mended, marked)).toBe(nth(mended, 'on forty', 0));
});

test('a word of two letters is an orphan where a wholly other one stands in its place', () => {
  const marked = describe(PAGE, nth(PAGE, 'in', 0), 'in');
  const other = [...PAGE];
  other[3] = OPENING.replace(' in forty', ' through forty');

  expect(find(other, marked)).toBeUndefined();
});

test('a word that stands in every line is found when words around it were edited', () => {
  const marked = describe(PAGE, nth(PAGE, 'and', 1), 'and');
  const edited = [...PAGE];
  edited[3] = OPENING.replace('on Friday in forty', 'last Friday in sixty').replace(
    'long in Graz',
    'endless',
  );

  expect(find(edited, marked)).toBe(nth(edited, 'and', 1));
});

test('a little word is not found a few words away, where the sentence around it became another', () => {
  const marked = describe(PAGE, nth(PAGE, 'the', 0), 'the');
  const other = [...PAGE];
  other[3] = 'The Orchard Wall closed on Monday in forty towns, but no queues were the talk of Graz.';

  expect(find(other, marked)).toBeUndefined();
});

test('words that were the only ones are found whole, not where like ones stand in their old place', () => {
  const words = 'two sisters who inherit a house';
  const marked = describe(PAGE, nth(PAGE, words, 0), words);
  const rewritten = SISTERS.replace(words, 'two brothers who inherit a house');
  const moved = [CAST, 'Story', 'Reviews', OPENING, CAST, rewritten, PRODUCER, `Next week: ${words}`];

  expect(find(moved, marked)).toBe(nth(moved, words, 0));
});

test('a word keeps so little about its twins that a hundred of them cost no more than fifty', () => {
  const page = Array.from({ length: 100 }, (_nothing, line) => `${line} is the ${line + 1}th line`);

  expect(describe(page, nth(page, 'the', 40), 'the').twins?.others?.length).toBeLessThanOrEqual(4 * 50);
});

/** Where in the page's text the words stand that came after so many of the same. */
function nth(page: readonly string[], words: string, before: number): number {
  const { raw } = textOf(page);
  let at = raw.indexOf(words);
  for (let passed = 0; passed < before; passed++) at = raw.indexOf(words, at + 1);
  return at;
}

function describe(page: readonly string[], at: number, words: string) {
  const text = textOf(page);
  const start = text.folded.starts.indexOf(at);
  return describeQuote(text, { start, end: text.folded.ends.indexOf(at + words.length) + 1 });
}

/** Where the marked words begin now. */
function find(page: readonly string[], marked: ReturnType<typeof describe>): number | undefined {
  const text = textOf(page);
  const span = matchQuote(text, marked);
  return span && text.folded.starts[span.start];
}

function textOf(blocks: readonly string[]): QuotableText {
  const raw = blocks.join(BREAK);
  return { raw, ...searchText(foldText(raw)) };
}
