/* What a browser that dies in the middle of a write leaves behind. Chromium keeps what pages store in LevelDB, whose
   log is blocks of 32 KiB full of records: four bytes of checksum, two of length, one of kind, then the words. */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BLOCK = 32_768;
const HEADER = 7;
/** The kind of a record that lies in one piece. */
const FULL = 1;

/** The folder with what an origin stored; the name begins with the origin's scheme. */
export function storeOf(profile: string, scheme: string): string {
  const all = join(profile, 'Default', 'IndexedDB');
  const found = readdirSync(all).filter((name) => name.startsWith(scheme) && name.endsWith('.leveldb'));
  const [store] = found;
  if (store === undefined || found.length > 1)
    throw new Error(`${found.length} stores of ${scheme} in ${all}.`);
  return join(all, store);
}

/** The newest log, and how many bytes of its last record are there where it is not whole. */
export function lastLog(store: string): { readonly file: string; readonly torn: number } {
  const name = readdirSync(store)
    .filter((file) => file.endsWith('.log'))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error(`No log in ${store}.`);
  const file = join(store, name);
  return { file, torn: tornBytes(readFileSync(file)) };
}

/**
 * Leaves a log as a browser does that had written `bytes` bytes of a record when it died: nothing of it was
 * acknowledged. False where the log ends in such a one already, or at the very end of a block.
 */
export function tear(store: string, bytes: number): boolean {
  const { file, torn } = lastLog(store);
  const room = BLOCK - (readFileSync(file).length % BLOCK);
  if (torn > 0 || room <= HEADER + bytes) return false;
  const record = Buffer.alloc(room, 0x2e);
  record.writeUInt16LE(room - HEADER, 4);
  record.writeUInt8(FULL, 6);
  appendFileSync(file, record.subarray(0, bytes));
  return true;
}

function tornBytes(log: Buffer): number {
  let at = 0;
  while (at < log.length) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEADER) at += room;
    else {
      const isHeadThere = at + HEADER <= log.length;
      const end = isHeadThere ? at + HEADER + log.readUInt16LE(at + 4) : Infinity;
      if (end > log.length) return log.length - at;
      at = end;
    }
  }
  return 0;
}
