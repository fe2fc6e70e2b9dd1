import { askPage } from '../../browser/messages.ts';
import { getSettings } from '../../browser/settings.ts';
import { fetchedPictureFrom, type WantedPictures } from '../../core/fetched-picture.ts';
import type { Library } from '../../storage/database.ts';
import { keepAll, MEGABYTE, type Keeping } from './keep-all.ts';

/** Keeps those of a clip's pictures that the page in a tab may read itself. Needs no document. */
export async function keepFromTab(library: Library, wanted: WantedPictures): Promise<Keeping> {
  const { pictures } = await getSettings();
  return keep(library, wanted, { room: pictures.megabytes, isShown: false });
}

/**
 * The same for those that are kept with every clip. The lead picture only if the page shows it, and as the browser
 * holds it: nothing is asked of anybody, unless the person chose that all are kept.
 */
export async function keepByWish(library: Library, wanted: WantedPictures): Promise<void> {
  const { pictures } = await getSettings();
  await keep(library, wanted, { room: pictures.megabytes, isShown: pictures.keep !== 'all' });
}

function keep(
  library: Library,
  { tab, clip, addresses }: WantedPictures,
  { room, isShown }: { readonly room: number; readonly isShown: boolean },
): Promise<Keeping> {
  return keepAll(library, { clip, addresses, limit: room * MEGABYTE }, async (one) => {
    const answer = await askPage(tab, 'fetchPicture', { ...one, isShown });
    return fetchedPictureFrom(answer.ok ? answer.value : undefined);
  });
}
