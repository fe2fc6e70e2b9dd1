import { askPage } from '../../browser/messages.ts';
import { getSettings } from '../../browser/settings.ts';
import { fetchedPictureFrom, type WantedPictures } from '../../core/fetched-picture.ts';
import type { Library } from '../../storage/database.ts';
import { keepAll, MEGABYTE, type Keeping } from './keep-all.ts';

/** Keeps those of a clip's pictures that the page in a tab may read itself. Needs no document. */
export async function keepFromTab(
  library: Library,
  { tab, clip, addresses }: WantedPictures,
): Promise<Keeping> {
  const { pictures } = await getSettings();
  const wanted = { clip, addresses, limit: pictures.megabytes * MEGABYTE };
  return keepAll(library, wanted, async (one) => {
    const answer = await askPage(tab, 'fetchPicture', one);
    return fetchedPictureFrom(answer.ok ? answer.value : undefined);
  });
}
