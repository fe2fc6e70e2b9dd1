/* Handing files to the person: put together in pieces that the browser may lay on the disk. */

/** So many bytes are held before the browser may put them elsewhere. */
const PIECE = 8_000_000;

/** The stream as one file; `onBytes` hears how many there are so far. Stops when the signal aborts. */
export async function blobOf(
  pieces: AsyncIterable<string | Uint8Array>,
  { type, signal }: { type: string; signal: AbortSignal },
): Promise<Blob> {
  const done: Blob[] = [];
  let held: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    signal.throwIfAborted();
    held.push(piece as BlobPart);
    size += piece.length;
    if (size < PIECE) continue;
    done.push(new Blob(held));
    held = [];
    size = 0;
  }
  return new Blob([...done, ...held], { type });
}

/** Lets the browser download a file under a name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // long enough for the browser to have read it
}
