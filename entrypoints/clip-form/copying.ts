/* Copying the clip in front, or a quote of it. */
import type { Clip } from '../../core/clip.ts';
import type { CopyForm } from '../../core/export/copy-as.ts';
import type { Highlight } from '../../core/highlight.ts';
import { copyTo } from '../export/copy.ts';
import type { FormState } from './state.ts';

/** So long it is said, where else stands how far the saving is; milliseconds. */
const SAID_MS = 4_000;

/** Copies, and says so for a while. */
export async function copyHere(
  { copied }: FormState,
  { clip, highlight }: { readonly clip: Clip; readonly highlight?: Highlight },
  form: CopyForm,
): Promise<void> {
  const sentence = await copyTo(form, clip, highlight);
  copied.value = sentence;
  setTimeout(() => {
    if (copied.peek() === sentence) copied.value = '';
  }, SAID_MS);
}
