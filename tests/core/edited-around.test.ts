import { expect, test } from 'vitest';
import { describeQuote } from '../../core/quote/describe-quote.ts';
import { foldText } from '../../core/quote/fold-text.ts';
import { matchQuote } from '../../core/quote/match-quote.ts';
import { searchText } from '../../core/quote/search-text.ts';
import { seeded, wordAt } from './search/library.ts';

/* Little words, which stand in every other line, marked in articles whose lines were then rewritten around them. */

const ARTICLES = 60;
const AD = ' Two sofas for the price of one, delivered to your door before the weekend. Order now ';

test('a little word is known again where more than half of the words around it are others', () => {
  const outcomes = Array.from({ length: ARTICLES }, (_one, seed) => rewritten(seed + 1));

  expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(0);
  expect(outcomes.filter((outcome) => outcome === 'found').length).toBeGreaterThanOrEqual(0.9 * ARTICLES);
});

test('words with an advertisement after the first of them are found whole, though another stands close before them', () => {
  const outcomes = Array.from({ length: ARTICLES }, (_one, seed) => interrupted(seed + 1));

  expect(outcomes.filter((outcome) => outcome === 'found').length).toBeGreaterThanOrEqual(0.97 * ARTICLES);
});

const PASSAGE = `The festival opens on Friday evening with a film about two sisters and a lighthouse. Members \
have 24/7 access to the reading room, and can reserve a seat in the small cinema behind it until midnight.`;

test.each([
  ['a word that became another', 'Members', 'Speakers'],
  ['a phrase whose only long word became another', 'a seat in', 'a queue in'],
])('where words were written anew all around, %s is gone', (_what, quote, instead) => {
  expect(foundIn(quote, rewriteAround(quote, instead))).toBeUndefined();
});

test.each([
  ['a word with another letter', 'Members', 'Menbers'],
  ['a phrase with another word', 'reserve a seat in the', 'reserve a place in the'],
])('where words were written anew all around, %s is still itself', (_what, quote, instead) => {
  expect(foundIn(quote, rewriteAround(quote, instead))).toBe(instead);
});

test.each([
  ['a footnote', 'Friday evening', 'Friday[12] evening'],
  ['a word', 'Members have', 'Members always have'],
  ['a word that is longer than half of them', 'a seat', 'a good seat'],
])(
  'where words were written anew all around, words with %s put between them are still themselves',
  (_what, quote, instead) => {
    const changed = PASSAGE.replace(quote, instead)
      .replace('The festival', 'Our circus')
      .replace('two sisters', 'one painter');

    expect(foundIn(quote, changed.replace('reading room', 'smoking area'))).toBe(instead);
  },
);

const KOREAN = `영화는 항구 도시에서 시작하고 언니는 배를 타고 떠난다. 그는 밤에 혼자 집에 와서 문을 닫고 오래 앉아 있었다.
비는 다음 날까지 그치지 않았고 동생은 편지를 태웠다.`;
const POINTED = `בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ וְהָאָרֶץ הָיְתָה תֹהוּ וָבֹהוּ וְחֹשֶׁךְ עַל פְּנֵי תְהוֹם
וְרוּחַ אֱלֹהִים מְרַחֶפֶת עַל פְּנֵי הַמָּיִם וַיֹּאמֶר אֱלֹהִים יְהִי אוֹר וַיְהִי אוֹר וַיַּרְא אֱלֹהִים אֶת הָאוֹר כִּי טוֹב`;

test.each([
  [
    'Korean words of two syllables',
    KOREAN,
    '그는 밤에 혼자 집에 와서 문을 닫고',
    '그는 밤에 함께 집에 와서 문을 닫고',
    [
      ['항구 도시에서', '산골 마을에서'],
      ['편지를 태웠다', '사진을 찢었다'],
    ],
  ],
  [
    'Korean words, one of which is half of the letters,',
    KOREAN,
    '배를 타고 떠난다',
    '배를 타고 돌아온',
    [
      ['항구 도시에서', '산골 마을에서'],
      ['혼자 집에', '함께 숲에'],
    ],
  ],
  [
    'many little words',
    'The sisters said it is up to us to be as we go on, or so it was told in the harbour that winter.',
    'to us to be as we go on',
    'to us to do as we go on',
    [
      ['sisters said', 'painters knew'],
      ['in the harbour', 'by the mountain'],
    ],
  ],
  [
    'Hebrew with its points',
    POINTED,
    'וְרוּחַ אֱלֹהִים מְרַחֶפֶת עַל פְּנֵי הַמָּיִם',
    'וְרוּחַ אֱלֹהִים מְרַחֶפֶת עַל פְּנֵי הַשָּׁיִם',
    [
      ['תֹהוּ וָבֹהוּ', 'רֵיקָה מְאֹד'],
      ['יְהִי אוֹר', 'קוּם לֵךְ'],
    ],
  ],
])(
  'where words were written anew all around, %s of which one is another are still themselves',
  (_what, passage, quote, instead, others) => {
    const changed = others.reduce(
      (text, [one = '', other = '']) => text.replace(one, other),
      passage.replace(quote, instead),
    );

    expect(foundIn(quote, changed, passage)).toBe(instead);
  },
);

test.each([
  ['above', (text: string, box: string) => `${box}\u2029${text}`],
  ['below', (text: string, box: string) => `${text}\u2029${box}`],
])('a box %s that is another rewrites nothing around a quote', (_where, page) => {
  const line = (word: string) =>
    `In the last winter of a long war it opens at a ${word} on a rock, and her sister leaves.`;
  const marked = page(line('lighthouse'), 'Related: ten films to see this autumn');
  const changed = page(line('ligxxxxxse'), 'Most read: what critics say of prizes');

  expect(foundIn('lighthouse', changed, marked)).toBe('ligxxxxxse');
});

test('where nothing around it was changed, a word with half its letters edited is still itself', () => {
  expect(foundIn('lighthouse', PASSAGE.replace('lighthouse', 'ligxxxxxse'))).toBe('ligxxxxxse');
});

test('where letters were edited all around, a word with as many edited is still itself', () => {
  const edited = PASSAGE.replace('Friday evening', 'Frydai evenning')
    .replace('a film about', 'e filn abaut')
    .replace('lighthouse', 'lighthouze')
    .replace('reserve', 'resarve')
    .replace('small cinema', 'smoll cinena')
    .replace('reading room', 'raeding roem');

  expect(foundIn('Members', edited.replace('Members', 'Nenbars'))).toBe('Nenbars');
});

/** The passage with other words before and after a quote, the nearest as they were, and something instead of it. */
function rewriteAround(quote: string, instead: string): string {
  return PASSAGE.replace(quote, instead)
    .replace('Friday evening', 'Monday morning')
    .replace('two sisters', 'one painter')
    .replace('reading room', 'smoking area')
    .replace('small cinema', 'great library');
}

function foundIn(quote: string, changed: string, passage = PASSAGE): string | undefined {
  const own = { raw: passage, ...searchText(foldText(passage)) };
  const start = own.folded.starts.indexOf(passage.indexOf(quote));
  const selectors = describeQuote(own, { start, end: start + foldText(quote).text.length });
  const now = searchText(foldText(changed));
  const span = matchQuote(now, selectors);
  return span && changed.slice(now.folded.starts[span.start], now.folded.ends[span.end - 1]);
}

type Outcome = 'found' | 'orphan' | 'wrong';

/** Words of a made-up article, "and" among each eight. */
function article(random: () => number): string[] {
  return Array.from({ length: 600 }, (_one, at) =>
    at % 8 === 3 ? 'and' : wordAt(Math.floor(random() * 900)),
  );
}

function rewritten(seed: number): Outcome {
  const random = seeded(seed);
  const words = article(random);
  const marked = 8 * Math.floor(10 + random() * 50) + 3;
  const changed = words.map((word, at) => {
    const isNear = at !== marked && Math.abs(at - marked) <= 150;
    return isNear && random() < 0.6 ? wordAt(Math.floor(random() * 900)) : word;
  });
  return lookFor(words, marked, 1, changed.join(' '), before(changed, marked));
}

function interrupted(seed: number): Outcome {
  const random = seeded(seed);
  const words = article(random);
  const marked = 8 * Math.floor(10 + random() * 50) + 4;
  const changed = words.map((word, at) => {
    return at === marked - 2 || at === marked ? `${word}${AD.trimEnd()}` : word;
  });
  const text = changed.join(' ');
  return lookFor(words, marked, 5, text, before(changed, marked), AD.trimEnd().length);
}

/** How many letters stand before a word. */
function before(words: readonly string[], at: number): number {
  return words.slice(0, at).join(' ').length + 1;
}

/** Marks `count` words, looks for them in the changed text, and tells whether they were found where they stand. */
function lookFor(
  words: readonly string[],
  marked: number,
  count: number,
  changed: string,
  from: number,
  more = 0,
): Outcome {
  const raw = words.join(' ');
  const own = { raw, ...searchText(foldText(raw)) };
  const quote = words.slice(marked, marked + count).join(' ');
  const start = own.folded.starts.indexOf(before(words, marked));
  const selectors = describeQuote(own, { start, end: start + foldText(quote).text.length });
  const now = searchText(foldText(changed));
  const span = matchQuote(now, selectors);
  if (!span) return 'orphan';
  const isThere =
    now.folded.starts[span.start] === from && now.folded.ends[span.end - 1] === from + quote.length + more;
  return isThere ? 'found' : 'wrong';
}
