/* A long piece of work in a page, and the page alive meanwhile. */
import { othersTurn } from '../core/others-turn.ts';

/** So long a page may be busy before it draws and hears the person, in milliseconds: less than a frame. */
const BREATH_MS = 12;

/**
 * Gives a function to be called again and again in the middle of work: where it has been long, everything else has
 * its turn. With a signal it throws once that has aborted.
 */
export function breathing(signal?: AbortSignal): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - begun < BREATH_MS) return;
    await othersTurn();
    signal?.throwIfAborted();
    begun = performance.now();
  };
}
