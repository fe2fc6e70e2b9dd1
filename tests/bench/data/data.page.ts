/* In the page: a library of invented clips goes out, is wiped and comes in again. */
import { fieldsOf, keep } from '../../../core/clip.ts';
import { writeLibrary, type LibraryRecord } from '../../../core/export/library-file.ts';
import { readLibrary } from '../../../core/import/library-reader.ts';
import { linesOf } from '../../../core/import/text-lines.ts';
import { hashOfBody } from '../../../storage/clips.ts';
import { openLibrary, type Library } from '../../../storage/database.ts';
import { applyTransfer } from '../../../storage/transfer-apply.ts';
import { libraryRecords } from '../../../storage/transfer-out.ts';
import { stageLibrary } from '../../../storage/transfer-stage.ts';

const NOW = '2026-03-16T10:00:00.000Z';
const WORDS =
  'the lamp burned while every house by the sea was a stage and nobody asked who had built it'.split(' ');

export interface Figures {
  readonly [what: string]: number | boolean;
}

/** Runs with so many clips; times in milliseconds, sizes in megabytes. */
export async function run(count: number): Promise<Figures> {
  const name = `bench-${crypto.randomUUID()}`;
  let library = openLibrary(name);
  const filled = await timed(() => bringIn(library, linesOf(writeLibrary(invented(count), NOW))));
  const out = await timed(() => takeOut(library));
  library.close();
  await library.delete();
  library = openLibrary(name);
  const back = await timed(() =>
    bringIn(library, linesOf(out.value.stream().pipeThrough(new TextDecoderStream()))),
  );
  const again = await takeOut(library);
  const equal = (await digest(out.value)) === (await digest(again));
  await library.delete();
  return {
    clips: count,
    fileMb: out.value.size / 1e6,
    fillMs: filled.ms,
    outMs: out.ms,
    outHeapMb: out.heap,
    inMs: back.ms,
    inHeapMb: back.heap,
    equal,
  };
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

async function* invented(count: number): AsyncGenerator<LibraryRecord> {
  for (let number = 0; number < count; number++) {
    const text = Array.from({ length: 600 }, (_, at) => WORDS[(at * 7 + number) % WORDS.length]).join(' ');
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
    yield { kind: 'clip', clip, body: { hash, text, html }, highlights };
  }
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
  return { value, ms: performance.now() - start, heap: (peak - before) / 1e6 };
}

/** Each look at `performance.memory` is a new one. */
function heap(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

async function digest(blob: Blob): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))].join();
}
