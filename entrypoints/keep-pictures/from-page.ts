import { askPage } from '../../browser/messages.ts';
import { getSettings } from '../../browser/settings.ts';
import type { Clip } from '../../core/clip.ts';
import { fetchedPictureFrom } from '../../core/fetched-picture.ts';
import { pictureAddresses } from '../../page/lay-pictures.ts';
import { bodyOf } from '../../storage/bodies.ts';
import type { Library } from '../../storage/database.ts';
import { keepAll, MEGABYTE, type Keeping } from './keep-all.ts';

/** The addresses of a clip's pictures, the lead picture first, each once. */
export function picturesIn(lead: string | undefined, html: string): string[] {
  return [...new Set([...(lead === undefined ? [] : [lead]), ...pictureAddresses(html)])];
}

/** Keeps the pictures of a clip that the page in a tab may read itself: no permission is needed for them. */
export async function keepFromPage(library: Library, tab: number, clip: Clip): Promise<Keeping> {
  const [body, { pictures }] = await Promise.all([bodyOf(library, clip.body), getSettings()]);
  const wanted = {
    clip: clip.id,
    addresses: picturesIn(clip.leadPicture?.address, body?.html ?? ''),
    limit: pictures.megabytes * MEGABYTE,
  };
  return keepAll(library, wanted, async (one) => {
    const answer = await askPage(tab, 'fetchPicture', one);
    return fetchedPictureFrom(answer.ok ? answer.value : undefined);
  });
}
