/* Files with something wrong in them, brought into a library that holds something. */
import { expect, test } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { readFile } from '../../core/import/read-file.ts';
import { readHtml } from '../../entrypoints/options/import-source.ts';
import { saveClip } from '../../storage/clips.ts';
import { applyTransfer, undoTransfer } from '../../storage/transfer/apply.ts';
import { stageReading } from '../../storage/transfer/stage.ts';
import { article } from '../fixtures/article.ts';
import { EXPORTS } from '../fixtures/exports.ts';
import { fileOf, isCoherent } from './filled.ts';
import { library } from './own-library.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const FRIDAY = '2026-03-20T10:00:00.000Z';
const MINE = 'reel-courier.test/1';
const SCRIPT = '<script>alert(1)</script>The lamp';

const watch = () => ({ now: FRIDAY, signal: new AbortController().signal, tell: () => undefined });
const address = (at: number | string) => `http://reel-courier.test/${at}`;

const ENTRIES = [
  { title: 'Theirs', address: address(1) }, // what is there already
  { title: 'Two', address: address(2) },
  { title: 'Two again', address: address('2?utm_source=feed') },
  { title: 'Two and again', address: address(2) },
  { title: SCRIPT, address: address(3) },
  { title: 'Bad', address: 'javascript:alert(1)' },
  { title: 'Last', address: address(4) },
];

async function bring(text: string) {
  const reading = readFile(new TextEncoder().encode(text), Date.parse(FRIDAY));
  const transfer = await stageReading(library, { name: 'x', reading, readHtml }, watch());
  await applyTransfer(library, transfer.id, watch());
  return transfer;
}

async function keepMine(): Promise<string> {
  const mine = article({ address: address(1), title: 'Mine', text: 'My words', html: '<p>My words</p>' });
  await saveClip(
    library,
    { article: mine, fields: { ...fieldsOf(mine), note: 'my note', tags: ['own'] } },
    MONDAY,
  );
  return fileOf(library);
}

test.each(Object.entries(EXPORTS))(
  '%s: with entries twice, a script in a title and a bad address, the good come in, once, and what was there stays',
  async (_, write) => {
    const before = await keepMine();
    const transfer = await bring(write(ENTRIES));

    const clips = await library.clips.toArray();
    expect(clips.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4].map((at) => `reel-courier.test/${at}`));
    expect(await library.clips.get(MINE)).toMatchObject({ title: 'Mine', note: 'my note' });
    expect((await library.clips.get(MINE))?.tags).toContain('own');
    expect((await library.clips.get('reel-courier.test/3'))?.title).toBe(SCRIPT);
    for (const { html } of await library.bodies.toArray()) expect(html).not.toMatch(/script|onerror/);
    expect(transfer.problemCount).toBe(1);
    expect(transfer.counts).toMatchObject({ added: 3 });
    await isCoherent(library);

    await undoTransfer(library, transfer.id, watch());
    expect(await fileOf(library)).toBe(before);
  },
);

test.each([
  ['a web page', '<!doctype html><html><title>Log in</title><p>Please log in'],
  ['a table of other things', 'name,age\nMara,40'],
  ['noise', '\u0000\u0001\u0002\ufffd'],
  ['nothing', ''],
])('%s instead of an export: one sentence, and the library as it was', async (_, text) => {
  const before = await keepMine();
  const transfer = await bring(text);

  expect(transfer.problems).toHaveLength(1);
  expect(transfer.counts).toMatchObject({ added: 0, changed: 0 });
  expect(await fileOf(library)).toBe(before);
});

test('of a file with a thousand bad rows all are counted, a hundred are shown, and the good come in', async () => {
  await keepMine();
  const rows = Array.from({ length: 1_000 }, (_, at) => `Bad ${at},ftp://x.test/${at},,,unread`);
  const { problemCount, problems } = await bring(
    `title,url,time_added,tags,status\n${rows.join('\n')}\nGood,${address(9)},,,unread\n`,
  );

  expect(problemCount).toBe(1_000);
  expect(problems).toHaveLength(100);
  expect(problems[0]?.where).toEqual({ line: 2 });
  expect(await library.clips.count()).toBe(2);
});
