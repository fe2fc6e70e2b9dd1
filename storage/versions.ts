/* The page as it read another time, kept beside the clip. Texts are immutable and addressed by their hash. */
import { bodyFrom, type Cut } from '../core/cut.ts';
import { hashOfBody } from './clips.ts';
import type { Library } from './database.ts';
import type { Version } from './rows/library.ts';

/** The versions of a clip besides its own text, oldest first. Where the page went back to that text, it is one of them. */
export async function versionsOf(library: Library, clip: string): Promise<Version[]> {
  return library.versions.where('clip').equals(clip).sortBy('read');
}

/**
 * Keeps a text as the last version of a clip; one that is there already stays once, by the time it was read last.
 * Undefined where the clip is gone or has no text to compare with.
 */
export async function keepVersion(
  library: Library,
  clip: string,
  text: Cut,
  now: string,
): Promise<Version | undefined> {
  const hash = await hashOfBody(text);
  return library.transaction('rw', library.clips, library.bodies, library.versions, async () => {
    const row = await library.clips.get(clip);
    if (!row || row.body === '' || hash === '') return undefined;
    const version: Version = { clip, body: hash, read: now };
    const last = (await versionsOf(library, clip)).at(-1);
    if ((last?.body ?? row.body) === hash) return last ?? version;
    if (!(await library.bodies.get(hash))) await library.bodies.put(bodyFrom(hash, text));
    await library.versions.put(version);
    return version;
  });
}
