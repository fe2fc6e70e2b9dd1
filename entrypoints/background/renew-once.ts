import { browser } from 'wxt/browser';
import { renewLog } from '../../storage/renew-log.ts';

/** Forgotten when the browser ends, as it should be. */
const DONE = 'logRenewed';

/**
 * Renews the log of the browser's store, once after each start of a Chromium; Firefox keeps its in SQLite. Only where
 * room is without limit, as our manifest asks: what it takes for a moment must not be what a person's words need.
 */
export async function renewLogOnce(): Promise<void> {
  const { permissions = [] } = browser.runtime.getManifest();
  if (import.meta.env.FIREFOX || !permissions.includes('unlimitedStorage')) return;
  const { [DONE]: done } = await browser.storage.session.get(DONE);
  if (done === true) return;
  await renewLog();
  await browser.storage.session.set({ [DONE]: true });
}
