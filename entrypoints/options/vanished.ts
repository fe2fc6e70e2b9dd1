/* A browser that finds its database damaged begins an empty one and says nothing. So we remember elsewhere
   that there was a library. */
import type { Library } from '../../storage/database.ts';

/** How many clips were seen, and when (ISO 8601). */
export interface Memory {
  readonly clips: number;
  readonly seen: string;
}

const PLACE = 'library-seen';

/** Remembers how many clips there are; gives what is missed where all are gone and none was deleted. */
export async function rememberOrMiss(
  library: Library,
  clips: number,
  now: string,
): Promise<Memory | undefined> {
  if (clips > 0) {
    localStorage.setItem(PLACE, `${clips} ${now}`);
    return undefined;
  }
  const [count, seen = ''] = (localStorage.getItem(PLACE) ?? '').split(' ');
  const deleted = (await library.tombstones.count()) + (await library.transfers.count());
  if (!count || deleted > 0) return undefined;
  return { clips: Number(count), seen };
}
