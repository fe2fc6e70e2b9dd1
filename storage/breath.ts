/* A long piece of work in a page, and the page alive meanwhile. */

/** So long a page may be busy before it draws and hears the person, in milliseconds: less than a frame. */
const BREATH_MS = 12;

/**
 * Gives a function to be called again and again in the middle of work: where it has been long, everything else has
 * its turn. It throws once the signal has aborted. Not by a timer, which is slowed to one a second in a tab behind.
 */
export function breathing(signal: AbortSignal): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - begun < BREATH_MS) return;
    await othersTurn();
    signal.throwIfAborted();
    begun = performance.now();
  };
}

function othersTurn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
