import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Credit } from '../../core/credit.ts';
import { EVERYTHING, type Question } from '../../core/library/question.ts';
import { lensOf } from '../../core/names/lens.ts';
import type { Name } from '../../core/names/name-book.ts';
import type { NameKind } from '../../core/names/reason.ts';
import { trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { openLibraryQuery } from '../../storage/library/query.ts';
import { openNames, readNames } from '../../storage/names/names.ts';
import { readNameMarks, readNamePage, readNameStart, readParts } from '../../storage/names/page.ts';
import { keepApart, mergeTwo, renameName, splitSpelling, takeBack } from '../../storage/names/change.ts';
import { find } from '../../storage/search/find.ts';
import { complete, namesIn } from '../../storage/names/vocabulary.ts';
import { saveArticle } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';

let library: Library;
let end: AbortController;
beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  end = new AbortController();
});
afterEach(async () => {
  end.abort();
  library.close();
  await library.delete();
});

const actor = (...spellings: string[]): Credit[] =>
  spellings.map((spelling) => ({ role: 'actor', spelling }));

async function name(spelling: string, kind: NameKind = 'person'): Promise<Name> {
  const found = (await readNames(library)).nameOf(kind, spelling);
  if (!found) throw new Error(`The library knows no ${spelling}.`);
  return found;
}

async function merge(one: string, other: string, kind: NameKind = 'person', now = MONDAY): Promise<void> {
  await mergeTwo(library, await name(one, kind), await name(other, kind), now);
}

async function answer(question: Partial<Question>) {
  const names = openNames(library, { signal: end.signal });
  const query = openLibraryQuery(library, {
    onChanged: () => undefined,
    signal: end.signal,
    names: async () => lensOf(await names.book()),
  });
  return query.ask({ ...EVERYTHING, ...question }, { typing: false });
}

const actors = async (question: Partial<Question> = {}) => (await answer(question)).facets.actor;

/** What stays in the database when every window is closed. */
function reopened(): void {
  const { name: of } = library;
  library.close();
  library = openLibrary(of);
}

async function twoSpellings(): Promise<void> {
  await saveArticle(library, 'first', {}, { credits: actor('Seo Ye-rin') });
  await saveArticle(library, 'second', {}, { credits: actor('Suh Ye-lin') });
}

test('two spellings are one facet after the merge, and two after the split, and no clip was touched', async () => {
  await twoSpellings();
  const before = await library.clips.toArray();
  expect(await actors()).toHaveLength(2);

  await merge('Seo Ye-rin', 'Suh Ye-lin');
  expect(await actors()).toEqual([{ label: 'Seo Ye-rin', count: 2 }]);
  reopened();
  expect(await actors()).toEqual([{ label: 'Seo Ye-rin', count: 2 }]);

  await splitSpelling(library, await name('Seo Ye-rin'), 'Suh Ye-lin', TUESDAY);
  expect(await actors()).toHaveLength(2);
  expect(await library.clips.toArray()).toEqual(before);
});

test('a clip with both spellings of one name counts once', async () => {
  await saveArticle(library, 'both', {}, { credits: actor('Seo Ye-rin', 'Suh Ye-lin') });
  await merge('Seo Ye-rin', 'Suh Ye-lin');

  expect(await actors()).toEqual([{ label: 'Seo Ye-rin', count: 1 }]);
});

test('asking for one spelling finds the clips of every spelling, and says so', async () => {
  await twoSpellings();
  await saveArticle(library, 'written', { text: 'Suh Ye-lin was seen at the harbour.' });
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  const { spellingsOf } = await readNames(library);

  for (const query of ['actor:"Seo Ye-rin"', 'Suh Ye-lin']) {
    const found = await find(library, query, { limit: 10, spellingsOf });
    expect(found.total).toBe(query.startsWith('actor') ? 2 : 3);
    expect(found.also).toEqual([query.startsWith('actor') ? 'Suh Ye-lin' : 'Seo Ye-rin']);
  }
  const chosen = await answer({ choices: [{ facet: 'actor', label: 'Suh Ye-lin' }] });
  expect([chosen.total, chosen.also]).toEqual([2, ['Seo Ye-rin']]);
  expect((await answer({ text: 'Seo Ye-rin' })).total).toBe(3);
});

test('any spelling finds the name as one types, once, as it is shown', async () => {
  await twoSpellings();
  await merge('Seo Ye-rin', 'Suh Ye-lin');

  expect(await complete(library, 'actor', 'suh', 5)).toEqual(['Seo Ye-rin']);
  expect(await complete(library, 'actor', 'ye', 5)).toEqual(['Seo Ye-rin']);
  await renameName(library, await name('Seo Ye-rin'), 'Suh Ye-lin', TUESDAY);
  expect(await complete(library, 'actor', 'seo', 5)).toEqual(['Suh Ye-lin']);
});

test('one who directs and acts is one person, offered in both boxes', async () => {
  await saveArticle(library, 'acts', {}, { credits: actor('Kang Directs') });
  await saveArticle(library, 'directs', {}, { credits: [{ role: 'director', spelling: 'Kang Directs' }] });
  await saveArticle(library, 'other', {}, { credits: [{ role: 'director', spelling: 'Kang Only' }] });

  expect((await name('kang directs')).uses).toBe(2);
  expect(await complete(library, 'actor', 'kang', 5)).toEqual(['Kang Directs', 'Kang Only']);
});

test('a name in an article is known by any of its spellings, and offered as it is shown', async () => {
  await twoSpellings();
  await merge('Seo Ye-rin', 'Suh Ye-lin');

  expect(await namesIn(library, 'Then Suh Ye-lin laughed.')).toEqual([
    { name: 'Seo Ye-rin', spellings: ['Seo Ye-rin', 'Suh Ye-lin'], role: 'actor', clips: 2 },
  ]);
});

test('what was done last is taken back first, also after a restart', async () => {
  await twoSpellings();
  await saveArticle(library, 'third', {}, { credits: actor('Seo Yerine') });
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  await keepApart(library, await name('Seo Ye-rin'), await name('Seo Yerine'), MONDAY);
  reopened();

  expect((await takeBack(library, TUESDAY))?.kind).toBe('never');
  const book = await readNames(library);
  expect(book.areNever(await name('Seo Ye-rin'), await name('Seo Yerine'))).toBe(false);
  expect((await takeBack(library, TUESDAY))?.kind).toBe('merge');
  reopened();
  expect(await actors()).toHaveLength(3);
  expect(await takeBack(library, TUESDAY)).toBeUndefined();
});

test('a merge taken back at the very moment of the merge is taken back', async () => {
  await twoSpellings();
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  await takeBack(library, MONDAY);

  expect(await actors()).toHaveLength(2);
});

test('merged, taken back, merged and split: each step is taken back in turn', async () => {
  await twoSpellings();
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  await takeBack(library, MONDAY);
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  await splitSpelling(library, await name('Seo Ye-rin'), 'Suh Ye-lin', TUESDAY);
  expect(await actors()).toHaveLength(2);

  await takeBack(library, TUESDAY);
  expect(await actors()).toHaveLength(1);
  await takeBack(library, TUESDAY);
  expect(await actors()).toHaveLength(2);
  expect((await readNames(library)).areNever(await name('Seo Ye-rin'), await name('Suh Ye-lin'))).toBe(false);
});

test('the page of a name has its clips of every spelling, the newest first, without the trash', async () => {
  const film = { role: 'film', spelling: 'Salt Lantern' } as const;
  const director = { role: 'director', spelling: 'Han Do-yeon' } as const;
  const [seo, suh] = [actor('Seo Ye-rin'), actor('Suh Ye-lin')];
  const day = (published: string, outlet: string) => ({ published, outlet });
  const note = 'She was splendid.';
  await saveArticle(library, 'old', day('2024-05-01', 'Nitrate'), { credits: [film, director, ...seo] });
  await saveArticle(library, 'new', day('2026-05-01', 'Nitrate'), { credits: [film, ...suh], note });
  await saveArticle(library, 'other', {}, { credits: [film, ...actor('Baek Ji-hwan')] });
  const gone = await saveArticle(library, 'gone', {}, { credits: seo });
  await trashClip(library, gone.id, MONDAY);
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  const page = await readNamePage(library, await readNames(library), await name('Suh Ye-lin'));

  expect(page.clips.map(({ title }) => title)).toEqual(['new', 'old']);
  expect(page.months).toContainEqual({ month: '2024-05', count: 1 });
  expect([...page.spelled.values()]).toEqual([1, 1]);
  expect(page.outlets).toEqual([{ outlet: 'Nitrate', count: 2 }]);
  expect(page.films).toMatchObject([
    {
      name: { label: 'Salt Lantern' },
      count: 2,
      as: ['actor'],
      people: [{ name: { label: 'Han Do-yeon' } }],
    },
  ]);
  expect(await readNameMarks(library, page.clips)).toMatchObject([{ note }]);
});

test('a page of many clips begins with its newest dozen and their true number, the trash left out', async () => {
  const credits = actor('Seo Ye-rin');
  for (let day = 10; day < 26; day++)
    await saveArticle(library, `of the ${day}th`, { published: `2026-05-${day}` }, { credits });
  await saveArticle(library, 'other', {}, { credits: actor('Baek Ji-hwan') });
  const gone = await saveArticle(library, 'gone', { published: '2026-05-30' }, { credits });
  await trashClip(library, gone.id, MONDAY);
  const read = vi.spyOn(library.clips, 'bulkGet');
  const start = await readNameStart(library, await readNames(library), await name('Seo Ye-rin'));

  expect(start.total).toBe(16);
  expect(start.newest.map(({ published }) => published.slice(-2)).join(' ')).toBe(
    '25 24 23 22 21 20 19 18 17 16 15 14',
  );
  expect(read.mock.calls.flatMap(([ids]) => ids)).toHaveLength(12);
  const page = await readNamePage(library, await readNames(library), await name('Seo Ye-rin'));
  expect(page.clips).toHaveLength(16);
  expect(page.clips.slice(0, 12)).toEqual(start.newest);
});

test('a film whose title has quotation marks of any kind in it has its own clips on its page', async () => {
  const titles = ['The 「Silent」 Sea', 'The 『Silent』 Lamp', 'The “Silent” Boat', '「静かな海」'];
  for (const title of [...titles, 'Silent'])
    await saveArticle(library, title, {}, { credits: [{ role: 'film', spelling: title }] });

  for (const title of titles) {
    const page = await readNamePage(library, await readNames(library), await name(title, 'film'));
    expect(page.clips.map((clip) => clip.title)).toEqual([title]);
  }
});

test('the page of a film has its cast with the characters that its articles give them', async () => {
  const film = { role: 'film', spelling: 'Salt Lantern' } as const;
  await saveArticle(
    library,
    'cast',
    { text: 'In Salt Lantern, Suh Ye-lin plays Ok-joo.' },
    { credits: [film, ...actor('Suh Ye-lin')] },
  );
  await saveArticle(library, 'more', {}, { credits: [film, ...actor('Seo Ye-rin')] });
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  const page = await readNamePage(library, await readNames(library), await name('Salt Lantern', 'film'));
  const players = page.actors.map(({ name: { label, spellings } }) => ({
    label,
    spellings: spellings.map(({ text }) => text),
  }));

  expect(page.actors.map(({ name: { label }, count }) => [label, count])).toEqual([['Seo Ye-rin', 2]]);
  expect(await readParts(library, page.clips, { players, titles: ['Salt Lantern'] })).toEqual([
    { player: 'Seo Ye-rin', character: 'Ok-joo' },
  ]);
});

test('of three spellings the middle one can go, and the other two stay one', async () => {
  await twoSpellings();
  await saveArticle(library, 'third', {}, { credits: actor('Seo Yerine') });
  await merge('Seo Ye-rin', 'Suh Ye-lin');
  await merge('Suh Ye-lin', 'Seo Yerine', 'person', TUESDAY);
  await splitSpelling(library, await name('Seo Yerine'), 'Seo Ye-rin', '2026-03-18T10:00:00.000Z');

  expect((await name('Seo Yerine')).spellings.map(({ text }) => text).sort()).toEqual([
    'Seo Yerine',
    'Suh Ye-lin',
  ]);
  expect((await name('Seo Ye-rin')).spellings).toHaveLength(1);
});
