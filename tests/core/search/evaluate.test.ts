import { describe, expect, test } from 'vitest';
import { markDeleted } from '../../../core/search/deletions.ts';
import { evaluate } from '../../../core/search/evaluate.ts';
import { FacetTable } from '../../../core/search/facet-table.ts';
import { dateTerms, facetTerm } from '../../../core/search/facets.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { withoutTrashed } from '../../../core/search/query-tree.ts';
import { encodeSegment } from '../../../core/search/segment.ts';
import { withSpellings } from '../../../core/search/spellings.ts';
import { documentOf, indexOf, memorySource, merged, type MemorySource } from './memory-source.ts';

const LIBRARY = [
  documentOf(
    1,
    {
      title: ['Glass Harbour opens in Busan'],
      text: ['The director Han Do-gyeong came with her cast.'],
      credit: ['Glass Harbour', 'Han Do-gyeong'],
    },
    [
      facetTerm('film', 'Glass Harbour'),
      facetTerm('director', 'Han Do-gyeong'),
      ...dateTerms('published', '2023-10-06'),
    ],
  ),
  documentOf(
    2,
    {
      title: ['A quiet week'],
      text: ['Nothing but glass and rain; the harbour stayed shut.'],
      note: ['compare with the ferry scene'],
    },
    [facetTerm('has', 'note'), ...dateTerms('published', '2023-12-31')],
  ),
  documentOf(3, { title: ['유리항구, 부산에서 개막'], text: ['한도경 감독은 배우들과 함께 왔다.'] }, [
    facetTerm('film', 'Glass Harbour'),
    ...dateTerms('published', '2024-01-01'),
  ]),
  documentOf(
    4,
    { title: ['ガラスの港'], text: ['監督の韓道景が出演者と登場した。東京国際映画祭'] },
    dateTerms('published', '2024-02-29'),
  ),
  documentOf(
    5,
    {
      title: ['Kore-eda on rain'],
      text: ['Café owners in São Paulo won’t say. One, two, ferry; 1,200 seats.'],
      quote: ['rain is an actor'],
    },
    [facetTerm('is', 'trashed'), facetTerm('tag', 'Rain'), ...dateTerms('published', '2025-03-01')],
  ),
];

const SOURCES: readonly (readonly [string, () => Promise<MemorySource>])[] = [
  ['one segment', () => Promise.resolve(indexOf(LIBRARY))],
  ['a segment for each clip', () => Promise.resolve(indexOf(LIBRARY, 1))],
  ['five merged', () => merged(indexOf(LIBRARY, 1))],
];

describe.each(SOURCES)('in %s', (_name, open) => {
  test.each([
    ['all words must match', 'glass harbour', [1, 2]],
    ['case, accents and width do not count', 'CAFE ｓａｏ', [5]],
    ['a phrase is words in a row', '"glass harbour"', [1]],
    ['a minus leaves out', 'glass -ferry', [1]],
    ['a minus alone leaves all others', '-glass', [3, 4, 5]],
    ['either of two', 'ferry OR cast', [1, 2, 5]],
    ['parentheses group', 'rain (ferry OR cast)', [2, 5]],
    ['a film, whatever its words', 'film:"Glass Harbour"', [1, 3]],
    ['a film by its beginning', 'film:glass', [1, 3]],
    ['a word in the title only', 'title:glass', [1]],
    ['a word in a note only', 'note:ferry', [2]],
    ['a phrase in a quote only', 'quote:"an actor"', [5]],
    ['clips with a note', 'has:note', [2]],
    ['before a year', 'before:2024', [1, 2]],
    ['after a month', 'after:2024-02', [4, 5]],
    ['after a day, that day too', 'after:2023-12-31 before:2024-02-29', [2, 3]],
    ['a hyphenated word in one', 'koreeda', [5]],
    ['a hyphenated word in parts', 'kore eda', [5]],
    ['a hyphenated word as it is', 'kore-eda', [5]],
    ['a name with a hyphen', 'do-gyeong', [1]],
    ['a number with or without its comma', '1200', [5]],
    ['a Korean word', '감독', [3]],
    ['a Korean word with its ending left out', '한도경', [3]],
    ['any two signs of Korean', '도경', [3]],
    ['Korean typed sign by sign', '부산에서'.normalize('NFD'), [3]],
    ['one sign of Korean', '왔', [3]],
    ['Japanese inside other Japanese', '国際映画', [4]],
    ['old forms of Japanese signs', '國際', [4]],
    ['signs that stand apart are no word', '東映', []],
    ['nothing asked is everything', '', [1, 2, 3, 4, 5]],
    ['nothing that can be looked up is everything', '?! …', [1, 2, 3, 4, 5]],
    ['nothing of it', 'glass zeppelin', []],
  ])('%s: %s', async (_promise, text, expected) => {
    const source = await open();

    const { documents, total } = await evaluate(source, parseQuery(text).query, {
      limit: 10,
      all: true,
      today: 20_000,
    });

    expect([...documents]).toEqual(expected);
    expect(total).toBe(expected.length);
  });
});

test.each([
  ['three letters filter', 'glass har', [1, 2]],
  ['two letters alone find titles and credits', 'bu', [1]],
  ['two letters after a word filter too, wherever they stand', 'glass ra', [2]],
  ['two letters after a word, of a word in the title', 'glass op', [1]],
  ['two letters in a field', 'note:fe', [2]],
  ['one letter after a word only ranks', 'glass h', [1, 2]],
  ['a name half typed', 'do-gy', [1]],
  ['Korean half typed', '한도', [3]],
])('while typing, %s', async (_promise, text, expected) => {
  const { hits, documents } = await evaluate(indexOf(LIBRARY), parseQuery(text, { typing: true }).query, {
    limit: 10,
    all: true,
    today: 20_000,
  });

  expect([...documents]).toEqual(expected);
  expect(hits[0]?.document).toBe(expected[0]);
});

test('a search asks the source three times, however much it asks for', async () => {
  const source = indexOf(LIBRARY, 1);

  await evaluate(source, parseQuery('"glass harbour" OR (rain -ferry) film:glass after:2020 한도경').query, {
    limit: 10,
    all: true,
    today: 0,
  });

  expect(source.hops()).toBeLessThanOrEqual(2);
});

test('a word in the title ranks above one in the text, a new clip above an old one', async () => {
  const source = indexOf([
    documentOf(1, { title: ['One two three four'], text: ['harbour five six seven'] }, [], 100),
    documentOf(2, { title: ['Harbour two three four'], text: ['one five six seven'] }, [], 100),
    documentOf(3, { title: ['Harbour two three four'], text: ['one five six seven'] }, [], 4000),
  ]);

  const { hits } = await evaluate(source, parseQuery('harbour').query, { limit: 10, all: true, today: 4000 });

  expect(hits.map(({ document }) => document)).toEqual([3, 2, 1]);
});

test('a deleted clip is not found, not counted, and gone after a merge', async () => {
  const segments = [encodeSegment(LIBRARY.slice(0, 2)), encodeSegment(LIBRARY.slice(2))];
  const source = memorySource(segments, [markDeleted(undefined, 2, [0])]);

  for (const index of [source, await merged(source)]) {
    const glass = await evaluate(index, parseQuery('glass').query, { limit: 10, all: true, today: 0 });
    const others = await evaluate(index, parseQuery('-ferry').query, { limit: 10, all: true, today: 0 });
    expect([...glass.documents]).toEqual([2]);
    expect([...others.documents]).toEqual([3, 4]);
  }
  const bytes = (index: MemorySource) => index.live.reduce((sum, { root }) => sum + root.documents, 0);
  expect(bytes(await merged(source))).toBe(4);
});

const unbroken = () => Promise.resolve();
const plain = (rest: string) => ({ folded: rest, spelling: rest });

test('facets are counted among what was found', async () => {
  const source = indexOf(LIBRARY, 2);
  const { documents } = await evaluate(source, parseQuery('-rain').query, { limit: 10, all: true, today: 0 });
  const table = new FacetTable([
    { kind: 'film', prefix: '#film:', read: plain },
    { kind: 'month', prefix: '#published-month:', read: plain },
  ]);
  const parts = await Promise.all(
    source.live.map(async (segment) => {
      const { first, span } = segment.root;
      const here = documents.filter((document) => document >= first && document < first + span);
      return [await table.read(source, segment, unbroken), here.map((document) => document - first)] as const;
    }),
  );

  const counts = await table.count(parts, 10, unbroken);

  expect(counts.get('film')).toEqual([{ label: 'glassharbour', count: 2 }]);
  expect(counts.get('month')?.map(({ label }) => label)).toEqual(['2023-10', '2024-01', '2024-02']);
  expect((await table.count(parts, 2, unbroken)).get('month')).toHaveLength(2);
});

test('spellings of one name are counted as one, once in a clip that has both', async () => {
  const source = indexOf([
    documentOf(1, 'one', ['#actor:jeonjongseo', '#actor:junjongseo']),
    documentOf(2, 'two', ['#actor:junjongseo']),
    documentOf(3, 'three', ['#actor:gongyoo']),
  ]);
  const table = new FacetTable([{ kind: 'actor', prefix: '#actor:', read: plain }]);
  const [segment] = source.live;
  const values = await table.read(source, segment!, unbroken);
  const count = async () =>
    (await table.count([[values, Int32Array.of(0, 1, 2)]], 10, unbroken)).get('actor');

  expect(await count()).toHaveLength(3);
  await table.gather((_, value) => (value.endsWith('jongseo') ? 'Jeon Jong-seo' : value), unbroken);
  expect(await count()).toEqual([
    { label: 'Jeon Jong-seo', count: 2 },
    { label: 'gongyoo', count: 1 },
  ]);
});

test('the bin stays shut unless it is asked for', async () => {
  const find = async (text: string) => [
    ...(
      await evaluate(indexOf(LIBRARY), withoutTrashed(parseQuery(text).query), {
        limit: 10,
        all: true,
        today: 0,
      })
    ).documents,
  ];

  expect(await find('rain')).toEqual([2]);
  expect(await find('rain is:trashed')).toEqual([5]);
});

test('asking for one spelling of a name finds all, and says so', async () => {
  const spellings = (name: string) => (/^han do-?gyeong$/i.test(name) ? ['한도경'] : []);
  const { query, also } = withSpellings(parseQuery('Han Do-gyeong').query, spellings);

  const { documents } = await evaluate(indexOf(LIBRARY), query, { limit: 10, all: true, today: 0 });

  expect([...documents]).toEqual([1, 3]);
  expect(also).toEqual(['한도경']);
});

test('of equal clips of one day the later comes first, the first time as every time', async () => {
  const index = indexOf([1, 2, 3, 4, 5].map((number) => documentOf(number, 'glass by the sea', [], 20_000)));
  for (let today = 20_000; today < 20_400; today++)
    for (let time = 0; time < 2; time++) {
      const { hits } = await evaluate(index, parseQuery('glass').query, { limit: 3, today });
      expect([today, ...hits.map(({ document }) => document)]).toEqual([today, 5, 4, 3]);
    }
});
