/* In the middle of long work. */

/* One for all: a new one for each turn is more garbage than the work it parts. */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/**
 * Resolves when everything that waited has had its turn: what the person did, what the page itself wants to do. Neither
 * by a timer, which is slowed to one a second in a tab behind, nor by `scheduler.yield`, whose work goes on before the
 * page's own (Prioritized Task Scheduling API, "continuation"): three slices of it are one long task to the page.
 */
export function othersTurn(): Promise<void> {
  channel ??= opened();
  const { port2 } = channel;
  return new Promise((done) => {
    waiting.push(done);
    port2.postMessage(undefined);
  });
}

function opened(): MessageChannel {
  const made = new MessageChannel();
  made.port1.addEventListener('message', () => waiting.shift()?.()); // each waited for its own message
  made.port1.start();
  return made;
}
