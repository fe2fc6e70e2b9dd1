import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive: its name with folders, and its contents in pieces. */
export interface ArchiveFile {
  readonly name: string;
  readonly contents: string | Uint8Array | AsyncIterable<string>;
  /** Left as it is: what is pressed already, or must come first unpressed. */
  readonly stored?: boolean;
}

/**
 * A zip archive, file by file: nothing but the piece in hand is held. `made` dates the files. Names are
 * UTF-8. Throws where the packer fails.
 */
export async function* zipOf(files: AsyncIterable<ArchiveFile>, made: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const encoder = new TextEncoder();
  for await (const { name, contents, stored } of files) {
    const entry = stored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = new Date(made);
    zip.add(entry);
    if (typeof contents === 'string') entry.push(encoder.encode(contents), true);
    else if (contents instanceof Uint8Array) entry.push(contents, true);
    else {
      for await (const piece of contents) {
        entry.push(encoder.encode(piece));
        yield* ready;
        ready = [];
      }
      entry.push(new Uint8Array(0), true);
    }
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
