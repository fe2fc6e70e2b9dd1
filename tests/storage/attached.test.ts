import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { writeLibrary } from '../../core/export/library-file.ts';
import { fieldsOf } from '../../core/clip.ts';
import { labelDecision, pairDecision } from '../../core/names/decision.ts';
import { createExport } from '../../entrypoints/export/export-model.ts';
import { attachedTo } from '../../storage/attached.ts';
import { editClip, emptyTrash, saveClip, trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { keepPicture } from '../../storage/pictures.ts';
import { keepPlace, placeIn } from '../../storage/reading-places.ts';
import { applyTransfer, undoTransfer } from '../../storage/transfer/apply.ts';
import { libraryRecords } from '../../storage/transfer/out.ts';
import { stageLibrary } from '../../storage/transfer/stage.ts';
import { find } from '../../storage/search/find.ts';
import { keepVersion, versionsOf } from '../../storage/versions.ts';
import { article } from '../fixtures/article.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';
const MAY = '2026-05-17T10:00:00.000Z';
const LIMIT = 1_000_000;
const watch = { now: TUESDAY, signal: new AbortController().signal, tell: () => undefined };

let library: Library;
let other: Library;
beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  other = openLibrary(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await library.delete();
  await other.delete();
});

async function clipped(into = library): Promise<string> {
  const read = article();
  return (await saveClip(into, { article: read, fields: fieldsOf(read) }, MONDAY)).id;
}

/** Every byte there is, so that none is lost on the way. */
function bytes(length = 70_000): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
}

async function keep(clip: string, address = 'https://a.test/1.jpg', size?: number, limit = LIMIT) {
  const data = new Blob([bytes(size)], { type: 'image/jpeg' });
  return keepPicture(library, { clip, address, data, kept: MONDAY }, limit);
}

const CHANGED = {
  text: 'The page says something else now.',
  html: '<p>The page says something else now.</p>',
};

async function fileOf(from: Library): Promise<string> {
  let file = '';
  for await (const piece of writeLibrary(libraryRecords(from), TUESDAY)) file += piece;
  return file;
}

/** The JSON that a person saves of a selection. */
async function savedFile(ids: readonly string[]): Promise<string> {
  const made = vi.spyOn(URL, 'createObjectURL');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await createExport(library, () => TUESDAY, { ids, title: 'Chosen' }).save();
  const file = made.mock.lastCall?.[0] as Blob;
  for (const spy of [made, click]) spy.mockRestore();
  return file.text();
}

async function bring(into: Library, file: string, kind: 'merge' | 'replace' = 'merge'): Promise<string> {
  const pieces = (async function* () {
    yield file;
  })();
  const parts = readLibrary(linesOf(pieces));
  const transfer = await stageLibrary(into, { name: 'a file', parts, kind }, watch);
  expect(transfer.problems).toEqual([]);
  await applyTransfer(into, transfer.id, watch);
  return transfer.id;
}

test('pictures of a clip are kept up to the limit and no further', async () => {
  const clip = await clipped();

  expect(await keep(clip, 'https://a.test/1.jpg', 600)).toBe('kept');
  expect(await keep(clip, 'https://a.test/2.jpg', 600, 1_000)).toBe('too-large');
  expect(await keep(clip, 'https://a.test/1.jpg', 900, 1_000)).toBe('kept');

  const { pictures } = await attachedTo(library, clip);
  expect(pictures.map(({ address, data }) => [address, data.size])).toEqual([['https://a.test/1.jpg', 900]]);
});

test('a new version lies beside the old one, once, and the old text stays as it was', async () => {
  const clip = await clipped();
  const before = await library.clips.get(clip);

  await keepVersion(library, clip, CHANGED, TUESDAY);
  await keepVersion(library, clip, CHANGED, MAY);

  const versions = await versionsOf(library, clip);
  expect(versions.map(({ read }) => read)).toEqual([TUESDAY]);
  expect((await library.bodies.get(versions[0]!.body))?.text).toBe(CHANGED.text);
  expect(await library.clips.get(clip)).toEqual(before);
  expect(await library.bodies.get(before!.body)).toBeDefined();
});

test('a selection goes out with its pictures, versions and the names in it, and comes in the same', async () => {
  const clip = await clipped();
  const read = article({ address: 'http://reel-courier.test/another' });
  await saveClip(library, { article: read, fields: fieldsOf(read) }, MONDAY);
  await editClip(library, clip, { credits: [{ role: 'actor', spelling: 'Seo Ye-rin' }] }, MONDAY);
  await keep(clip);
  await keepVersion(library, clip, CHANGED, TUESDAY);
  const same = pairDecision('person', ['Seo Ye-rin', 'Suh Ye-lin'], 'same', MONDAY);
  const label = labelDecision('person', 'Suh Ye-lin', MONDAY);
  const foreign = pairDecision('film', ['Salt', 'Salz'], 'same', MONDAY);
  await library.nameDecisions.bulkPut([same, label, foreign]);
  const file = await savedFile([clip]);
  await bring(other, file);

  expect((await other.clips.toArray()).map(({ id }) => id)).toEqual([clip]);
  expect(JSON.parse(await fileOf(other))).toEqual(JSON.parse(file));
  const { pictures, versions } = await attachedTo(other, clip);
  expect(new Uint8Array(await pictures[0]!.data.arrayBuffer())).toEqual(bytes());
  expect(versions).toMatchObject([{ read: TUESDAY, text: CHANGED }]);
  expect((await other.nameDecisions.toArray()).map(({ id }) => id)).toEqual([label.id, same.id]);
});

test('a page that goes back to a text that is held has that text as its last version', async () => {
  const clip = await clipped();
  const own = { text: article().text, html: article().html };
  const third = { text: 'A third text stands here.', html: '<p>A third text stands here.</p>' };
  const texts = async () => {
    const { versions } = await attachedTo(library, clip);
    return versions
      .toSorted((a, b) => a.read.localeCompare(b.read))
      .map(({ read, text }) => [read, text.text]);
  };

  await keepVersion(library, clip, own, MONDAY);
  expect(await texts()).toEqual([]); // nothing else was there in between
  await keepVersion(library, clip, CHANGED, TUESDAY);
  await keepVersion(library, clip, own, MAY);
  expect(await texts()).toEqual([
    [TUESDAY, CHANGED.text],
    [MAY, own.text],
  ]);
  await keepVersion(library, clip, third, '2026-05-18T10:00:00.000Z');
  await keepVersion(library, clip, CHANGED, '2026-05-19T10:00:00.000Z');
  expect((await texts()).map(([, text]) => text)).toEqual([own.text, third.text, CHANGED.text]);
  expect((await library.clips.get(clip))?.body).not.toBe('');

  await bring(other, await fileOf(library));
  expect(await attachedTo(other, clip)).toEqual(await attachedTo(library, clip));
});

test('a version remembers what was left out of it', async () => {
  const clip = await clipped();
  const dropped = [{ after: 0, text: 'Left out.', html: '<p>Left out.</p>', reason: 'left out by hand' }];

  await keepVersion(library, clip, { ...CHANGED, dropped }, TUESDAY);

  expect((await attachedTo(library, clip)).versions).toMatchObject([{ text: { ...CHANGED, dropped } }]);
});

test('pictures and versions come back from our own file byte for byte', async () => {
  const clip = await clipped();
  await keep(clip);
  await keepVersion(library, clip, CHANGED, TUESDAY);

  await bring(other, await fileOf(library));

  const { pictures, versions } = await attachedTo(other, clip);
  expect(pictures).toMatchObject([{ address: 'https://a.test/1.jpg', kept: MONDAY }]);
  expect(pictures[0]?.data.type).toBe('image/jpeg');
  expect(new Uint8Array(await pictures[0]!.data.arrayBuffer())).toEqual(bytes());
  expect(versions).toMatchObject([{ read: TUESDAY, text: CHANGED }]);
});

const BESIDE = {
  standfirst: 'A director, two actors and a ferry: how a small film found its harbour',
  captions: ['Jonas Weir on the tug. Photo: Ida Berg', '등대 앞의 한도연'],
  embeds: [
    { address: 'https://social.test/7', who: 'Ida Berg (@idaberg)', words: 'Nobody told the gulls.' },
    { address: 'https://videos.test/watch?v=1', words: '' },
  ],
};

test.each(['merge', 'replace'] as const)(
  'standfirst, captions and embedded posts come back from our own file, field by field: %s',
  async (kind) => {
    const read = article(BESIDE);
    const { id, body } = await saveClip(library, { article: read, fields: fieldsOf(read) }, MONDAY);
    const kept = await library.bodies.get(body);
    expect(kept).toMatchObject(BESIDE);

    await bring(other, await fileOf(library), kind);

    expect(await other.bodies.get(body)).toEqual(kept);
    expect((await find(other, '등대', { limit: 5 })).hits.map(({ clip }) => clip.id)).toEqual([id]);
  },
);

test('a picture that stands before its clip in a file finds it all the same', async () => {
  const clip = await clipped();
  await keep(clip);
  const lines = (await fileOf(library)).split('\n');
  const at = lines.findIndex((line) => line.startsWith('{"kind":"picture"'));
  lines.splice(1, 0, ...lines.splice(at, 1));

  await bring(other, lines.join('\n'));

  expect((await attachedTo(other, clip)).pictures).toHaveLength(1);
});

test('what a merge attached goes when it is taken back, and what was there before stays', async () => {
  const clip = await clipped();
  await keep(clip, 'https://a.test/theirs.jpg');
  await keepVersion(library, clip, CHANGED, TUESDAY);
  const file = await fileOf(library);
  await clipped(other);
  const data = new Blob([bytes(10)], { type: 'image/png' });
  await keepPicture(other, { clip, address: 'https://a.test/ours.png', data, kept: MONDAY }, LIMIT);

  const transfer = await bring(other, file);
  expect((await attachedTo(other, clip)).pictures).toHaveLength(2);
  await undoTransfer(other, transfer, watch);

  const { pictures, versions } = await attachedTo(other, clip);
  expect(pictures.map(({ address }) => address)).toEqual(['https://a.test/ours.png']);
  expect(versions).toEqual([]);
  expect(await other.bodies.count()).toBe(1);
});

test('a backup that replaces leaves only its own pictures, and taking it back brings ours again', async () => {
  const clip = await clipped();
  await keep(clip, 'https://a.test/theirs.jpg');
  const file = await fileOf(library);
  await clipped(other);
  const data = new Blob([bytes(10)], { type: 'image/png' });
  await keepPicture(other, { clip, address: 'https://a.test/ours.png', data, kept: MONDAY }, LIMIT);

  const transfer = await bring(other, file, 'replace');
  const after = await attachedTo(other, clip);
  expect(after.pictures.map(({ address }) => address)).toEqual(['https://a.test/theirs.jpg']);
  await undoTransfer(other, transfer, watch);

  const { pictures } = await attachedTo(other, clip);
  expect(pictures.map(({ address }) => address)).toEqual(['https://a.test/ours.png']);
});

test('a clip that a replacing backup does not know comes back with its pictures when that is taken back', async () => {
  const clip = await clipped();
  await keep(clip);

  const transfer = await bring(library, await fileOf(other), 'replace');
  expect(await library.pictures.count()).toBe(0);
  await undoTransfer(library, transfer, watch);

  expect((await attachedTo(library, clip)).pictures).toHaveLength(1);
});

test('deleting a clip for good takes its pictures, versions and place along', async () => {
  const clip = await clipped();
  await keep(clip);
  await keepVersion(library, clip, CHANGED, TUESDAY);
  await keepPlace(library, { clip, paragraph: 3, share: 0.5, changed: TUESDAY });

  await trashClip(library, clip, TUESDAY);
  await emptyTrash(library, MAY);

  expect(await library.pictures.count()).toBe(0);
  expect(await library.versions.count()).toBe(0);
  expect(await library.bodies.count()).toBe(0);
  expect(await placeIn(library, clip)).toBeUndefined();
});

test('a text that another clip has as a version outlives the clip it belonged to', async () => {
  const clip = await clipped();
  const read = { ...article(), address: 'https://b.test/2', canonical: 'https://b.test/2', ...CHANGED };
  const second = await saveClip(library, { article: read, fields: fieldsOf(read) }, MONDAY);
  await keepVersion(library, clip, CHANGED, TUESDAY);

  await trashClip(library, second.id, TUESDAY);
  await emptyTrash(library, MAY);

  expect((await attachedTo(library, clip)).versions).toMatchObject([{ text: CHANGED }]);
});
