import { expect, test } from 'vitest';
import { fieldsOf, type Fields } from '../../core/clip.ts';
import type { Article } from '../../core/article.ts';
import {
  clipAt,
  editClip,
  emptyTrash,
  getClip,
  nameClip,
  recutClip,
  refuseForClip,
  restoreClip,
  saveClip,
  trashClip,
} from '../../storage/clips.ts';
import { saveDraft, draftAt } from '../../storage/drafts.ts';
import { addHighlight, highlightsOf, newHighlight, removeHighlight } from '../../storage/highlights.ts';
import { search } from '../../storage/search/find.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { article } from '../fixtures/article.ts';
import { library } from './own-library.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';
const QUOTE = {
  quote: { type: 'TextQuoteSelector', exact: 'built three times', prefix: 'The lamp was ', suffix: '.' },
} as const;

const save = (kept: Article = article(), fields: Partial<Fields> = {}, now = MONDAY) =>
  saveClip(
    library,
    { article: kept, fields: { ...fieldsOf(kept), ...fields }, mark: { selectors: QUOTE, colour: 'yellow' } },
    now,
  );
const titles = async (query: string) =>
  (await search(library, query, { limit: 10 })).map(({ clip }) => clip.title);

test('a clip is found by every word of it as soon as its save returns', async () => {
  const { title } = await save(article(), {
    note: 'Ask about the napkin',
    tags: ['interview'],
    credits: [{ role: 'actor', spelling: 'Seo Ye-rin' }],
  });

  for (const query of ['harbour', 'napkin', 'storm tea', 'ye-rin', 'interview', 'quill', 'courier napk']) {
    expect(await titles(query), query).toEqual([title]);
  }
  expect(await titles('napkin zebra')).toEqual([]);
});

test('a name taken out of a clip is refused in the same step', async () => {
  const { id } = await saveClip(library, { article: article(), fields: fieldsOf(article()) }, MONDAY);
  const seo = { role: 'actor', spelling: 'Seo Ye-rin' } as const;
  await editClip(library, id, { credits: [seo] }, MONDAY);
  const after = await editClip(library, id, { credits: [], refused: ['actor:seo ye rin'] }, MONDAY);

  expect(after).toMatchObject({ credits: [], refused: ['actor:seo ye rin'] });
  expect(await clipAt(library, [id])).toEqual(after);
  await nameClip(library, id, { credits: [{ ...seo, spelling: 'Oh Se-a' }], tags: [] }, MONDAY);
  await nameClip(library, id, { credits: [], tags: [] }, MONDAY);
  expect((await clipAt(library, [id]))?.refused).toEqual(['actor:oh se a', 'actor:seo ye rin']);
});

test('names refused for a clip stay so, and make nothing else of it new', async () => {
  const { id, changed } = await saveClip(
    library,
    { article: article(), fields: fieldsOf(article()), refused: ['actor:seo ye rin'] },
    MONDAY,
  );
  await refuseForClip(library, id, ['actor:oh se a']);

  expect(await getClip(library, id)).toMatchObject({
    refused: ['actor:oh se a', 'actor:seo ye rin'],
    changed,
  });
});

test('the words selected are kept with the clip, in the same step', async () => {
  const { id } = await save();

  expect((await highlightsOf(library, id)).map(({ selectors }) => selectors.quote.exact)).toEqual([
    QUOTE.quote.exact,
  ]);
});

test('a save that fails on its way leaves nothing half there', async () => {
  library.vocabulary.hook('creating', () => {
    throw new Error('the power went');
  });

  await expect(save(article(), { tags: ['interview'] })).rejects.toThrow();

  expect(await library.clips.count()).toBe(0);
  expect(await library.bodies.count()).toBe(0);
  expect(await library.highlights.count()).toBe(0);
  expect(await library.documents.count()).toBe(0);
  expect(await library.fresh.count()).toBe(0);
});

test('a list of clips reads no article texts', async () => {
  const clip = await save();

  expect(Object.keys(await getClip(library, clip.id).then((row) => row ?? {}))).not.toContain('text');
  expect((await library.bodies.get(clip.body))?.text).toContain('made tea');
});

test('clipping an article again joins what was written', async () => {
  await save(article(), { note: 'First thought', tags: ['sea'] });
  const again = article({ address: 'http://m.reel-courier.test/interview?utm_source=x' });
  const clip = await save(again, { note: 'Second thought', tags: ['lamp'] }, TUESDAY);

  expect(await library.clips.count()).toBe(1);
  expect(clip.note).toBe('First thought\n\nSecond thought');
  expect(clip.tags).toEqual(['sea', 'lamp']);
  expect(clip.created).toBe(MONDAY);
});

test('clipping takes the draft away, in the same step', async () => {
  const keys = ['reel-courier.test/interview'];
  const draft = {
    id: keys[0] ?? '',
    keys,
    fields: fieldsOf(article()),
    typing: {},
    keepSelection: true,
    changed: MONDAY,
  };
  await saveDraft(library, draft);
  await save();

  expect(await draftAt(library, keys)).toBeUndefined();
});

test('edits of different fields from two windows both stay', async () => {
  const { id } = await save();
  await Promise.all([
    editClip(library, id, { note: 'from the popup' }, MONDAY),
    editClip(library, id, { tags: ['from the panel'] }, TUESDAY),
  ]);

  const clip = await getClip(library, id);
  expect(clip?.note).toBe('from the popup');
  expect(clip?.tags).toEqual(['from the panel']);
  expect(clip?.times).toMatchObject({ note: MONDAY, tags: TUESDAY, title: MONDAY });
});

test('an edit is found by its new words and no longer by its old ones', async () => {
  const { id, title } = await save(article(), { note: 'quixotic' });
  await editClip(library, id, { note: 'pedestrian' }, TUESDAY);

  expect(await titles('pedestrian')).toEqual([title]);
  expect(await titles('quixotic')).toEqual([]);
  expect(await titles('storm')).toEqual([title]);
});

test('a trashed clip is not found, and comes back whole', async () => {
  const { id, keys, title } = await save(article(), { tags: ['sea'] });
  await trashClip(library, id, TUESDAY);
  expect(await titles('storm')).toEqual([]);
  expect(await complete(library, 'tag', 'se', 5)).toEqual([]);
  expect((await clipAt(library, keys))?.state).toBe('trashed');

  await restoreClip(library, id, TUESDAY);
  expect(await titles('storm')).toEqual([title]);
  expect(await complete(library, 'tag', 'se', 5)).toEqual(['sea']);
});

test('the trash keeps a clip for thirty days and then lets all of it go', async () => {
  const { id, body } = await save();
  await trashClip(library, id, '2026-03-16T10:00:00.000Z');

  expect(await emptyTrash(library, '2026-04-15T09:00:00.000Z')).toBe(0);
  expect(await emptyTrash(library, '2026-04-15T11:00:00.000Z')).toBe(1);
  expect(await getClip(library, id)).toBeUndefined();
  expect(await library.bodies.get(body)).toBeUndefined();
  expect(await highlightsOf(library, id)).toEqual([]);
  expect(await library.documents.get(id)).toBeUndefined();
  expect(await library.tombstones.get(id)).toMatchObject({ gone: '2026-04-15T11:00:00.000Z' });
});

test('a text that two clips share goes only with the last of them', async () => {
  const one = await save();
  const other = await save(article({ address: 'http://other.test/reprint' }));
  await trashClip(library, one.id, MONDAY);
  await emptyTrash(library, '2026-05-01T00:00:00.000Z');

  expect((await library.bodies.get(other.body))?.text).toContain('made tea');
});

test('a quote added later is found, and one taken away is not', async () => {
  const { id, title } = await save();
  const selectors = { quote: { ...QUOTE.quote, exact: 'whispering gallery' } };
  const added = newHighlight(id, selectors, 'green', TUESDAY);
  await addHighlight(library, added);
  expect(await titles('whispering')).toEqual([title]);

  await removeHighlight(library, added.id, TUESDAY);
  expect(await titles('whispering')).toEqual([]);
});

test('a page without text is kept as a bookmark', async () => {
  const clip = await save(article({ address: 'http://reel-courier.test/gallery', text: '', html: '' }));

  expect(clip).toMatchObject({ body: '', minutes: 0 });
  expect(await library.bodies.count()).toBe(0);
});

test('a clip whose words were cut is found by those that it has, keeps what was left out, and drops the old text', async () => {
  const clip = await save();
  const before = clip.body;
  const dropped = [
    { after: 0, text: 'The lamp was built three times.', html: '<p>The lamp.</p>', reason: 'by hand' },
  ];

  const html = '<p data-paragraph="0">Only tea.</p>';
  const parts = ['http://reel-courier.test/interview/2'];
  await recutClip(library, clip.id, { text: 'Only tea.', html, dropped, parts }, TUESDAY);

  const after = await clipAt(library, ['reel-courier.test/interview/2']);
  expect(after?.id).toBe(clip.id);
  expect(await library.bodies.get(after?.body ?? '')).toMatchObject({ text: 'Only tea.', dropped, parts });
  expect(await library.bodies.get(before)).toBeUndefined();
  expect(await titles('harbour')).toHaveLength(1); // by its title still
  expect(await titles('lamp')).toEqual([]);
  expect(await titles('tea')).toHaveLength(1);
});
