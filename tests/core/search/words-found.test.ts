import { expect, test } from 'vitest';
import { parseQuery } from '../../../core/search/query.ts';
import { isQueryWord, queryWords } from '../../../core/search/query-words.ts';
import { tokenise } from '../../../core/search/tokens.ts';
import { wordsFound } from '../../../core/search/words-found.ts';
import { seeded } from './library.ts';

/* Pieces that words are made of in many scripts, and all that joins or parts them. */
const WORDS = 'a an and band kore eda don t s Café cafe\u0301 İstanbul 1 000 12 ﬁlm ｆｉｌｍ K ß';
const OTHER_SCRIPTS =
  '한 도경 한도경 감독은 영화 \u1112\u1161\u11ab \u1161 \u11ab 国際 映画祭 ｶﾞ Ж жук 🌧 \u0301 \u200b';
const SIGNS = "' ’ ʼ ‘ - ‐ ‑ – — _ . , ; “ ” … « » / ( )";
const SPACES = [' ', ' ', ' ', ' ', '\n', '\t', '\u00a0', '\u3000', '  '];
const PARTS = [...[WORDS, OTHER_SCRIPTS, SIGNS].flatMap((some) => some.split(' ')), ...SPACES];
const QUERIES = [
  'and',
  'a',
  'koreeda',
  'dont',
  "don't",
  '1,000',
  '1000 12',
  'cafe an',
  'film',
  'k',
  '한도',
  '한도경',
  '한',
  '감독',
  '国際',
  'жук',
  'ss',
  's',
];

test('the words found in a text are all that reading it word by word gives, whatever script and signs', () => {
  const random = seeded(11);
  const pick = () => PARTS[Math.floor(random() * PARTS.length)] ?? '';
  let found = 0;
  for (let round = 0; round < 4_000; round++) {
    const text = Array.from({ length: 2 + Math.floor(random() * (round % 20 === 0 ? 900 : 60)) }, pick).join(
      '',
    );
    const typing = round % 2 === 0;
    const words = queryWords(parseQuery(QUERIES[round % QUERIES.length] ?? '', { typing }).query);
    const expected = tokenise(text).filter(({ term }) => isQueryWord(term, words));
    found += expected.length;

    expect([text, wordsFound(text, words).map(placed)]).toEqual([text, expected.map(placed)]);
  }
  expect(found).toBeGreaterThan(1_000);
});

test('words far from each other in a long text are found where they stand', () => {
  const text = `${'plain words without any sign '.repeat(200)}lantern ${'and more of them '.repeat(300)}Lantern-light`;
  const words = queryWords(parseQuery('lantern').query);

  expect(wordsFound(text, words).map(({ start, end }) => text.slice(start, end))).toEqual([
    'lantern',
    'Lantern',
  ]);
});

function placed({ term, start, end }: ReturnType<typeof wordsFound>[number]) {
  return { term, start, end };
}

test('a word is found whole wherever a stretch that is read begins or ends', () => {
  const lantern = queryWords(parseQuery('lantern').query);
  for (let between = 0; between < 200; between++) {
    const text = `${'é '.repeat(140)}${'x '.repeat(between)}lantern ${'plain words '.repeat(40)}`;
    expect([between, ...wordsFound(text, lantern).map(({ term }) => term)]).toEqual([between, 'lantern']);
  }
  const joined = wordsFound(`${'plain words '.repeat(9)}Kore-eda`, queryWords(parseQuery('koreeda').query));
  expect(joined.map(({ term }) => term)).toEqual(['koreeda']);
});

test('words no text has room for, and more words than anybody types, are looked for all the same', () => {
  const long = 'a'.repeat(40_000);
  const many = Array.from({ length: 3_000 }, (_, i) => `word${i}`).join(' ');
  for (const query of [`lantern OR ${long}`, `lantern ${many}`])
    expect(placed(wordsFound('A lantern.', queryWords(parseQuery(query).query))[0]!).term).toBe('lantern');
});

test('an apostrophe that is being typed marks nothing', () => {
  const words = queryWords(parseQuery('ʼ', { typing: true }).query);

  expect(wordsFound('A café by the sea', words)).toEqual([]);
});
