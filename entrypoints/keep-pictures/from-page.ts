import type { Clip } from '../../core/clip.ts';
import { pictureAddresses } from '../../page/lay-pictures.ts';
import { bodyOf } from '../../storage/bodies.ts';
import type { Library } from '../../storage/database.ts';
import { keepFromTab } from './from-tab.ts';
import type { Keeping } from './keep-all.ts';

/** The addresses of a clip's pictures, the lead picture first, each once. */
export function picturesIn(lead: string | undefined, html: string): string[] {
  return [...new Set([...(lead === undefined ? [] : [lead]), ...pictureAddresses(html)])];
}

/** The same of a clip in the library. */
export async function picturesOfClip(library: Library, clip: Clip): Promise<string[]> {
  const body = await bodyOf(library, clip.body);
  return picturesIn(clip.leadPicture?.address, body?.html ?? '');
}

/** Keeps the pictures of a clip that the page in a tab may read itself: no permission is needed for them. */
export async function keepFromPage(library: Library, tab: number, clip: Clip): Promise<Keeping> {
  const addresses = await picturesOfClip(library, clip);
  return keepFromTab(library, { tab, clip: clip.id, addresses });
}
