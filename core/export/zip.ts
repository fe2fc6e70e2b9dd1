import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { TellableError } from '../message.ts';

/** A file of an archive: its name with folders, and its contents in pieces. */
export interface ArchiveFile {
  readonly name: string;
  readonly contents: string | Uint8Array | AsyncIterable<string>;
  /** Left as it is: what is pressed already, or must come first unpressed. */
  readonly stored?: boolean;
}

/** More files, or a larger archive, only ZIP64 can name; the packer writes none (APPNOTE 4.4.1.4). */
const MOST_FILES = 65_535;
const MOST_BYTES = 4_294_967_295;

/**
 * A zip archive, file by file: nothing but the piece in hand is held. `made` dates the files. Names are
 * UTF-8. Throws where the packer fails, and where there is more than a zip archive holds.
 */
export async function* zipOf(source: AsyncIterable<ArchiveFile>, made: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const encoder = new TextEncoder();
  let [files, written] = [0, 0];
  const handOver = function* () {
    for (const piece of ready) written += piece.length;
    if (written > MOST_BYTES) throw new TellableError({ key: 'document.tooLarge' });
    yield* ready;
    ready = [];
  };
  for await (const { name, contents, stored } of source) {
    files += 1;
    if (files > MOST_FILES) throw new TellableError({ key: 'document.tooManyFiles' });
    const entry = stored
      ? new ZipPassThrough(name)
      : new ZipDeflate(name, { level: 6, mem: memoryFor(contents) });
    entry.mtime = new Date(made);
    zip.add(entry);
    if (typeof contents === 'string') entry.push(encoder.encode(contents), true);
    else if (contents instanceof Uint8Array) entry.push(contents, true);
    else {
      for await (const piece of contents) {
        entry.push(encoder.encode(piece));
        yield* handOver();
      }
      entry.push(new Uint8Array(0), true);
    }
    yield* handOver();
  }
  zip.end();
  yield* handOver();
}

/** A table of 2 ^ (12 + n) places: made for each file, so a small file must not pay for a large one's. */
function memoryFor(contents: ArchiveFile['contents']): 1 | 8 {
  return typeof contents === 'string' && contents.length < 50_000 ? 1 : 8;
}
