/* The person's own words beside the clips, as they go into a copy of the library and come out of one. */
import type { OwnWords } from '../core/own-words.ts';
import { replaceSearches, savedSearches } from './saved-searches.ts';
import { changeMeanings, ownMeanings } from './settings.ts';

/** The saved searches, and what the colours mean where the person said so. */
export async function ownWords(): Promise<OwnWords> {
  const [searches, meanings] = await Promise.all([savedSearches(), ownMeanings()]);
  return { searches, meanings };
}

/** Has them be these. */
export async function putOwnWords({ searches, meanings }: OwnWords): Promise<void> {
  await replaceSearches(searches);
  await changeMeanings(meanings);
}
