import { expect, test } from 'vitest';
import { BREAK, describeQuote, type QuotableText } from '../../core/quote/describe-quote.ts';
import { foldText } from '../../core/quote/fold-text.ts';
import { matchQuote } from '../../core/quote/match-quote.ts';
import { searchText } from '../../core/quote/search-text.ts';
import { takeBearings } from '../../core/quote/take-bearings.ts';

const NAMES =
  'Hanna Weiss,Tomas Beran,Ingrid Solberg,Ola Fjeld,Mira Kovač,Jon Adeyemi,Ruth Lindqvist,Paolo Serra';
/** Lines of which no two are alike. */
const NEWS = NAMES.split(',').flatMap((name, index) => [
  `${name} opens the ${index + 3}th festival on the coast, and ${name} is nervous.`,
  `Nobody had told ${name} that the theatre holds ${(index + 7) * 113} people, ${name} says.`,
]);
/** A story with more letters around its middle than are kept as context. */
const STORY = NEWS.slice(0, 12);
const INTRODUCTION = [
  'Our weekly letter tells what we saw, whom we met, and which of the two we would do again.',
  'It is written on a ferry, for lack of an office, and sent wherever there is a harbour.',
  'Letters to us take as long as they take; the dog reads them first and keeps some.',
];
const WORDS = 'told Ola Fjeld that the theatre holds';

test('the marked words are found, not those in a copy of the whole story that came before it', () => {
  const page = [...INTRODUCTION, ...STORY, ...NEWS.slice(12)];
  const marked = describe(page, page.join(BREAK).indexOf(WORDS), WORDS);
  const changed = [...STORY, ...page];

  expect(find(changed, marked)).toBe(changed.join(BREAK).lastIndexOf(WORDS));
});

test('when a price list was taken away, the words in one like it far away are not painted', () => {
  const prices = (euros: number) => [
    'What a ticket costs in euros, with the fee of the counter',
    `Personal plan: ${euros} euros a month, billed annually`,
    'Cancel whenever you like, by letter or at the counter',
  ];
  const page = [...NEWS.slice(0, 4), ...prices(12), ...NEWS.slice(4), ...prices(14)];
  const words = '12 euros a month';
  const marked = describe(page, page.join(BREAK).indexOf(words), words);

  expect(find([...NEWS, ...prices(14)], marked)).toBeUndefined();
});

test('a word of one story is not painted on the same word of another, though the words beside it are alike', () => {
  const page = [...INTRODUCTION, ...NEWS];
  const marked = describe(page, page.join(BREAK).indexOf('ferry'), 'ferry');
  const other = [
    'The first season of the new crime series ends tonight, and viewers will want a map of its harbour.',
    'Every episode was written on a ferry, for the creator of it cannot sit at a desk.',
    'A second season has been ordered; its twelve episodes are promised for the autumn of next year.',
  ];

  expect(find(other, marked)).toBeUndefined();
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

test('landmarks agree on a page as it was, and less where strange text stands between them', () => {
  const { landmarks = [] } = describe(NEWS, NEWS.join(BREAK).indexOf(WORDS), WORDS);
  const letter = INTRODUCTION.join(' ');
  const pushed = NEWS.flatMap((line) => [line, letter]);

  const before = takeBearings(textOf(NEWS), landmarks).agreement();

  expect(before).toBeGreaterThan(0.9);
  expect(takeBearings(textOf(pushed), landmarks).agreement()).toBeLessThan(before / 2);
});

test('a page without any of the landmarks says nothing', () => {
  const { landmarks = [] } = describe(NEWS, NEWS.join(BREAK).indexOf(WORDS), WORDS);

  expect(takeBearings(textOf(['Something else altogether stands here.']), landmarks).isKnown()).toBe(false);
});

function textOf(lines: readonly string[]): QuotableText {
  const raw = lines.join(BREAK);
  return { raw, ...searchText(foldText(raw)) };
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
