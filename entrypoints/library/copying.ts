/* Copying clips and their quotes in the form that is wanted. */
import type { CopyForm } from '../../core/export/copy-as.ts';
import type { MarkEntry } from '../../core/library/mark-list.ts';
import { getClip } from '../../storage/clips.ts';
import type { Library } from '../../storage/database.ts';
import { copyTo } from '../export/copy.ts';

export interface Copying {
  readonly clip: (id: string, form: CopyForm) => Promise<void>;
  /** A highlight; of the note of a clip, the clip. */
  readonly mark: (entry: MarkEntry, form: CopyForm) => Promise<void>;
}

/** Copies, and hands on what to say of it. */
export function createCopying(library: Library, say: (sentence: string) => void): Copying {
  const copy = async (id: string, form: CopyForm, mark?: string): Promise<void> => {
    const clip = await getClip(library, id);
    const highlight = mark === undefined ? undefined : await library.highlights.get(mark);
    if (clip) say(await copyTo(form, clip, highlight));
  };
  return {
    clip: (id, form) => copy(id, form),
    mark: ({ id, clip, colour }, form) => copy(clip, form, colour === undefined ? undefined : id),
  };
}
