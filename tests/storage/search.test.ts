import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editClip, restoreClip, saveClip, trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { searchIds } from '../../storage/search/find-ids.ts';
import { find, search } from '../../storage/search/find.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { fieldsOf } from '../../core/clip.ts';
import { article } from '../fixtures/article.ts';
import { saveArticle, titlesFound } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const alive = new AbortController().signal;

let library: Library;
beforeEach(() => {
  library = openLibrary(`search-${crypto.randomUUID()}`);
});
afterEach(async () => {
  library.close({ disableAutoOpen: true });
  await library.delete();
});

const names = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `clip${i + from}word`);

describe.each(['just saved', 'merged'])('of clips that are %s', (state) => {
  const save = async (
    ...given: Parameters<typeof saveArticle> extends [unknown, ...infer Rest] ? Rest : never
  ) => {
    const clip = await saveArticle(library, ...given);
    if (state === 'merged') {
      for (const name of names(33)) await saveArticle(library, name, { published: '2020-01-01' });
      await tendIndex(library, alive);
      expect(await library.fresh.count()).toBeLessThan(32);
    }
    return clip;
  };

  test.each([
    ['a word of the text', 'lantern'],
    ['the beginning of the last word', 'the lante'],
    ['a phrase', '"paper lantern drifted"'],
    ['words without the one that is excluded', 'lantern -submarine'],
    ['one of two words', 'submarine OR lantern'],
    ['a film', 'film:"Paper Bridges"'],
    ['a director as a person', 'person:selma'],
    ['a tag', 'tag:festival'],
    ['the outlet', 'site:"The Reel Courier"'],
    ['the host', 'site:reel-courier.test'],
    ['the byline', 'by:quill'],
    ['a note', 'note:napkin'],
    ['a flag', 'has:note'],
    ['the month', 'after:2026-03 before:2026-04'],
    ['a part of a Korean word', '종서'],
    ['Japanese signs inside a sentence', '是枝裕和'],
    ['Chinese signs inside a sentence', '贾樟柯导演'],
    ['other case and no accents', 'CAFE'],
  ])('%s finds the clip', async (_, query) => {
    await save(
      'found',
      {
        text: 'A paper lantern drifted past the Café. 배우 전종서가 말했다. 監督の是枝裕和が語る。中国的贾樟柯导演说。',
        title: 'The found clip',
      },
      {
        tags: ['festival'],
        note: 'Ask about the napkin',
        credits: [
          { role: 'film', spelling: 'Paper Bridges' },
          { role: 'director', spelling: 'Selma Aydın' },
        ],
      },
    );

    expect(await titlesFound(library, query)).toContain('The found clip');
  });

  test('a phrase whose words stand elsewhere, an excluded word and another film do not find the clip', async () => {
    await save(
      'found',
      { text: 'A paper lantern drifted past.' },
      { credits: [{ role: 'film', spelling: 'Dusk' }] },
    );

    for (const query of ['"lantern paper"', 'by:"quill"', 'paper -lantern', 'film:Dawn', 'before:2019'])
      expect(await titlesFound(library, query), query).toEqual([]);
  });

  test('an edit is found by its new words and no longer by its old ones', async () => {
    const { id } = await save('found', { text: 'Nothing else.' }, { note: 'quixotic' });
    await editClip(library, id, { note: 'pedestrian' }, MONDAY);

    expect(await titlesFound(library, 'quixotic')).toEqual([]);
    expect(await titlesFound(library, 'pedestrian')).toEqual(['found']);
    expect(await titlesFound(library, '"nothing else"')).toEqual(['found']);
  });

  test('the trash is searched only when it is asked for', async () => {
    const { id } = await save('found', { text: 'A submarine.' });
    await trashClip(library, id, MONDAY);

    expect(await titlesFound(library, 'submarine')).toEqual([]);
    expect(await titlesFound(library, 'submarine is:trashed')).toEqual(['found']);
    await restoreClip(library, id, MONDAY);
    expect(await titlesFound(library, 'submarine')).toEqual(['found']);
  });

  test('a post, a caption and the standfirst are found, and shown, though they are no text; after an edit too', async () => {
    const { id } = await save('found', {
      text: 'Nothing else.',
      standfirst: 'How a lighthouse was lit',
      captions: ['Weir on the trawler'],
      embeds: [
        { address: 'https://twitter.com/i/7', who: 'Ida Berg (@idaberg)', words: 'Tell the seagulls' },
      ],
    });
    await editClip(library, id, { note: 'pedestrian' }, MONDAY);

    for (const word of ['lighthouse', 'trawler', 'seagulls', 'idaberg']) {
      const [hit] = await search(library, word, { limit: 1 });
      expect(hit?.clip.title, word).toBe('found');
      expect(hit?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([word]);
    }
  });

  test('a typo is forgiven, and said', async () => {
    await save('found', { text: 'A submarine surfaced.' });

    const { hits, corrections } = await find(library, 'submarien surfaced', { limit: 5 });

    expect(hits.map(({ clip }) => clip.title)).toEqual(['found']);
    expect(corrections).toEqual([{ word: 'submarien', by: ['submarine'] }]);
  });
});

test('what was not understood is searched as words, and said', async () => {
  await saveArticle(library, 'found', { text: 'Mission: impossible, after all.' });

  const { hits, problems } = await find(library, 'mission colour:( after:all', { limit: 5 });

  expect(problems.map(({ kind }) => kind)).toContain('unreadable-date');
  expect(hits.length + problems.length).toBeGreaterThan(0);
});

test('a hit says where its words stand, and marks them', async () => {
  await saveArticle(library, 'found', { text: 'A submarine.' }, { note: 'Which submarine?' });

  const [hit] = await search(library, 'submarine', { limit: 1 });

  expect(hit?.from).toBe('note');
  expect([...(hit?.fields ?? [])].sort()).toEqual(['note', 'text']);
  expect(hit?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['submarine']);
});

test('a clip with the word in its title comes before one with it in the text', async () => {
  await saveArticle(library, 'other', { title: 'Another', text: 'It is about a submarine, they say.' });
  await saveArticle(library, 'titled', { title: 'The submarine', text: 'It is about a boat, they say.' });

  const hits = await search(library, 'submarine', { limit: 5 });

  expect(hits.map(({ clip }) => clip.title)).toEqual(['The submarine', 'Another']);
});

test('all ids come the newest first, whatever was clipped first', async () => {
  await saveArticle(library, 'one', { published: '2026-01-05', text: 'A boat.' });
  await saveArticle(library, 'two', { published: '2026-02-07', text: 'A boat.' });
  await saveArticle(library, 'three', { published: '2026-02-09', text: 'A boat.' });
  const { id } = await saveArticle(library, 'four', { published: '2025-12-01', text: 'A car.' });

  expect((await searchIds(library, '', { order: 'newest' })).map((one) => one.split('/').at(-1))).toEqual([
    'three',
    'two',
    'one',
    'four',
  ]);
  expect(await searchIds(library, 'car')).toEqual([id]);
});

test('clips saved and edited while segments are merged are found, and nothing is found twice', async () => {
  const saved = names(300);
  const tending = (async () => {
    for (let i = 0; i < 12; i++) await tendIndex(library, alive);
  })();
  for (const name of saved) {
    const { id } = await saveArticle(library, name);
    if (name.endsWith('7word')) await editClip(library, id, { note: 'edited later' }, MONDAY);
    if (name.endsWith('50word')) await tendIndex(library, alive);
  }
  await tending;
  await tendIndex(library, alive);

  expect(await titlesFound(library, 'words')).toEqual(saved.toSorted());
  expect(await titlesFound(library, 'edited')).toEqual(saved.filter((name) => name.endsWith('7word')).sort());
  expect(await library.segments.count()).toBeLessThan(12);
});

test('two contexts that save and merge at the same time agree', { timeout: 30_000 }, async () => {
  const other = openLibrary(library.name);
  await Promise.all(
    [library, other].map(async (context, c) => {
      for (const name of names(120, c * 1000)) await saveArticle(context, name);
      await tendIndex(context, alive);
    }),
  );

  const expected = [...names(120), ...names(120, 1000)].sort();
  expect(await titlesFound(library, 'words')).toEqual(expected);
  expect(await titlesFound(other, 'words')).toEqual(expected);
  other.close();
});

test('the table of deletions is never empty: behind one, all that merges threw away would be read through', async () => {
  for (const name of names(40)) await saveArticle(library, name);
  expect(await library.deletions.count()).toBe(1);
  await tendIndex(library, alive); // a clip is in a frozen segment now, and nothing is deleted
  expect(await library.deletions.count()).toBe(1);

  await library.indexState.update('state', { version: 1 });
  await tendIndex(library, alive);

  expect(await library.deletions.count()).toBe(1);
  expect((await find(library, 'clip3word', { limit: 10 })).total).toBe(1);
});

test('a merge that was given up leaves nothing, and the next one comes to its end', async () => {
  for (const name of names(80)) await saveArticle(library, name);
  await tendIndex(library, alive);
  const state = await library.indexState.get('state');
  await library.merges.put({ segment: 900, inputs: [700, 701] });
  await library.indexState.update('state', { merging: 900, nextSegment: 901 });

  await tendIndex(library, alive);

  expect(await library.merges.count()).toBe(0);
  expect(await library.indexState.get('state')).toEqual({ ...state, nextSegment: 901 });
});

test('an old index is made anew in the background, and searching says what is not filed yet', async () => {
  for (const name of names(100)) await saveArticle(library, name);
  await library.indexState.update('state', { version: 1 });

  const before = await find(library, 'words', { limit: 5 });
  expect(before).toMatchObject({ total: 0, unfiled: 100 });
  const fresh = article({ address: 'http://reel-courier.test/fresh', title: 'fresh', text: 'Fresh words.' });
  await saveClip(library, { article: fresh, fields: fieldsOf(fresh) }, MONDAY);
  expect(await find(library, 'words', { limit: 5 })).toMatchObject({ total: 1, unfiled: 100 });
  await tendIndex(library, alive);

  expect(await titlesFound(library, 'words')).toEqual([...names(100), 'fresh'].sort());
  expect((await find(library, 'words', { limit: 5 })).unfiled).toBe(0);
});

test('two letters alone find what begins so in its title or names, and nothing else', async () => {
  for (const title of ['Salt Lantern', 'Paper Bridges', 'Goat']) {
    const kept = article({ address: `http://reel-courier.test/${title.replace(' ', '-')}`, title });
    await saveClip(library, { article: kept, fields: fieldsOf(kept) }, MONDAY);
  }

  expect(await titlesFound(library, 'la')).toEqual(['Salt Lantern']);
  expect(await titlesFound(library, 'zq')).toEqual([]);
});
