import { addressKey, addressKeys } from '../core/address.ts';
import type { Article } from '../core/article.ts';
import {
  TRASH_DAYS,
  edit,
  keep,
  moveTo,
  recut,
  refuse,
  tidyFields,
  type Clip,
  type Fields,
} from '../core/clip.ts';
import { bodyFrom, type Cut } from '../core/cut.ts';
import type { Colour, Highlight, Selectors } from '../core/highlight.ts';
import { joinNotes } from '../core/join-notes.ts';
import { changed, type Naming } from '../core/library/bulk.ts';
import { noteWritten } from '../core/overwritten-notes.ts';
import { dropAttached, dropBodies } from './attached.ts';
import type { Library } from './database.ts';
import { highlightsOf, newHighlight } from './highlights.ts';
import { rememberNote, sweepHistories } from './note-history.ts';
import { beginIndexing, indexClip, unindexClip, type WordsOfBody } from './search/write-index.ts';
import { countTerms } from './names/vocabulary.ts';

/** What is clipped in one step. */
export interface Clipping {
  readonly article: Article;
  readonly fields: Fields;
  /** Words of the page, kept as a mark of the clip. */
  readonly mark?: { readonly selectors: Selectors; readonly colour: Colour; readonly id?: string };
  /** A small picture, `data:image/…`. */
  readonly thumbnail?: string;
  /** Whether the person chose the article's paragraphs or pages: then they replace what is kept of it. */
  readonly isCut?: boolean;
  /** Names the person said no to. */
  readonly refused?: readonly string[];
}

/**
 * Keeps an article with all that belongs to it (text, names, quote, search entries, picture) in one
 * transaction, and takes its draft away. Where the article is clipped already, that clip is kept and
 * gains what was written. Gives back the clip as it lies in the library.
 */
export async function saveClip(library: Library, clipping: Clipping, now: string): Promise<Clip> {
  const { article } = clipping;
  const hash = await hashOfBody(article);
  return library.transaction('rw', library.tables, async () => {
    const fresh = refuse(keep(article, clipping.fields, { now, bodyHash: hash }), clipping.refused ?? []);
    const mark = clipping.mark && marked(fresh.id, clipping.mark, now);
    const asked = clipAt(library, fresh.keys);
    asked.catch(() => undefined); // told where it is waited for, and not if what stands between fails
    /* Mostly it is not clipped yet: the words of a new clip are turned round while the library is asked. */
    const index = beginIndexing(library, fresh, mark ? [mark] : [], article);
    const before = await asked;
    if (before) return saveAgain(library, before, clipping, { now, hash });
    await Promise.all([
      ...storeParts(library, fresh, clipping, { hash, mark }),
      index(),
      ...countIn(library, undefined, fresh, now),
    ]);
    return fresh;
  });
}

/** An article that is clipped already: that clip gains what was written. */
async function saveAgain(
  library: Library,
  before: Clip,
  clipping: Clipping,
  { now, hash }: { readonly now: string; readonly hash: string },
): Promise<Clip> {
  const { article } = clipping;
  const again = renewed(before, clipping.fields, now);
  const cut = { body: hash, text: article.text, keys: addressKeys(article) };
  const clip = refuse(clipping.isCut ? recut(again, cut, now) : again, clipping.refused ?? []);
  const mark = clipping.mark && marked(clip.id, clipping.mark, now);
  await Promise.all(storeParts(library, clip, clipping, { hash, mark }));
  if (before.body !== clip.body) await dropBodies(library, [before.body]);
  await rememberOwn(library, before, clip, now);
  const marks = await highlightsOf(library, clip.id);
  await Promise.all([
    indexClip(library, clip, marks, clip.body === hash ? article : undefined),
    ...countIn(library, before, clip, now),
  ]);
  return clip;
}

/** Writes a clip with all that was given with it. The database does in order what it is told: nothing need be waited for. */
function storeParts(
  library: Library,
  clip: Clip,
  { article, thumbnail }: Clipping,
  { hash, mark }: { readonly hash: string; readonly mark: Highlight | undefined },
): readonly PromiseLike<unknown>[] {
  return [
    ...(hash !== '' && clip.body === hash ? [library.bodies.put(bodyFrom(hash, article))] : []),
    library.clips.put(clip),
    ...(mark ? [library.highlights.add(mark)] : []),
    ...(thumbnail ? [library.thumbnails.put({ clip: clip.id, picture: thumbnail })] : []),
  ];
}

/* Beside each other: none of them reads what another writes, and each waits twice for the disk. */
function countIn(
  library: Library,
  before: Clip | undefined,
  clip: Clip,
  now: string,
): readonly PromiseLike<unknown>[] {
  return [
    countTerms(library, before, clip, now),
    library.drafts.where('keys').anyOf(clip.keys).delete(),
    library.tombstones.delete(clip.id),
  ];
}

/** The clip of an article at any of its addresses, trashed or not; undefined where there is none. */
export async function clipAt(library: Library, keys: readonly string[]): Promise<Clip | undefined> {
  return library.clips.where('keys').anyOf(keys).first();
}

/** The clip with this id, trashed or not. */
export async function getClip(library: Library, id: string): Promise<Clip | undefined> {
  return library.clips.get(id);
}

/**
 * Changes fields of a clip as it lies there now, and keeps names from being offered for it again; undefined where it
 * is gone. In one step: a name taken out is never offered at once because the browser died in between.
 */
export async function editClip(
  library: Library,
  id: string,
  { refused = [], ...change }: Partial<Fields> & Pick<Clip, 'refused'>,
  now: string,
): Promise<Clip | undefined> {
  return changeClip(library, id, (clip) => refuse(edit(clip, change, now), refused), now);
}

/** Gives a clip these names and tags; those that go are not offered for it again. */
export async function nameClip(
  library: Library,
  id: string,
  naming: Naming,
  now: string,
): Promise<Clip | undefined> {
  return changeClip(library, id, (clip) => changed(clip, { kind: 'set', naming }, now), now);
}

/** Keeps names from being offered for a clip again. Nothing is found by them, and no field of it is another. */
export async function refuseForClip(library: Library, id: string, names: readonly string[]): Promise<void> {
  await library.transaction('rw', library.clips, async () => {
    const clip = await library.clips.get(id);
    if (clip) await library.clips.put(refuse(clip, names));
  });
}

/** Gives a clip other words of its article: paragraphs taken in or out, further pages. Undefined where it is gone. */
export async function recutClip(
  library: Library,
  id: string,
  cut: Cut,
  now: string,
): Promise<Clip | undefined> {
  const hash = await hashOfBody(cut);
  const keys = (cut.parts ?? []).map(addressKey).filter((key) => key !== undefined);
  return library.transaction('rw', library.tables, async () => {
    const before = await library.clips.get(id);
    if (!before) return undefined;
    const clip = recut(before, { body: hash, text: cut.text, keys }, now);
    if (hash !== '') await library.bodies.put(bodyFrom(hash, cut));
    await library.clips.put(clip);
    if (before.body !== hash) await dropBodies(library, [before.body]);
    await writeIndex(library, clip, cut);
    return clip;
  });
}

/** Puts a clip in the trash, where it waits for TRASH_DAYS days. */
export async function trashClip(library: Library, id: string, now: string): Promise<Clip | undefined> {
  return changeClip(library, id, (clip) => moveTo('trashed', clip, now), now);
}

/** Takes a clip out of the trash, as it was. */
export async function restoreClip(library: Library, id: string, now: string): Promise<Clip | undefined> {
  return changeClip(library, id, (clip) => moveTo('kept', clip, now), now);
}

/** Removes for good what has waited in the trash for its days; gives the number of clips removed. */
export async function emptyTrash(library: Library, now: string): Promise<number> {
  const limit = new Date(Date.parse(now) - TRASH_DAYS * 86_400_000).toISOString();
  const count = await library.transaction('rw', library.tables, async () => {
    const trashed = await library.clips
      .where('[state+created]')
      .between(['trashed', ''], ['trashed', '\uffff'])
      .toArray();
    const old = trashed.filter((clip) => clip.trashed !== undefined && clip.trashed < limit);
    for (const clip of old) await removeForGood(library, clip, now);
    return old.length;
  });
  await sweepHistories(library);
  return count;
}

async function changeClip(
  library: Library,
  id: string,
  change: (clip: Clip) => Clip,
  now: string,
): Promise<Clip | undefined> {
  return library.transaction('rw', library.tables, async () => changeWithin(library, id, change, now));
}

/**
 * Changes a clip as it lies there now, and what it is found by; undefined where it is gone. Call inside a
 * transaction on all tables.
 */
export async function changeWithin(
  library: Library,
  id: string,
  change: (clip: Clip) => Clip,
  now: string,
): Promise<Clip | undefined> {
  const before = await library.clips.get(id);
  if (!before) return undefined;
  const clip = change(before);
  if (clip === before) return clip;
  await library.clips.put(clip);
  await rememberOwn(library, before, clip, now);
  await writeIndex(library, clip, undefined);
  await countTerms(library, before, clip, now);
  return clip;
}

async function removeForGood(library: Library, clip: Clip, now: string): Promise<void> {
  await library.clips.delete(clip.id);
  await library.highlights.where('clip').equals(clip.id).delete();
  await library.histories.where('clip').equals(clip.id).delete();
  await library.thumbnails.delete(clip.id);
  await unindexClip(library, clip.id);
  await dropAttached(library, [clip.id]);
  await dropBodies(library, [clip.body]);
  await library.tombstones.put({ id: clip.id, gone: now });
}

function marked(
  clip: string,
  { selectors, colour, id }: NonNullable<Clipping['mark']>,
  now: string,
): Highlight {
  const highlight = newHighlight(clip, selectors, colour, now);
  return id === undefined ? highlight : { ...highlight, id };
}

/** Keeps what the clip's own note said before. */
async function rememberOwn(library: Library, before: Clip, after: Clip, now: string): Promise<void> {
  const written = noteWritten(before);
  const change = { before: before.note, written, after: after.note, now };
  await rememberNote(library, { of: after.id, clip: after.id }, change);
}

async function writeIndex(library: Library, clip: Clip, body: WordsOfBody | undefined): Promise<void> {
  await indexClip(library, clip, await highlightsOf(library, clip.id), body);
}

/** A clip clipped again, from the trash or in another window: what is written now joins what was there. */
function renewed(before: Clip, fields: Fields, now: string): Clip {
  const typed = tidyFields(fields);
  const note = joinNotes(before.note, typed.note);
  const joined: Fields = {
    ...typed,
    credits: [...before.credits, ...typed.credits],
    tags: [...before.tags, ...typed.tags],
    note,
  };
  return edit(moveTo('kept', before, now), joined, now);
}

/** What an article's words are addressed by: SHA-256 in hexadecimal; empty where it has none. */
export async function hashOfBody({ text, html }: { text: string; html: string }): Promise<string> {
  return text === '' ? '' : sha256(`${text}\u0000${html}`);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
