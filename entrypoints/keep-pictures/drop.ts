import { i18n } from '#i18n';
import { inDigits } from '../../components/language.ts';
import type { Library } from '../../storage/database.ts';
import { dropPictures, restorePictures } from '../../storage/pictures.ts';
import type { Said } from '../sidepanel/marks.ts';

/** Gives the room of a clip's pictures back, or of one, and tells so: it can be taken back. */
export async function dropAndTell(library: Library, clip: string, address?: string): Promise<Said> {
  const dropped = await dropPictures(library, clip, address);
  return {
    sentence: i18n.t('pictures.dropped', dropped.length, { count: inDigits(dropped.length) }),
    undo: () => restorePictures(library, dropped),
  };
}
