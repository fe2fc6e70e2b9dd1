import { fileName } from '../../core/export/file-name.ts';
import type { Clipping } from '../../storage/clips.ts';

/** Hands what could not be kept to the person as a file: all of it, as JSON. */
export function downloadClipping(clipping: Clipping): void {
  const file = new Blob([JSON.stringify(clipping, undefined, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${fileName(clipping.fields.title)}.cutting.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // long enough for the browser to have read it
}
