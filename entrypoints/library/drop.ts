/* Files dropped anywhere on the page. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Overlay } from './overlay.ts';

/** Whether files hover over the page, until the signal aborts. Dropped, they are shown before they are brought in. */
export function takeDrops(overlay: Overlay, end: AbortSignal): ReadonlySignal<boolean> {
  const isOver = signal(false);
  const listen = (kind: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    addEventListener(kind, act, { signal: end });
  listen('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    isOver.value = true;
  });
  listen('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) isOver.value = false; // out of the window, not from part to part
  });
  listen('drop', (event) => {
    isOver.value = false;
    if (!holdsFiles(event) || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) overlay.open({ kind: 'import', files });
  });
  return isOver;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
