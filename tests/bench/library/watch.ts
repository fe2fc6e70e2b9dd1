/* What is watched in the library's page while a person uses it. */
import type { Page } from 'puppeteer-core';

/** What happened since it was last asked. */
export interface Seen {
  /** The longest task of the page, in milliseconds; 0 where none was over 50. */
  readonly longest: number;
  readonly tasksOver50: number;
  /** How often an article's text was read. */
  readonly texts: number;
}

interface Watched {
  seen: { longest: number; tasksOver50: number; texts: number };
  observer: PerformanceObserver;
}

/** Counts long tasks and reads of articles' texts from the moment the page begins to load. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched: Watched = {
      seen: { longest: 0, tasksOver50: 0, texts: 0 },
      observer: new PerformanceObserver((list) => list.getEntries().forEach(count)),
    };
    function count({ duration }: PerformanceEntry): void {
      watched.seen.longest = Math.max(watched.seen.longest, duration);
      watched.seen.tasksOver50 += 1;
    }
    watched.observer.observe({ type: 'longtask' });
    for (const verb of ['get', 'getAll', 'openCursor'] as const) {
      const real = IDBObjectStore.prototype[verb] as (...given: unknown[]) => IDBRequest;
      IDBObjectStore.prototype[verb] = function (this: IDBObjectStore, ...given: unknown[]): never {
        if (this.name === 'bodies') watched.seen.texts += 1;
        return real.apply(this, given) as never;
      };
    }
    Object.assign(globalThis, { watched });
  });
}

/** What was seen since the last look; counts anew from here. */
export async function look(page: Page): Promise<Seen> {
  await new Promise((done) => setTimeout(done, 300)); // a long task is told a while after it ended
  return page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const seen = { ...watched.seen };
    watched.seen = { longest: 0, tasksOver50: 0, texts: 0 };
    return seen;
  });
}

/** Scrolls so far each frame, for so many frames from a share of the page's height on; gives each frame's milliseconds. */
export async function scroll(page: Page, from: number, frames: number, step: number): Promise<number[]> {
  return page.evaluate(
    (share, many, pixels) =>
      new Promise<number[]>((done) => {
        scrollTo(0, share * document.documentElement.scrollHeight);
        const times: number[] = [];
        let last = 0;
        const next = (now: number): void => {
          if (last > 0) times.push(now - last);
          last = now;
          if (times.length >= many) {
            done(times);
            return;
          }
          scrollBy({ top: pixels, behavior: 'instant' });
          requestAnimationFrame(next);
        };
        setTimeout(() => requestAnimationFrame(next), 500);
      }),
    from,
    frames,
    step,
  );
}
