import type { Offer } from '../../browser/omnibox.ts';
import type { Library } from '../../storage/database.ts';
import { search } from '../../storage/search.ts';

/** As many as fit below an address bar. */
const OFFERED = 6;

/** The clips that fit words typed into the address bar; none where the library cannot be asked. */
export async function offersFor(library: Library, typed: string): Promise<Offer[]> {
  if (typed.trim() === '') return [];
  const hits = await search(library, typed, { limit: OFFERED }).catch(() => []);
  return hits.map(({ clip }) => ({
    address: clip.address,
    text: [clip.title || clip.address, clip.outlet].filter((part) => part !== '').join(' – '),
  }));
}
