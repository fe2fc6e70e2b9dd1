import { expect, test } from 'vitest';
import { BREAK, describeQuote, type QuotableText } from '../../core/describe-quote.ts';
import { foldText } from '../../core/fold-text.ts';
import { indexGrams } from '../../core/gram-index.ts';
import { matchQuote } from '../../core/match-quote.ts';
import { takeBearings } from '../../core/take-bearings.ts';

const NAMES =
  'Hanna Weiss,Tomas Beran,Ingrid Solberg,Ola Fjeld,Mira Kovač,Jon Adeyemi,Ruth Lindqvist,Paolo Serra';
/** Lines of which no two are alike. */
const NEWS = NAMES.split(',').flatMap((name, index) => [
  `${name} opens the ${index + 3}th festival of quiet films on the coast this evening.`,
  `Nobody had told ${name} that the theatre holds ${(index + 7) * 113} people and one organ.`,
]);
/** A story with more letters around its middle than are kept as context. */
const STORY = NEWS.slice(0, 14).map((line) => line.replace('festival', 'retrospective'));
const WORDS = 'told Ola Fjeld that the theatre holds';

test('the marked words are found, not those in a copy of the whole story that came before it', () => {
  const page = [
    ...NEWS.slice(14),
    ...STORY,
    'All rights reserved, and the wrongs as well.',
    ...NEWS.slice(0, 8),
  ];
  const marked = describe(page, page.join(BREAK).indexOf(WORDS, 200), WORDS);
  const changed = [...STORY, ...page];

  expect(find(changed, marked)).toBe(changed.join(BREAK).indexOf(WORDS, STORY.join(BREAK).length));
});

test('when a row was taken away, the same words far away are not painted', () => {
  const row = 'Tickets from 12 euros at the counter';
  const page = [...NEWS.slice(0, 4), row, ...NEWS.slice(4), row];
  const marked = describe(page, page.join(BREAK).indexOf(row), 'at the counter');

  expect(find([...NEWS, row], marked)).toBeUndefined();
});

test('a little word is not painted inside of a longer one that came in its place', () => {
  const marked = describe(NEWS, NEWS.join(BREAK).indexOf('on the coast'), 'on');
  const changed = NEWS.map((line) => line.replace('on the coast', 'upon the coast'));

  expect(find(changed, marked)).toBeUndefined();
});

test('landmarks speak for the place the words were at, the more the nearer to it', () => {
  const page = textOf(NEWS);
  const { landmarks = [] } = describe(NEWS, NEWS.join(BREAK).indexOf(WORDS), WORDS);
  const bearings = takeBearings(page, landmarks);
  const start = page.folded.text.indexOf('toldolafjeld');

  expect(bearings.isKnown()).toBe(true);
  expect(bearings.share(start)).toBeGreaterThan(bearings.share(start + 60));
  expect(bearings.share(start + 60)).toBeGreaterThan(bearings.share(start + 600));
});

test('a page without any of the landmarks says nothing', () => {
  const { landmarks = [] } = describe(NEWS, NEWS.join(BREAK).indexOf(WORDS), WORDS);

  expect(takeBearings(textOf(['Something else altogether stands here.']), landmarks).isKnown()).toBe(false);
});

function textOf(lines: readonly string[]): QuotableText {
  const raw = lines.join(BREAK);
  const folded = foldText(raw);
  return { raw, folded, grams: () => indexGrams(folded.codes) };
}

/** The selectors of words that stand in the raw text from `from` on. */
function describe(lines: readonly string[], from: number, words: string) {
  const text = textOf(lines);
  const at = text.raw.indexOf(words, from);
  const start = text.folded.starts.indexOf(at);
  return describeQuote(text, { start, end: text.folded.ends.indexOf(at + words.length) + 1 });
}

/** Where in the raw text the words are found. */
function find(lines: readonly string[], selectors: ReturnType<typeof describe>): number | undefined {
  const text = textOf(lines);
  const span = matchQuote(text, selectors);
  return span && text.folded.starts[span.start];
}
