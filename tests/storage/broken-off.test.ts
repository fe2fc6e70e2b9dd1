/* What a file that was cut, and work that was broken off, leave of a library: all of it or nothing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { libraryParts } from '../../entrypoints/options/import-source.ts';
import { readFile } from '../../core/import/read-file.ts';
import { editClip, saveClip, trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { keepPicture } from '../../storage/pictures.ts';
import { keepVersion } from '../../storage/versions.ts';
import { applyTransfer, resumeTransfers, undoTransfer } from '../../storage/transfer/apply.ts';
import { dropTransfer } from '../../storage/transfer/drop.ts';
import { stageLibrary, stageReading } from '../../storage/transfer/stage.ts';
import { fieldsOf } from '../../core/clip.ts';
import { seeded } from '../core/search/library.ts';
import { article } from '../fixtures/article.ts';
import { failWrites } from './failing-writes.ts';
import { fileOf, fill, isCoherent } from './filled.ts';

const TUESDAY = '2026-03-17T10:00:00.000Z';
const FRIDAY = '2026-03-20T10:00:00.000Z';
const CLIP = 'reel-courier.test/1';
/** Of clips: the second transaction of a transfer has some of them too. */
const MORE_THAN_A_BATCH = 104;

let library: Library;
let others: Library[];
beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  others = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const each of [library, ...others]) await each.delete();
});

/** The records of a file, whatever the order of their fields. */
const linesOf = (file: string) =>
  file
    .split('\n')
    .map((line) => (line.startsWith('{"kind"') ? (JSON.parse(line.replace(/,$/, '')) as unknown) : line));
const watch = () => ({ now: FRIDAY, signal: new AbortController().signal, tell: () => undefined });

function another(): Library {
  const made = openLibrary(`test-${crypto.randomUUID()}`);
  others.push(made);
  return made;
}

/** A library with something of everything a file of ours can hold. */
async function everything(into: Library, clips: number): Promise<void> {
  await fill(into, clips);
  await trashClip(into, 'reel-courier.test/2', TUESDAY);
  const data = new Blob(['pixels'], { type: 'image/png' });
  await keepPicture(into, { clip: CLIP, address: 'http://reel-courier.test/a.png', kept: TUESDAY, data }, 99);
  await keepVersion(into, CLIP, { text: 'Later words', html: '<p>Later words</p>' }, TUESDAY);
  await editClip(into, CLIP, { note: 'another note' }, TUESDAY);
  const draft = { keepSelection: true, typing: {}, fields: fieldsOf(article()), changed: TUESDAY };
  await saveDraft(into, { id: 'd', keys: ['d'], ...draft });
}

async function packed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const plain = async (text: string) => new Uint8Array(new TextEncoder().encode(text));

/** Bytes that a file is cut after: the first and the last, and so many between them by seed. */
function cutsOf(length: number, count: number): number[] {
  const random = seeded(length);
  return [0, 1, ...Array.from({ length: count }, () => Math.floor(random() * length)), length - 1];
}

const laid = (into: Library, bytes: Uint8Array<ArrayBuffer>, kind: 'merge' | 'replace') =>
  stageLibrary(into, { name: 'x', parts: libraryParts(new File([bytes], 'x')), kind }, watch());

test.each([
  ['as text', plain],
  ['packed', packed],
])('a backup %s, cut after any byte, replaces nothing', { timeout: 60_000 }, async (_, write) => {
  await everything(library, 6);
  const backup = await write(await fileOf(library));
  await editClip(library, CLIP, { note: 'since' }, FRIDAY);
  const before = await fileOf(library);

  const whole = await laid(library, backup, 'replace');
  for (const cut of cutsOf(backup.length, 120)) {
    const part = await laid(library, backup.slice(0, cut), 'replace').catch((error: Error) => error.message);
    // cut behind the last record nothing is missing
    if (typeof part === 'string') expect(part, `byte ${cut}`).toBe('import.notWholeToReplace');
    else expect(part.counts, `byte ${cut}`).toEqual(whole.counts);
  }
  for (const { id, state } of await library.transfers.toArray())
    if (state === 'ready') await dropTransfer(library, id);
  await resumeTransfers(library, watch());
  expect(linesOf(await fileOf(library))).toEqual(linesOf(before));
  expect(await library.transfers.count()).toBe(0);
  await isCoherent(library);
});

test.each([
  ['as text', plain],
  ['packed', packed],
])(
  'of a backup %s, cut after any byte, a merge takes what is whole; the whole file then brings the rest',
  { timeout: 60_000 },
  async (_, write) => {
    await everything(library, 6);
    const whole = await fileOf(library);
    const backup = await write(whole);

    for (const cut of cutsOf(backup.length, 12)) {
      const into = another();
      const part = await laid(into, backup.slice(0, cut), 'merge');
      // cut behind the last record nothing is missing
      if (part.problemCount === 0)
        expect(part.counts, `byte ${cut}`).toMatchObject({ added: 6, highlights: 12 });
      await applyTransfer(into, part.id, watch());
      await isCoherent(into);
      const rest = await laid(into, backup, 'merge');
      await applyTransfer(into, rest.id, watch());
      expect(linesOf(await fileOf(into)), `byte ${cut}`).toEqual(linesOf(whole));
      await isCoherent(into);
    }
  },
);

type Kind = 'merge' | 'replace' | 'import';
const KINDS: readonly Kind[] = ['merge', 'replace', 'import'];

/** What a library of its own holds, as a file. */
async function own(): Promise<string> {
  const made = another();
  await fill(made, 2);
  await editClip(made, CLIP, { note: 'mine' }, FRIDAY);
  await saveClip(made, { article: article(), fields: fieldsOf(article()) }, TUESDAY);
  return fileOf(made);
}

/** A library that holds `mine`, and a transfer into it that is laid aside. */
async function staged(kind: Kind, { mine, backup }: Record<'mine' | 'backup', string>) {
  const into = another();
  const first = await laid(into, await plain(mine), 'merge');
  await applyTransfer(into, first.id, watch());
  await dropTransfer(into, first.id);
  if (kind !== 'import') return { into, id: (await laid(into, await plain(backup), kind)).id };
  const rows = Array.from(
    { length: MORE_THAN_A_BATCH },
    (_, row) => `T${row},http://reel-courier.test/${row},1500000000,sea,unread`,
  );
  const file = new TextEncoder().encode(`title,url,time_added,tags,status\n${rows.join('\n')}`);
  const reading = readFile(file, Date.parse(FRIDAY));
  const readHtml = (html: string) => ({ html, text: '' });
  return { into, id: (await stageReading(into, { name: 'x', reading, readHtml }, watch())).id };
}

test.each(KINDS)(
  'a %s broken off at any write goes on at the next start, to the very same end',
  { timeout: 120_000 },
  async (kind) => {
    await everything(library, MORE_THAN_A_BATCH);
    const files = { mine: await own(), backup: await fileOf(library) };
    const unbroken = await staged(kind, files);
    const before = await fileOf(unbroken.into);
    const count = failWrites(Infinity);
    await applyTransfer(unbroken.into, unbroken.id, watch());
    count.revive();
    const wanted = await fileOf(unbroken.into);
    expect(wanted).not.toBe(before);

    const random = seeded(5);
    const points = Array.from({ length: 5 }, () => 1 + Math.floor(random() * (count.writes() - 1)));
    for (const point of points) {
      const { into, id } = await staged(kind, files);
      const death = failWrites(point);
      await expect(applyTransfer(into, id, watch()), `write ${point}`).rejects.toThrow();
      death.revive();
      into.close();
      await into.open();
      await resumeTransfers(into, watch());
      expect(linesOf(await fileOf(into)), `write ${point}`).toEqual(linesOf(wanted));
      await isCoherent(into);
    }
  },
);

test.each(KINDS)(
  'taking a %s back, broken off at any write, goes on at the next start, and all is as it was',
  { timeout: 120_000 },
  async (kind) => {
    await everything(library, MORE_THAN_A_BATCH);
    const { into, id } = await staged(kind, { mine: await own(), backup: await fileOf(library) });
    const before = await fileOf(into);
    await applyTransfer(into, id, watch());
    for (let point = 1; ; point += 211) {
      const death = failWrites(point);
      const ended = await undoTransfer(into, id, watch()).then(
        () => true,
        () => false,
      );
      death.revive();
      if (ended) break;
      into.close();
      await into.open();
    }
    await resumeTransfers(into, watch());
    expect(linesOf(await fileOf(into))).toEqual(linesOf(before));
    expect(await into.transfers.count()).toBe(0);
    await isCoherent(into);
  },
);
