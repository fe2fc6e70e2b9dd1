import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeLibrary } from '../../core/export/library-file.ts';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { editClip, emptyTrash, getClip, trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { addHighlight, editHighlight, newHighlight, removeHighlight } from '../../storage/highlights.ts';
import { versionsOf } from '../../storage/note-history.ts';
import { openRescue } from '../../storage/rescue.ts';
import { applyTransfer, undoTransfer } from '../../storage/transfer/apply.ts';
import { keptOf, libraryRecords } from '../../storage/transfer/out.ts';
import { stageLibrary } from '../../storage/transfer/stage.ts';
import { quote, stream, textOf } from '../fixtures/kept.ts';
import { saveArticle } from './make-clips.ts';

const day = (number: number, second = 0) => new Date(Date.UTC(2026, 3, number, 10, 0, second)).toISOString();
const watch = { now: day(20), signal: new AbortController().signal, tell: () => undefined };

let library: Library;
let clip: string;
let mark: string;
beforeEach(async () => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  clip = (await saveArticle(library, 'story', {}, { note: 'first' })).id;
  mark = (await addHighlight(library, newHighlight(clip, quote('words'), 'yellow', day(1))))!.id;
});
afterEach(() => library.delete());

const texts = async (of: string, from = library) => (await versionsOf(from, of)).map(({ text }) => text);
const writeNotes = async () => {
  await editClip(library, clip, { note: 'second' }, day(2));
  await editHighlight(library, mark, { note: 'a' }, { now: day(2) });
  await editHighlight(library, mark, { note: 'a thought' }, { now: day(2, 5) });
  await editHighlight(library, mark, { colour: 'pink' }, { now: day(3) });
  await editHighlight(library, mark, { note: 'another' }, { now: day(3, 5) });
};
const exported = () => textOf(writeLibrary(libraryRecords(library), day(9)));
async function bring(text: string, kind: 'merge' | 'replace', into: Library) {
  const parts = readLibrary(linesOf(stream(text)));
  const transfer = await stageLibrary(into, { name: 'x', parts, kind }, watch);
  await applyTransfer(into, transfer.id, watch);
  return transfer;
}

test('what the notes of a clip and of its highlights said before is kept with the edit, not key by key', async () => {
  await writeNotes();

  expect(await texts(clip)).toEqual(['first']);
  expect(await texts(mark)).toEqual(['a thought']);
  await editClip(library, clip, { title: 'Another' }, day(4));
  expect(await texts(clip)).toEqual(['first']);
});

test('an edit that fails leaves no version behind, and a version that fails no edit', async () => {
  library.histories.hook('creating', () => {
    throw new Error('the disk broke');
  });
  await expect(editClip(library, clip, { note: 'second' }, day(2))).rejects.toThrow();

  expect((await getClip(library, clip))?.note).toBe('first');
  expect(await texts(clip)).toEqual([]);
});

test('earlier versions go out, come back, and are rescued like all else', async () => {
  await writeNotes();
  const text = await exported();
  const other = openLibrary(`test-${crypto.randomUUID()}`);
  await bring(text, 'merge', other);

  expect(await keptOf(other, [clip])).toEqual(await keptOf(library, [clip]));
  expect(await texts(mark, other)).toEqual(['a thought']);
  expect((await bring(text, 'merge', other)).counts).toMatchObject({ same: 1, changed: 0 });
  const rescue = (await openRescue(library.name))!;
  expect(await textOf(writeLibrary(rescue.records, day(9)))).toBe(text);
  rescue.close();
  await other.delete();
});

test('a merge that joins two notes keeps both texts and what each said, and can be taken back', async () => {
  const theirs = (await exported())
    .replaceAll('"first"', '"theirs"')
    .replaceAll(/"note":"20[^"]*"/g, `"note":"${day(2)}"`);
  await editClip(library, clip, { note: 'mine' }, day(3));
  const before = await keptOf(library, [clip]);
  const transfer = await bring(theirs, 'merge', library);

  expect((await getClip(library, clip))?.note).toMatch(/mine[^]*theirs/);
  expect(await texts(clip)).toEqual(['first', 'mine']);
  await undoTransfer(library, transfer.id, watch);
  expect(await keptOf(library, [clip])).toEqual(before);
});

test('a file cannot bring a history to another clip’s note', async () => {
  await writeNotes();
  const own = await library.histories.toArray();
  const evil = (await exported())
    .replaceAll('reel-courier.test/story', 'evil.test/story')
    .replaceAll(`"of":"evil.test/story"`, `"of":"${clip}"`)
    .replaceAll('"first"', '"evil"');
  await bring(evil, 'merge', library);

  expect(await library.histories.where('clip').equals(clip).toArray()).toEqual(own);
  expect(await library.histories.get(mark)).toMatchObject({ clip });
});

test('a deleted highlight has its versions back when it is brought back, and takes them along at last', async () => {
  await writeNotes();
  const row = await removeHighlight(library, mark, day(5));
  expect((await keptOf(library, [clip]))[0]?.histories?.map(({ of }) => of)).toEqual([clip]);
  await addHighlight(library, row!);
  expect(await texts(mark)).toEqual(['a thought']);
  await removeHighlight(library, mark, day(6));
  await emptyTrash(library, day(7));
  expect(await texts(mark)).toEqual([]);

  await trashClip(library, clip, '2025-01-01T00:00:00.000Z');
  await emptyTrash(library, day(8));
  expect(await library.histories.count()).toBe(0);
});

test('a mark deleted while the last letters of its note are being written comes back with them', async () => {
  const writing = ['l', 'la', 'last'].map((note) => editHighlight(library, mark, { note }, { now: day(2) }));
  const row = await removeHighlight(library, mark, day(3));
  await Promise.all(writing);
  expect(await library.highlights.get(mark)).toBeUndefined();

  await addHighlight(library, row!);
  expect((await library.highlights.get(mark))?.note).toBe('last');
});
