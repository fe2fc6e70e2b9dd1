import { i18n } from '#i18n';
import type { Clip } from '../../core/clip.ts';
import { language } from '../../components/language.ts';
import { clipboardOf, copyAs, type CopyForm } from '../../core/export/copy-as.ts';
import type { Highlight } from '../../core/highlight.ts';

/** Puts a clip, or a highlight of it, on the clipboard; gives what to say then. */
export async function copyTo(form: CopyForm, clip: Clip, highlight?: Highlight): Promise<string> {
  const { text, html } = clipboardOf(copyAs(clip, highlight, language()), form);
  const parts = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
  const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  } catch {
    return i18n.t('export.copied.refused');
  }
  return i18n.t(`export.copied.${form}`);
}
