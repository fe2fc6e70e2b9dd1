/* The mark that was taken away last in a page. It waits here and not in the page, which is told no notes; the browser
   keeps it while the background sleeps, and never on the disk. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Highlight } from '../core/highlight.ts';

const LaidAsideShape = v.custom<Highlight>(
  (row) => typeof row === 'object' && row !== null && 'id' in row && 'clip' in row && 'selectors' in row,
);

/** Keeps it until the next one is taken away. */
export async function layAside(removed: Highlight): Promise<void> {
  await browser.storage.session.set({ removedMark: removed });
}

/** Gives it; undefined where another was taken away since. It stays until it is forgotten: the disk may be full. */
export async function laidAside(id: string): Promise<Highlight | undefined> {
  const { removedMark } = await browser.storage.session.get('removedMark');
  const parsed = v.safeParse(LaidAsideShape, removedMark);
  if (!parsed.success || parsed.output.id !== id) return undefined;
  return parsed.output;
}

/** Lets it go, once it is back. */
export async function forgetLaidAside(): Promise<void> {
  await browser.storage.session.remove('removedMark');
}
