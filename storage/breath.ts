/* A long piece of work in a page, and the page alive meanwhile. */

/** So long a page may be busy before it draws and hears the person, in milliseconds: less than a frame. */
const BREATH_MS = 12;

/**
 * Gives a function to be called again and again in the middle of work: where it has been long, everything else has
 * its turn. With a signal it throws once that has aborted. Not by a timer, which is slowed to one a second in a tab behind.
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

/* One for all: a new one for each breath is more garbage than the work it parts. */
let channel: MessageChannel | undefined;
let waiting: (() => void)[] = [];

function othersTurn(): Promise<void> {
  channel ??= opened();
  const { port2 } = channel;
  return new Promise((done) => {
    waiting.push(done);
    port2.postMessage(undefined);
  });
}

function opened(): MessageChannel {
  const made = new MessageChannel();
  made.port1.addEventListener('message', () => {
    const heard = waiting;
    waiting = [];
    for (const done of heard) done();
  });
  made.port1.start();
  return made;
}
