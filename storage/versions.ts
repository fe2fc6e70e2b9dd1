/* The page as it read another time, kept beside the clip. Texts are immutable and addressed by their hash. */
import type { Library } from './database.ts';
import type { Version } from './rows.ts';

/** The versions of a clip besides its own text, oldest first. */
export async function versionsOf(library: Library, clip: string): Promise<Version[]> {
  return library.versions.where('clip').equals(clip).sortBy('read');
}
