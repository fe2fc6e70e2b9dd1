/* The files a person hands in: our own, which streams, or another product's, which is read whole. */
import type { Reading } from '../../core/import/incoming.ts';
import { readLibrary, type LibraryPart } from '../../core/import/library-reader.ts';
import { inFile } from '../../core/import/place.ts';
import { readFile } from '../../core/import/read-file.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { plainText } from '../../page/text.ts';
import { sanitise } from '../../page/sanitise.ts';

/** Larger than this no export is read at once. */
const LONGEST = 1_000_000_000;

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

/** Exports of other products as one reading. */
export async function readExports(files: readonly File[], now: number): Promise<Reading> {
  const readings: Reading[] = [];
  for (const file of files) {
    const reading: Reading =
      file.size > LONGEST
        ? {
            from: '',
            incoming: [],
            problems: [{ where: {}, sentence: { key: 'import.tooLarge' } }],
          }
        : readFile(new Uint8Array(await file.arrayBuffer()), now);
    const named =
      files.length > 1
        ? reading.problems.map((problem) => ({ ...problem, where: inFile(file.name, problem.where) }))
        : reading.problems;
    readings.push({ ...reading, problems: named });
  }
  return {
    from: [...new Set(readings.map(({ from }) => from).filter((from) => from !== ''))].join(', '),
    incoming: readings.flatMap(({ incoming }) => incoming),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** An article's HTML from a file: made safe, with its text. */
export function readHtml(html: string): { html: string; text: string } {
  const safe = sanitise(html);
  const { body } = new DOMParser().parseFromString(safe, 'text/html');
  return { html: safe, text: plainText(body) };
}

async function* textOf(file: File): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const bytes = packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
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
