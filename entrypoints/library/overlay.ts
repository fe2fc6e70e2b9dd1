/* What lies over the page: one window at a time. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Clip } from '../../core/clip.ts';

export type Over =
  | { readonly kind: 'help' }
  | { readonly kind: 'edit'; readonly clip: Clip }
  | { readonly kind: 'bulk' }
  | { readonly kind: 'save' }
  /** Takes these clips out; the title names the file and stands on its cover. */
  | { readonly kind: 'export'; readonly ids: readonly string[]; readonly title: string }
  | { readonly kind: 'import'; readonly files: readonly File[] };

export interface Overlay {
  readonly shown: ReadonlySignal<Over | undefined>;
  readonly open: (over: Over) => void;
  /** Opens the credits of a clip. */
  readonly edit: (id: string) => void;
  readonly close: () => void;
}

/** `clipOf` reads a clip as it lies in the library. */
export function createOverlay(clipOf: (id: string) => Promise<Clip | undefined>): Overlay {
  const shown = signal<Over | undefined>(undefined);
  return {
    shown,
    open(over) {
      shown.value = over;
    },
    edit(id) {
      void clipOf(id).then((clip) => {
        if (clip) shown.value = { kind: 'edit', clip };
      });
    },
    close() {
      shown.value = undefined;
    },
  };
}
