import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../browser/badge.ts';
import { offerMenu } from '../browser/menu.ts';
import { addressKeys, webAddress } from '../core/address.ts';
import { clipAt, emptyTrash } from '../storage/clips.ts';
import { backUpIfDue } from '../storage/backup.ts';
import { openLibrary } from '../storage/database.ts';
import { resumeTransfers } from '../storage/transfer-apply.ts';

export default defineBackground(() => {
  const library = openLibrary();
  offerMenu();

  /* Only of tabs where the person acted does the browser tell us the address. */
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'complete' && change.url === undefined) return;
    const address = change.url ?? tab.url;
    if (address === undefined || !webAddress(address)) return;
    void clipAt(library, addressKeys({ address, canonical: address })).then((clip) =>
      showBadge(tabId, clip?.state === 'kept'),
    );
  });

  browser.runtime.onStartup.addListener(() => void tidyUp());

  /* Once a start: what a killed browser left half done, what has waited long enough, and a second copy. */
  async function tidyUp(): Promise<void> {
    const now = new Date().toISOString();
    const signal = new AbortController().signal;
    await resumeTransfers(library, { now, signal, tell: () => undefined });
    await emptyTrash(library, now);
    await backUpIfDue(library, now);
  }
});
