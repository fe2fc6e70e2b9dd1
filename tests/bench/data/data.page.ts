/* In the page: a library of invented clips goes out, is wiped and comes in again. */
import { toBase64 } from '../../../core/base64.ts';
import { fieldsOf, keep } from '../../../core/clip.ts';
import { writeLibrary, type LibraryRecord } from '../../../core/export/library-file.ts';
import { readLibrary } from '../../../core/import/library-reader.ts';
import { changed } from '../../../core/library/bulk.ts';
import { readFile } from '../../../core/import/read-file.ts';
import { linesOf } from '../../../core/import/text-lines.ts';
import { readHtml } from '../../../entrypoints/options/import-source.ts';
import { hashOfBody } from '../../../storage/clips.ts';
import { openLibrary, type Library } from '../../../storage/database.ts';
import { changeClips, takeBackChange } from '../../../storage/library/bulk.ts';
import { applyTransfer } from '../../../storage/transfer/apply.ts';
import { libraryRecords } from '../../../storage/transfer/out.ts';
import { stageLibrary, stageReading } from '../../../storage/transfer/stage.ts';
import { seeded } from '../../core/search/library.ts';
import { differencesOf, fingerprintsOf } from './fingerprints.ts';

const NOW = '2026-03-16T10:00:00.000Z';
const WORDS =
  'the lamp burned while every house by the sea was a stage and nobody asked who had built it'.split(' ');

export interface Figures {
  readonly [what: string]: number | boolean;
}

/** Runs with so many clips; times in milliseconds, sizes in megabytes. */
export async function run(count: number): Promise<Figures> {
  return (await outAndIn(count, () => Promise.resolve())).figures;
}

/** The same, with each field of each row compared; how many rows there were, and in words what differs. */
export async function compare(
  count: number,
): Promise<{ readonly figures: Figures; readonly rows: number; readonly differences: string[] }> {
  const { figures, before, after } = await outAndIn(count, fingerprintsOf);
  return { figures, rows: before.size, differences: differencesOf(before, after) };
}

/** `look` sees the library before it is wiped, and when it came back. */
async function outAndIn<Seen>(
  count: number,
  look: (library: Library) => Promise<Seen>,
): Promise<{ readonly figures: Figures; readonly before: Seen; readonly after: Seen }> {
  const name = `bench-${crypto.randomUUID()}`;
  let library = openLibrary(name);
  const filled = await timed(() => bringIn(library, linesOf(writeLibrary(invented(count), NOW))));
  const before = await look(library);
  const out = await timed(() => takeOut(library));
  library.close();
  await library.delete();
  library = openLibrary(name);
  const back = await timed(() =>
    bringIn(library, linesOf(out.value.stream().pipeThrough(new TextDecoderStream()))),
  );
  const again = await takeOut(library);
  const equal = (await digest(out.value)) === (await digest(again));
  const after = await look(library);
  await library.delete();
  const figures = {
    clips: count,
    fileMb: out.value.size / 1e6,
    fillMs: filled.ms,
    outMs: out.ms,
    outHeapMb: out.heap,
    inMs: back.ms,
    inHeapMb: back.heap,
    equal,
  };
  return { figures, before, after };
}

async function bringIn(library: Library, lines: Parameters<typeof readLibrary>[0]): Promise<void> {
  const watch = { now: NOW, signal: new AbortController().signal, tell: () => undefined };
  const transfer = await stageLibrary(
    library,
    { name: 'bench', parts: readLibrary(lines), kind: 'merge' },
    watch,
  );
  await applyTransfer(library, transfer.id, watch);
}

/** So many clips get a tag and a film at once, and it is taken back. Times in milliseconds. */
export async function changeMany(count: number): Promise<Figures> {
  const library = openLibrary(`bench-${crypto.randomUUID()}`);
  await bringIn(library, linesOf(writeLibrary(invented(count), NOW)));
  const ids = await library.clips.toCollection().primaryKeys();
  let steps = 0;
  const onProgress = () => void (steps += 1);
  const name = { key: 'bulk.names.added', values: { names: 'sea' } } as const;
  const naming = { tags: ['sea'], credits: [{ role: 'film', spelling: 'Salt Lantern' }] } as const;
  const changes = await timed(() =>
    changeClips(library, ids, (clip) => changed(clip, { kind: 'add', naming }, NOW), {
      id: 'bench',
      name,
      now: NOW,
      onProgress,
    }),
  );
  const back = await timed(() => takeBackChange(library, 'bench', { now: NOW }));
  library.close();
  await library.delete();
  const figures = { changed: changes.value, takenBack: back.value, told: steps };
  return { clips: count, ...figures, changeMs: changes.ms, backMs: back.ms };
}

async function takeOut(library: Library): Promise<Blob> {
  const pieces: Blob[] = [];
  let held: string[] = [];
  for await (const piece of writeLibrary(libraryRecords(library), NOW)) {
    held.push(piece);
    if (held.length < 200) continue;
    pieces.push(new Blob(held));
    held = [];
  }
  return new Blob([...pieces, ...held]);
}

/** Every fifth clip has a picture kept with it. */
const PICTURED = 5;
const PICTURE_BYTES = 20_000;
const LEAD_BYTES = 3_000;

async function* invented(count: number): AsyncGenerator<LibraryRecord> {
  for (let number = 0; number < count; number++) {
    const text = wordsFrom(number, 600);
    const html = `<p>${text}</p>`;
    const address = `http://reel-courier.test/${number}`;
    const article = {
      address,
      canonical: address,
      title: `Story ${number}`,
      byline: 'Marta Quill',
      outlet: 'The Reel Courier',
      excerpt: '',
      text,
      html,
      sources: {},
    };
    const hash = await hashOfBody(article);
    const clip = keep(
      article,
      { ...fieldsOf(article), tags: [`tag ${number % 50}`], note: `note ${number}` },
      { now: NOW, bodyHash: hash },
    );
    const highlights = [0, 1, 2].map((mark) => ({
      id: `${number}-${mark}`,
      clip: clip.id,
      selectors: {
        quote: {
          type: 'TextQuoteSelector',
          exact: text.slice(mark * 40, mark * 40 + 30),
          prefix: '',
          suffix: '',
        },
      } as const,
      colour: 'yellow' as const,
      note: '',
      created: NOW,
      changed: NOW,
    }));
    const thumbnail = `data:image/jpeg;base64,${noise(number, LEAD_BYTES)}`;
    yield { kind: 'clip', clip, body: { hash, text, html }, highlights, thumbnail };
  }
  for (let number = 0; number < count; number += PICTURED) {
    const address = `http://reel-courier.test/${number}.jpg`;
    const clip = `reel-courier.test/${number}`;
    const data = noise(number, PICTURE_BYTES);
    yield { kind: 'picture', clip, address, kept: NOW, type: 'image/jpeg', data };
  }
}

/** Bytes that follow from a number and cannot be packed, in base64. */
function noise(seed: number, length: number): string {
  const random = seeded(seed);
  return toBase64(Uint8Array.from({ length }, () => Math.floor(256 * random())));
}

/**
 * An export of another product of so many megabytes is read, laid aside and brought in: articles of 20 KB each as
 * wallabag lets them out, or a table of addresses, which is read alone. Times in milliseconds, sizes in megabytes.
 */
export async function bringFile(megabytes: number, kind: 'articles' | 'table'): Promise<Figures> {
  const bytes = kind === 'articles' ? articlesOf(megabytes) : tableOf(megabytes);
  const read = await timed(async () => readFile(bytes, Date.parse(NOW)));
  const figures = {
    fileMb: bytes.length / 1e6,
    entries: read.value.incoming.length,
    problems: read.value.problems.length,
    readMs: read.ms,
    readHeapMb: read.heap,
  };
  if (kind === 'table') return figures;
  const library = openLibrary(`bench-${crypto.randomUUID()}`);
  const watch = { now: NOW, signal: new AbortController().signal, tell: () => undefined };
  const staged = await timed(() =>
    stageReading(library, { name: 'bench', reading: read.value, readHtml }, watch),
  );
  const applied = await timed(() => applyTransfer(library, staged.value.id, watch));
  const clips = await library.clips.count();
  library.close();
  await library.delete();
  return {
    ...figures,
    stageMs: staged.ms,
    stageHeapMb: staged.heap,
    applyMs: applied.ms,
    applyHeapMb: applied.heap,
    clips,
  };
}

const ARTICLE_BYTES = 20_000;

function articlesOf(megabytes: number): Uint8Array {
  const entries = Array.from({ length: Math.ceil((megabytes * 1e6) / ARTICLE_BYTES) }, (_, number) => ({
    is_archived: 0,
    is_starred: 0,
    id: number,
    title: `Story ${number}`,
    url: `http://reel-courier.test/${number}`,
    tags: [`tag ${number % 50}`],
    content: `<p>${wordsFrom(number, ARTICLE_BYTES / 5).slice(0, ARTICLE_BYTES)}</p>`,
    created_at: NOW,
  }));
  return new TextEncoder().encode(JSON.stringify(entries));
}

function tableOf(megabytes: number): Uint8Array {
  const rows = ['title,url,time_added,tags,status'];
  const row = (number: number) =>
    `Story ${number},http://reel-courier.test/${number},1714557600,film|sea,unread`;
  for (let length = 0; length < megabytes * 1e6; length += (rows.at(-1)?.length ?? 0) + 1) {
    rows.push(row(rows.length));
  }
  return new TextEncoder().encode(`${rows.join('\n')}\n`);
}

function wordsFrom(start: number, count: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(at * 7 + start) % WORDS.length]).join(' ');
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; ms: number; heap: number }> {
  (globalThis as { gc?: () => void }).gc?.();
  const before = heap();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, heap());
  }, 20);
  const start = performance.now();
  const value = await work();
  clearInterval(timer);
  peak = Math.max(peak, heap()); // work in one go lets no timer look
  return { value, ms: performance.now() - start, heap: (peak - before) / 1e6 };
}

/** Each look at `performance.memory` is a new one. */
function heap(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

async function digest(blob: Blob): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))].join();
}
