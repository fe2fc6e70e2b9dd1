import type { Offer } from '../../browser/omnibox.ts';
import { hasOriginal } from '../../core/sample-clip.ts';
import type { Library } from '../../storage/database.ts';
import type { Names } from '../../storage/names/names.ts';
import { search } from '../../storage/search/find.ts';

/** As many as fit below an address bar. */
const OFFERED = 6;

/** The clips that fit words typed into the address bar; none where the library cannot be asked. */
export async function offersFor(library: Library, names: Names, typed: string): Promise<Offer[]> {
  if (typed.trim() === '') return [];
  const ask = async () => {
    const { spellingsOf } = await names.book();
    return search(library, typed, { limit: OFFERED, spellingsOf });
  };
  const hits = await ask().catch(() => []);
  return hits.map(({ clip }) => ({
    address: hasOriginal(clip) ? clip.address : clip.title, // words lead to the library
    text: [clip.title || clip.address, clip.outlet].filter((part) => part !== '').join(' – '),
  }));
}
