import { expect, test } from 'vitest';
import { readLibrary } from '../../core/import/library-reader.ts';
import { readFile } from '../../core/import/read-file.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { editClip, emptyTrash, refuseForClip, saveClip, trashClip } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { highlightsOf, removeHighlight } from '../../storage/highlights.ts';
import { search } from '../../storage/search/find.ts';
import { applyTransfer, pastTransfers, resumeTransfers, undoTransfer } from '../../storage/transfer/apply.ts';
import { stageLibrary, stageReading } from '../../storage/transfer/stage.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { fieldsOf } from '../../core/clip.ts';
import { article } from '../fixtures/article.ts';
import { all, fileOf, fill, isCoherent } from './filled.ts';
import { stream } from '../fixtures/kept.ts';
import { library } from './own-library.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';
const FRIDAY = '2026-03-20T10:00:00.000Z';
const POCKET = 'title,url,time_added,tags,status';

const watch = (signal = new AbortController().signal, now = FRIDAY) => ({
  now,
  signal,
  tell: () => undefined,
});
const readHtml = (html: string) => ({ html, text: html.replace(/<[^>]*>/g, '') });

const exported = () => fileOf(library);
const parts = (text: string) => readLibrary(linesOf(stream(text)));

async function bring(text: string, kind: 'merge' | 'replace', into = library) {
  const transfer = await stageLibrary(into, { name: 'x.json', parts: parts(text), kind }, watch());
  await applyTransfer(into, transfer.id, watch());
  return transfer;
}

async function importFile(text: string) {
  const reading = readFile(new TextEncoder().encode(text), Date.parse(FRIDAY));
  const transfer = await stageReading(library, { name: 'pocket.csv', reading, readHtml }, watch());
  await applyTransfer(library, transfer.id, watch());
  return transfer;
}

test('a library taken out, wiped and brought in again is equal field by field, and is found by its words', async () => {
  await fill(library, 60);
  await trashClip(library, 'reel-courier.test/5', TUESDAY);
  await saveDraft(library, {
    id: 'd',
    keys: ['d'],
    fields: fieldsOf(article()),
    typing: { films: 'Sal' },
    keepSelection: true,
    changed: MONDAY,
  });
  const [before, text] = [await all(library), await exported()];
  const other = openLibrary(`test-${crypto.randomUUID()}`);
  const transfer = await bring(text, 'merge', other);

  expect(transfer.counts).toMatchObject({ added: 60, same: 0, highlights: 120 });
  expect(await all(other)).toEqual(before);
  expect(await other.drafts.toArray()).toEqual(await library.drafts.toArray());
  expect(await search(other, '"words 17"', { limit: 10 })).toHaveLength(1);
  expect(await complete(other, 'tag', 'tag 1', 5)).toEqual(['tag 1']);
  await isCoherent(other);
  await other.delete();
});

test('a file read twice changes nothing the second time', async () => {
  await fill(library, 3);
  const before = await all(library);
  const transfer = await bring(await exported(), 'merge');

  expect(transfer.counts).toMatchObject({ added: 0, changed: 0, same: 3 });
  expect(await all(library)).toEqual(before);
});

test('merging keeps the newer edit of each field and both notes; taken back, all is as before', async () => {
  await fill(library, 2);
  const text = (await exported())
    .replaceAll('"note 0"', '"their note"')
    .replaceAll(`"note":"${MONDAY}"`, `"note":"${TUESDAY}"`);
  await editClip(library, 'reel-courier.test/0', { note: 'my note', title: 'My title' }, FRIDAY);
  await editClip(library, 'reel-courier.test/1', { title: 'Later' }, FRIDAY);
  const before = await all(library);
  const transfer = await bring(text, 'merge');

  expect(await library.clips.get('reel-courier.test/0')).toMatchObject({ title: 'My title' });
  const { note } = (await library.clips.get('reel-courier.test/0'))!;
  expect(note).toContain('my note');
  expect(note).toContain('their note');
  expect(await undoTransfer(library, transfer.id, watch())).toBe(0);
  expect(await all(library)).toEqual(before);
});

test('what was deleted here stays deleted in a merge, a highlight too', async () => {
  await fill(library, 2);
  const text = await exported();
  const [first] = await highlightsOf(library, 'reel-courier.test/1');
  await removeHighlight(library, first!.id, TUESDAY);
  await trashClip(library, 'reel-courier.test/0', '2025-01-01T00:00:00.000Z');
  await emptyTrash(library, FRIDAY);
  const transfer = await bring(text, 'merge');

  expect(transfer.counts.gone).toBe(1);
  expect(await library.clips.count()).toBe(1);
  expect(await highlightsOf(library, 'reel-courier.test/1')).toHaveLength(1);
  await isCoherent(library);
});

test('replacing leaves exactly the backup; taken back, what was there is there again', async () => {
  await fill(library, 3);
  const text = await exported();
  const backup = await all(library);
  await editClip(library, 'reel-courier.test/1', { note: 'changed since' }, FRIDAY);
  await saveClip(library, { article: article(), fields: fieldsOf(article()) }, FRIDAY);
  const before = await all(library);
  const transfer = await bring(text, 'replace');

  expect(transfer.counts).toMatchObject({ removed: 1, changed: 1, same: 2 });
  expect(await all(library)).toEqual(backup);
  await isCoherent(library);
  await undoTransfer(library, transfer.id, watch());
  expect(await all(library)).toEqual(before);
  await isCoherent(library);
});

test('a backup that was cut off never replaces anything', async () => {
  await fill(library, 3);
  const text = await exported();
  const before = await all(library);

  await expect(bring(text.slice(0, text.length - 200), 'replace')).rejects.toThrow('notWhole');
  expect(await all(library)).toEqual(before);
  await resumeTransfers(library, watch());
  expect(await library.transfers.count()).toBe(0);
  await isCoherent(library);
});

test('an import adds to a clip that is there: tags, notes and quotes, and overwrites nothing', async () => {
  await fill(library, 1);
  const transfer = await importFile(
    `${POCKET}\nOther title,https://www.reel-courier.test/0?utm_source=x,1500000000,sea|film,unread\nNew,http://new.test/,1500000000,,unread\nBad,javascript:alert(1),,,unread`,
  );

  expect(transfer.counts).toMatchObject({ added: 1, changed: 1 });
  expect(transfer.problems).toMatchObject([{ where: { line: 4 } }]);
  expect(await library.clips.get('reel-courier.test/0')).toMatchObject({
    title: 'Story 0',
    note: 'note 0',
    tags: ['film', 'tag 0', 'sea'],
    created: '2017-07-14T02:40:00.000Z',
  });
  expect(await search(library, 'sea', { limit: 5 })).toHaveLength(1);
});

test('one undo takes the whole import back, but nothing that was changed since', async () => {
  await fill(library, 1);
  const before = await all(library);
  const transfer = await importFile(
    `${POCKET}\nOne,http://new.test/1,,,unread\nTwo,http://new.test/2,,,unread\nS,http://reel-courier.test/0,,sea,unread`,
  );
  expect(await pastTransfers(library)).toHaveLength(1);
  await editClip(library, 'new.test/2', { note: 'I like this one' }, '2026-03-21T10:00:00.000Z');

  expect(await undoTransfer(library, transfer.id, watch())).toBe(1);
  expect(await library.clips.get('new.test/2')).toMatchObject({ note: 'I like this one' });
  await library.clips.delete('new.test/2');
  expect(await all(library)).toEqual(before);
});

test('the same import twice brings nothing twice', async () => {
  const text = `${POCKET}\nOne,http://new.test/1,1500000000,a|b,unread\nOne again,http://new.test/1#x,1500000000,c,unread`;
  await importFile(text);
  const before = await all(library);
  const again = await importFile(text);

  expect(again.counts).toMatchObject({ added: 0, changed: 0, same: 1 });
  expect(await all(library)).toEqual(before);
  expect((await library.clips.toArray())[0]?.tags).toEqual(['a', 'b', 'c']);
});

test('a cancelled import leaves nothing behind', async () => {
  await fill(library, 2);
  const before = await all(library);
  const rows = Array.from({ length: 200 }, (_, at) => `T${at},http://new.test/${at},,,unread`);
  const reading = readFile(new TextEncoder().encode(`${POCKET}\n${rows.join('\n')}`), Date.parse(FRIDAY));
  const transfer = await stageReading(library, { name: 'p', reading, readHtml }, watch());
  const stop = new AbortController();
  const tell = (done: number) => void (done >= 60 && stop.abort());

  await expect(
    applyTransfer(library, transfer.id, { now: FRIDAY, signal: stop.signal, tell }),
  ).rejects.toThrow();
  expect(await all(library)).toEqual(before);
  await isCoherent(library);
});

test('an import that was interrupted goes on at the next start', async () => {
  const rows = Array.from({ length: 230 }, (_, at) => `T${at},http://new.test/${at},,,unread`);
  const reading = readFile(new TextEncoder().encode(`${POCKET}\n${rows.join('\n')}`), Date.parse(FRIDAY));
  const transfer = await stageReading(library, { name: 'p', reading, readHtml }, watch());
  const power = (done: number) => {
    if (done >= 100) throw new Error('the power went');
  };
  await expect(applyTransfer(library, transfer.id, { ...watch(), tell: power })).rejects.toThrow('power');
  expect(await library.clips.count()).toBe(100);
  await resumeTransfers(library, watch());

  expect(await library.clips.count()).toBe(230);
  expect(await pastTransfers(library)).toHaveLength(1);
  await isCoherent(library);
});

test('a highlight of a hostile file does not take the place of another clip’s', async () => {
  await fill(library, 1);
  const [own] = await highlightsOf(library, 'reel-courier.test/0');
  const text = (await exported())
    .replaceAll('reel-courier.test/0', 'evil.test/0')
    .replaceAll('Words 0', 'Evil');
  await bring(text, 'merge');

  expect(await library.highlights.get(own!.id)).toEqual(own);
  expect(await library.highlights.count()).toBe(4);
});

test('Readwise’s highlights find the clip of their title', async () => {
  await fill(library, 1);
  const text =
    'Highlight,Book Title,Book Author,Note\n"A new line","Story 0",X,why?\n"Lost","No such story",X,';
  const transfer = await importFile(text);

  expect((await highlightsOf(library, 'reel-courier.test/0')).map(({ note }) => note)).toContain('why?');
  expect(transfer.problems).toMatchObject([{ where: { title: 'No such story' } }]);
});

test('a name that was refused since stays refused when what was brought in is taken back', async () => {
  await fill(library, 2);
  const before = await library.clips.toCollection().first();
  const id = before?.id ?? '';
  const other = openLibrary(`test-${crypto.randomUUID()}`);
  await fill(other, 2);
  await editClip(other, id, { tags: ['brought in'] }, TUESDAY);
  const transfer = await bring(await fileOf(other), 'merge');
  await other.delete();
  expect((await library.clips.get(id))?.tags).toContain('brought in');
  await refuseForClip(library, id, ['actor seo ye-rin']);

  await undoTransfer(library, transfer.id, watch());

  const after = await library.clips.get(id);
  expect(after?.tags).toEqual(before?.tags);
  expect(after?.refused).toEqual(['actor seo ye-rin']);
});
