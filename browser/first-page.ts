/* The first page, which says what can be done. It opens by itself once: neither a new version, of ours or of the
   browser, nor Firefox's temporary extensions, installed anew at each start, are a reason to open it again. */
import { browser } from 'wxt/browser';

const FIRST_PAGE = '/welcome.html';

/** Opens the first page at install, if it never did so in this profile. */
export function openFirstPageAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    /* Where a person ticks “in private windows” while installing, Firefox starts us twice at once: the first time
       we hear of no install, and the second time of an update to the version we have. */
    const isReload = reason === 'update' && previousVersion === browser.runtime.getManifest().version;
    if (reason === 'install' || isReload) void openOnce();
  });
}

async function openOnce(): Promise<void> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return;
  await browser.storage.local.set({ welcomed: true }); // first: better never than twice
  await browser.tabs.create({ url: FIRST_PAGE });
}
