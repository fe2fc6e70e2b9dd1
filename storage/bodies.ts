import type { Body } from '../core/clip.ts';
import type { Library } from './database.ts';

/** The words of a clip as they were kept; undefined for a bookmark. */
export async function bodyOf(library: Library, hash: string): Promise<Body | undefined> {
  return hash === '' ? undefined : library.bodies.get(hash);
}
