/* The files a person hands in: our own, which streams, or another product's, which a worker reads. */
import type { Incoming } from '../../core/import/incoming.ts';
import { wideEncoding } from '../../core/import/decode.ts';
import { readLibrary, type LibraryPart } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { plainText } from '../../page/text.ts';
import { sanitise } from '../../page/sanitise.ts';
import type { Exported } from '../../storage/transfer/stage.ts';
import type { ExportSummary, Wanted } from './export-reader.ts';

/** Whether a file is our own, packed or not. */
export async function isOwnFile(file: File): Promise<boolean> {
  try {
    for await (const piece of textOf(file))
      return /^\ufeff?\s*\{\s*"format"\s*:\s*"cutting-room"/.test(piece);
  } catch {
    // packed and damaged from the start: the importer says so
  }
  return false;
}

/** Our own file, record by record. */
export function libraryParts(file: File): AsyncGenerator<LibraryPart> {
  return readLibrary(linesOf(untilDamaged(textOf(file))));
}

/** Exports of other products, being read. */
export interface ReadExports {
  readonly reading: Exported;
  /** Ends the reading, wherever it is. */
  readonly close: () => void;
}

/**
 * Has a worker read exports of other products: one may hold a million addresses, and the page draws, hears and can
 * stop it meanwhile. The articles come over a slice at a time. `now` in milliseconds. Throws what the signal was
 * aborted with, and what the worker ended with.
 */
export async function readExports(
  files: readonly File[],
  { now, signal }: { readonly now: number; readonly signal: AbortSignal },
): Promise<ReadExports> {
  const worker = new Worker(new URL('./export-reader.ts', import.meta.url), { type: 'module' });
  const close = () => worker.terminate();
  signal.addEventListener('abort', close, { once: true });
  try {
    const summary = (await answerTo(worker, { files, now } satisfies Wanted, signal)) as ExportSummary;
    return { reading: { ...summary, incoming: handedOver(worker, signal) }, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function* handedOver(worker: Worker, signal: AbortSignal): AsyncGenerator<Incoming> {
  for (;;) {
    const slice = (await answerTo(worker, 'next', signal)) as readonly Incoming[];
    if (slice.length === 0) return;
    yield* slice;
  }
}

function answerTo(worker: Worker, question: Wanted | 'next', signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const end = (settle: () => void) => {
      over.abort();
      settle();
    };
    const until = { signal: over.signal };
    const stop = () => end(() => reject(signal.reason as Error));
    worker.addEventListener('message', ({ data }) => end(() => resolve(data)), until);
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))), until);
    signal.addEventListener('abort', stop, until);
    if (signal.aborted) stop();
    else worker.postMessage(question, []);
  });
}

/** An article's HTML from a file: made safe, with its text. */
export function readHtml(html: string): { html: string; text: string } {
  const safe = sanitise(html);
  const { body } = new DOMParser().parseFromString(safe, 'text/html');
  return { html: safe, text: plainText(body) };
}

/** A file of ours as text, packed or not: an editor may have saved it in two bytes a letter. */
async function* textOf(file: File): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const bytes = packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.getReader();
  let decoder: TextDecoder | undefined;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      decoder ??= new TextDecoder(wideEncoding(read.value));
      yield decoder.decode(read.value, { stream: true });
    }
    if (decoder) yield decoder.decode(); // half a letter at the end is one that cannot be read
  } finally {
    await reader.cancel().catch(() => undefined); // it may have ended, or never begun
  }
}

/** A packed file that was cut off ends where it can no longer be unpacked; the reader then says it is not whole. */
async function* untilDamaged(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
