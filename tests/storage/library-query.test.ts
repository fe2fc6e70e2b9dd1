import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fieldsOf, type Fields } from '../../core/clip.ts';
import { EVERYTHING, toggle, type Question } from '../../core/library/question.ts';
import type { Article } from '../../core/article.ts';
import { FacetTable } from '../../core/search/facet-table.ts';
import { editClip, emptyTrash, saveClip, trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { addHighlight, newHighlight } from '../../storage/highlights.ts';
import { openLibraryQuery, type Answer, type LibraryQuery } from '../../storage/library/query.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { readRows } from '../../storage/library/rows.ts';
import { find } from '../../storage/search/find.ts';
import type { Draft } from '../../core/draft.ts';
import { article } from '../fixtures/article.ts';

let library: Library;
let query: LibraryQuery;
let end: AbortController;
const onChanged = vi.fn<() => void>();

beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  end = new AbortController();
});
afterEach(async () => {
  end.abort();
  library.close();
  await library.delete();
});

const clip = async (
  path: string,
  news: Partial<Article>,
  fields: Partial<Fields> = {},
  now = '2026-05-01',
) => {
  const kept = article({ address: `http://reel-courier.test/${path}`, text: '', ...news });
  return saveClip(
    library,
    { article: kept, fields: { ...fieldsOf(kept), ...fields } },
    `${now}T00:00:00.000Z`,
  );
};
const open = () => {
  query = openLibraryQuery(library, { onChanged, signal: end.signal });
};
const ask = (question: Partial<Question>) => query.ask({ ...EVERYTHING, ...question }, { typing: false });
const idsOf = async (question: Partial<Question>) =>
  (await ask(question)).ids.slice().map((id) => id.split('/')[1]);

async function fill(): Promise<void> {
  await clip(
    'storm',
    { title: 'A storm at sea', published: '2025-03-02', text: 'They made tea twice.' },
    {
      tags: ['sea', 'weather'],
      credits: [{ role: 'film', spelling: 'Salt Lantern' }],
    },
  );
  await clip(
    'tea',
    { title: 'On tea', published: '2025-03-20', outlet: 'Nitrate', text: 'Tea was made after the storm.' },
    {
      tags: ['sea'],
      note: 'Ask about the napkin',
      credits: [
        { role: 'film', spelling: 'SALT LANTERN' },
        { role: 'actor', spelling: 'Seo Ye-rin' },
      ],
    },
    '2026-05-02',
  );
  await clip('goat', { title: 'Goat', published: '2026-01', text: 'No weather at all.' }, {}, '2026-05-03');
  await clip('undated', { title: 'Goat again', published: '' }, {}, '2026-05-04');
  open();
}

test.each([
  ['', ['undated', 'goat', 'tea', 'storm']],
  ['storm', ['storm', 'tea']],
  ['storm -tea', []],
  ['goat OR napkin', ['undated', 'goat', 'tea']],
  ['"made tea"', ['storm']],
  ['"tea made"', []],
  ['title:storm', ['storm']],
  ['note:napkin', ['tea']],
  ['film:"salt lantern"', ['tea', 'storm']],
  ['film:salt -tag:weather', ['tea']],
  ['person:seo', ['tea']],
  ['site:nitrate', ['tea']],
  ['site:reel-courier.test', ['undated', 'goat', 'tea', 'storm']],
  ['has:note', ['tea']],
  ['before:2025-03-10', ['storm']],
  ['after:2026', ['goat']],
  ['clipped:2026-05-03', ['goat']],
])('%s finds what it says', async (text, paths) => {
  await fill();

  expect(new Set(await idsOf({ text }))).toEqual(new Set(paths));
});

test('what is found in the title comes before what is found in the text', async () => {
  await fill();

  expect(await idsOf({ text: 'storm' })).toEqual(['storm', 'tea']);
  expect(await idsOf({ text: 'tea' })).toEqual(['tea', 'storm']);
});

test('counts follow the query, and one name however written is counted once', async () => {
  await fill();
  const { facets } = await ask({ text: 'tea' });

  expect(facets.film).toEqual([{ label: 'SALT LANTERN', count: 2 }]);
  expect(facets.tag).toEqual([
    { label: 'sea', count: 2 },
    { label: 'weather', count: 1 },
  ]);
  expect((await ask({ text: 'goat' })).facets.film).toEqual([]);
});

test('a chosen value narrows the list; a second outlet takes the place of the first', async () => {
  await fill();
  const nitrate = toggle(EVERYTHING, { facet: 'site', label: 'Nitrate' });

  expect(await idsOf(nitrate)).toEqual(['tea']);
  expect(await idsOf(toggle(nitrate, { facet: 'site', label: 'The Reel Courier' }))).toEqual([
    'undated',
    'goat',
    'storm',
  ]);
  expect(await idsOf(toggle(nitrate, { facet: 'site', label: 'Nitrate' }))).toHaveLength(4);
});

test('chosen months narrow the list and not the timeline', async () => {
  await fill();
  const answer = await ask({ months: { from: '2025-01', to: '2025-03' } });

  expect(answer.ids.slice().map((id) => id.split('/')[1])).toEqual(['tea', 'storm']);
  expect(answer.months).toContainEqual({ month: '2026-01', count: 1 });
  expect(answer.undated).toBe(1);
});

test('the order is the one asked for, and what has no date stands by the day it was clipped', async () => {
  await fill();

  expect(await idsOf({ sort: 'newest' })).toEqual(['undated', 'goat', 'tea', 'storm']);
  expect(await idsOf({ sort: 'oldest' })).toEqual(['storm', 'tea', 'goat', 'undated']);
});

test('without words the last clipped come first, whatever was published or changed later', async () => {
  await fill();
  await clip('late', { title: 'An old review', published: '2020-01-01' }, {}, '2026-05-05');
  const [storm = ''] = (await ask({ text: 'title:storm' })).ids.slice();
  await editClip(library, storm, { tags: ['sea'] }, '2026-06-01T00:00:00.000Z'); // filed anew, behind all others
  for (const sort of ['fit', 'clipped'] as const)
    expect(await idsOf({ sort })).toEqual(['late', 'undated', 'goat', 'tea', 'storm']);
});

test('a trashed clip is found only in the trash', async () => {
  await fill();
  const [id = ''] = (await ask({ text: 'napkin' })).ids.slice();
  await trashClip(library, id, '2026-06-01T00:00:00.000Z');

  expect(await idsOf({ text: 'napkin' })).toEqual([]);
  expect(await idsOf({ text: 'napkin is:trashed' })).toEqual(['tea']);
  expect(await idsOf({ choices: [{ facet: 'is', label: 'trashed' }] })).toEqual(['tea']);
});

test('a change made elsewhere is told and found', async () => {
  await fill();
  await ask({});
  const { id } = await clip('new', { title: 'Nightingale' });
  await editClip(library, id, { tags: ['bird'] }, '2026-06-01T00:00:00.000Z');
  const selectors = { quote: { type: 'TextQuoteSelector', exact: 'sang', prefix: '', suffix: '' } } as const;
  await addHighlight(library, newHighlight(id, selectors, 'pink', '2026-06-01T00:00:00.000Z'));
  await vi.waitFor(() => expect(onChanged).toHaveBeenCalled());

  expect(await idsOf({ text: 'nightingale tag:bird colour:pink has:highlight' })).toEqual(['new']);
  await trashClip(library, id, '2026-06-01T00:00:00.000Z');
  await emptyTrash(library, '2026-12-01T00:00:00.000Z');
  expect(await idsOf({ text: 'nightingale' })).toEqual([]);
});

test('a typo is forgiven and said, and facets are those of what was found', async () => {
  await fill();

  const { corrections, facets, ids } = await ask({ text: 'weathre' });

  expect(ids).toHaveLength(2);
  expect(corrections).toEqual([{ word: 'weathre', by: ['weather'] }]);
  expect(facets.film).toEqual([{ label: 'Salt Lantern', count: 1 }]);
});

test('pages with a draft and no clip are found as drafts, and only then', async () => {
  await fill();
  const draft = (id: string, title: string): Draft => ({
    id,
    keys: [id],
    fields: { title, byline: '', published: '', credits: [], tags: ['later'], note: 'Ask about the ferry' },
    typing: {},
    keepSelection: false,
    changed: '2026-05-05T00:00:00.000Z',
  });
  await saveDraft(library, draft('reel-courier.test/unclipped', 'The ferry'));
  await saveDraft(library, draft('reel-courier.test/other', 'A lighthouse'));

  expect((await ask({})).drafts).toBe(2);
  expect(await idsOf({ text: 'lighthouse' })).toEqual([]);
  expect(await idsOf({ text: 'is:draft title:ferry' })).toEqual(['unclipped']);
  expect(await idsOf({ choices: [{ facet: 'is', label: 'draft' }] })).toHaveLength(2);
  const [row] = await readRows(
    library,
    ['reel-courier.test/unclipped'],
    (await ask({ text: 'is:draft' })).words,
  );
  expect(row).toMatchObject({ isDraft: true, clip: { title: 'The ferry', tags: ['later'] } });
  const { hits, total } = await find(library, 'is:draft lighthouse', { limit: 5 });
  expect([total, hits[0]?.clip.title]).toEqual([1, 'A lighthouse']);
});

test('the first clips are told before anything is counted', async () => {
  await fill();
  const told: Answer[] = [];

  const answer = await query.ask(EVERYTHING, { typing: false, onFirst: (first) => told.push(first) });

  expect(told.map(({ ids, isCounted }) => [ids.length, isCounted])).toEqual([[4, false]]);
  expect([answer.isCounted, ...answer.ids.slice()]).toEqual([true, ...(told[0]?.ids.slice() ?? [])]);
});

test('a question that another has replaced is not read on', async () => {
  await fill();
  const told: Answer[] = [];
  const asking = new AbortController();
  asking.abort(new Error('something else is asked'));

  const asked = query.ask(EVERYTHING, {
    typing: false,
    onFirst: (first) => told.push(first),
    signal: asking.signal,
  });

  await expect(asked).rejects.toThrow('something else is asked');
  expect(told).toEqual([]);
});

test('a question that is replaced while its facets are counted leaves the counts of the other alone', async () => {
  await fill();
  const all = {};
  const counted = (await ask({ text: 'tea' })).facets;
  const asking = new AbortController();
  const counting: FacetTable['count'] = Reflect.get(FacetTable.prototype, 'count');
  vi.spyOn(FacetTable.prototype, 'count').mockImplementationOnce(function replaced(
    this: FacetTable,
    ...given
  ) {
    asking.abort(new Error('something else is asked'));
    return counting.apply(this, given);
  });

  const asked = query.ask({ ...EVERYTHING, ...all }, { typing: false, signal: asking.signal });

  await expect(asked).rejects.toThrow('something else is asked');
  const told: Answer[] = [];
  await query.ask({ ...EVERYTHING, ...all }, { typing: false, onFirst: (first) => told.push(first) });
  expect(told[0]?.facets).toEqual(counted);
});

test('after many changes and merges the counts are those of what is there', async () => {
  for (let at = 0; at < 70; at++) await clip(`many${at}`, { title: 'Many' }, { tags: [`tag${at % 3}`] });
  open();
  await ask({});
  const some = (await ask({ text: 'tag:tag1' })).ids.slice();
  for (const id of some) await editClip(library, id, { tags: ['tag2'] }, '2026-06-01T00:00:00.000Z');
  await tendIndex(library, new AbortController().signal);

  const { facets, ids } = await ask({});

  expect(facets.tag).toEqual([
    { label: 'tag2', count: 46 },
    { label: 'tag0', count: 24 },
  ]);
  expect(new Set(ids.slice()).size).toBe(70);
});

test('a saved question counts only what was clipped since', async () => {
  await fill();

  expect(await query.countSince({ ...EVERYTHING, text: 'tea' }, '2026-05-01T12:00:00.000Z')).toBe(1);
  expect(await query.countSince({ ...EVERYTHING, text: 'tea' }, '2026-05-02T12:00:00.000Z')).toBe(0);
});

test('what cannot be read is searched as plain words, and said', async () => {
  await fill();
  const { problems, total } = await ask({ text: 'colour:storm (tea' });

  expect(problems.map(({ kind }) => kind)).toContain('unclosed-parenthesis');
  expect(total).toBe(0);
});
