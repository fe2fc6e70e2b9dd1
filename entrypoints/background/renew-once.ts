import { browser } from 'wxt/browser';
import { renewLog } from '../../storage/renew-log.ts';

/** Forgotten when the browser ends, as it should be. */
const DONE = 'logRenewed';

/** Renews the log of the browser's store, once after each start of a Chromium; Firefox keeps its in SQLite. */
export async function renewLogOnce(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { [DONE]: done } = await browser.storage.session.get(DONE);
  if (done === true) return;
  await renewLog();
  await browser.storage.session.set({ [DONE]: true });
}
