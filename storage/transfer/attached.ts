/* Pictures and versions on their way out and in. One record each, and one picture at a time in memory. */
import { fromBase64, toBase64 } from '../../core/base64.ts';
import type { LibraryRecord } from '../../core/export/library-file.ts';
import { attachedTo, dropBodies, putAttached } from '../attached.ts';
import { hashOfBody } from '../clips.ts';
import type { Library } from '../database.ts';
import type { StagedItem, UndoClip } from '../rows/transfer.ts';

/** The ids of the clips that have something attached. */
export async function clipsWithAttached(library: Library): Promise<ReadonlySet<string>> {
  const [pictures, versions] = await Promise.all([
    library.pictures.orderBy('clip').uniqueKeys(),
    library.versions.orderBy('clip').uniqueKeys(),
  ]);
  return new Set([...pictures, ...versions].map(String));
}

/** What is attached to a clip, as records of our own file. */
export async function* attachedRecords(library: Library, clip: string): AsyncGenerator<LibraryRecord> {
  const { pictures, versions } = await attachedTo(library, clip);
  for (const { read, text } of versions) yield { kind: 'version', clip, read, body: text };
  for (const { address, kept, data } of pictures) {
    const bytes = new Uint8Array(await data.arrayBuffer());
    yield { kind: 'picture', clip, address, type: data.type, kept, data: toBase64(bytes) };
  }
}

type Loose = Exclude<LibraryRecord, { kind: 'clip' }>;

/** A record that is no clip as it is laid aside; undefined for a picture whose bytes are none. */
export async function stagedItem(record: Loose): Promise<StagedItem | undefined> {
  if (record.kind === 'version') {
    const { clip, read, body } = record;
    const hash = await hashOfBody(body); // a file must not put a text under another's hash
    return { kind: 'version', version: { clip, body: hash, read }, text: { ...body, hash } };
  }
  if (record.kind !== 'picture') return record;
  const bytes = fromBase64(record.data);
  if (!bytes) return undefined;
  const { clip, address, kept, type } = record;
  return { kind: 'picture', picture: { clip, address, kept, data: new Blob([bytes], { type }) } };
}

type AttachedItem = Extract<StagedItem, { kind: 'picture' | 'version' }>;

/** Attaches what was laid aside; what is there already stays. Call inside a transaction on all tables. */
export async function writeAttached(library: Library, transfer: string, item: AttachedItem): Promise<void> {
  const key = item.kind === 'picture' ? item.picture.clip : item.version.clip;
  const row = await library.clips.where('keys').equals(key).first();
  if (!row) {
    if (!item.waited) await library.staged.add({ transfer, item: { ...item, waited: true } });
    return;
  }
  const clip = row.id;
  const undo = { transfer, clip, before: undefined, after: '', attachedOnly: true } as const;
  if (item.kind === 'picture') {
    const { address } = item.picture;
    if (await library.pictures.get([clip, address])) return;
    await library.pictures.put({ ...item.picture, clip });
    await library.undo.add({ ...undo, added: { picture: address } });
    return;
  }
  const { body } = item.version;
  if (await library.versions.get([clip, body])) return;
  if (!(await library.bodies.get(body))) await library.bodies.put(item.text);
  await library.versions.put({ ...item.version, clip });
  await library.undo.add({ ...undo, added: { version: body } });
}

/** Takes back what a transfer did to what is attached to a clip, where the clip is still there. */
export async function undoAttached(library: Library, { clip, added, gone }: UndoClip): Promise<void> {
  if (added?.picture !== undefined) await library.pictures.delete([clip, added.picture]);
  if (added?.version !== undefined) {
    await library.versions.delete([clip, added.version]);
    await dropBodies(library, [added.version]);
  }
  if (gone && (await library.clips.get(clip))) await putAttached(library, gone);
}
