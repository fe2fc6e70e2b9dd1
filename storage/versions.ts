/* The page as it read another time, kept beside the clip. Texts are immutable and addressed by their hash. */
import type { Body } from '../core/clip.ts';
import { hashOfBody } from './clips.ts';
import type { Library } from './database.ts';
import type { Version } from './rows.ts';

/** The versions of a clip besides its own text, oldest first. */
export async function versionsOf(library: Library, clip: string): Promise<Version[]> {
  return library.versions.where('clip').equals(clip).sortBy('read');
}

/**
 * Keeps a text as one more version of a clip; one that is there already stays once. Undefined where the clip is
 * gone or has no text to compare with.
 */
export async function keepVersion(
  library: Library,
  clip: string,
  text: Omit<Body, 'hash'>,
  now: string,
): Promise<Version | undefined> {
  const hash = await hashOfBody(text);
  return library.transaction('rw', library.clips, library.bodies, library.versions, async () => {
    const row = await library.clips.get(clip);
    if (!row || row.body === '' || hash === '') return undefined;
    const version: Version = { clip, body: hash, read: now };
    if (row.body === hash) return version;
    const there = await library.versions.get([clip, hash]);
    if (there) return there;
    await library.bodies.put({ hash, text: text.text, html: text.html });
    await library.versions.put(version);
    return version;
  });
}
