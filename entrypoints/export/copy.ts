import type { Clip } from '../../core/clip.ts';
import { clipboardOf, copyAs, type CopyForm } from '../../core/export/copy-as.ts';
import type { Highlight } from '../../core/highlight.ts';

const SAID: Record<CopyForm, string> = {
  plain: 'Copied with its source',
  markdown: 'Copied as Markdown',
  link: 'The link is copied',
  html: 'Copied as HTML',
};

/** Puts a clip, or a highlight of it, on the clipboard; gives what to say then. */
export async function copyTo(form: CopyForm, clip: Clip, highlight?: Highlight): Promise<string> {
  const { text, html } = clipboardOf(copyAs(clip, highlight), form);
  const parts = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
  const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  } catch {
    return 'The browser did not let it be copied. Press once into the page and try again.';
  }
  return SAID[form];
}
