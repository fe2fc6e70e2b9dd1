import { askBackground } from '../../browser/messages.ts';
import { getSettings } from '../../browser/settings.ts';
import type { LeadPicture } from '../../core/article.ts';
import { allPictures, wantedOf, type ArticlePicture } from '../../core/article-pictures.ts';
import type { Clip } from '../../core/clip.ts';
import { picturesInText } from '../../page/lay-pictures.ts';
import { bodyOf } from '../../storage/bodies.ts';
import type { Library } from '../../storage/database.ts';

interface Shown {
  /** The hash of the clip's text. */
  readonly body: string;
  readonly leadPicture?: LeadPicture | undefined;
}

/** The pictures of a clip in the library, the lead picture first. */
export async function picturesOfClip(
  library: Library,
  { body, leadPicture }: Shown,
): Promise<ArticlePicture[]> {
  return allPictures(leadPicture, await inTextOf(library, body));
}

async function inTextOf(library: Library, body: string): Promise<ArticlePicture[]> {
  return picturesInText((await bodyOf(library, body))?.html ?? '');
}

/**
 * Has those pictures of a clip just made kept that the person wants with every clip. By the background: whatever
 * happens in another tab closes the popup. Without them it is a clip all the same.
 */
export async function keepWithClip(library: Library, tab: number, clip: Clip): Promise<void> {
  const { pictures } = await getSettings();
  if (pictures.keep === 'none') return;
  const addresses = wantedOf(pictures.keep, clip.leadPicture, await inTextOf(library, clip.body));
  if (addresses.length > 0) await askBackground('keepPictures', { tab, clip: clip.id, addresses });
}
