import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../../browser/badge.ts';
import { openFirstPageAtInstall } from '../../browser/first-page.ts';
import { offerMenu } from '../../browser/menu.ts';
import { answerInBackground, answerInExtension } from '../../browser/messages.ts';
import { answerOmnibox } from '../../browser/omnibox.ts';
import { highlightIn } from '../../browser/page-in-front.ts';
import { ownWords } from '../../browser/own-words.ts';
import { openPanelFor } from '../../browser/panel.ts';
import { keepSitesRegistered } from '../../browser/sites.ts';
import { addressKeys, webAddress } from '../../core/address.ts';
import { wantedPicturesFrom } from '../../core/fetched-picture.ts';
import { clipAt } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { openNames } from '../../storage/names/names.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { tidyUp, tidyUpIfDue } from '../../storage/tidy.ts';
import { keepByWish } from '../keep-pictures/from-tab.ts';
import { bringWaitingWords } from '../options/own-words.ts';
import { markCalls } from './mark-calls.ts';
import { offersFor } from './offers.ts';
import { renewLogOnce } from './renew-once.ts';

const now = () => new Date().toISOString();

/** Well before the browser stops a worker that has nothing to do, which is after 30 seconds. */
const UPKEEP_AFTER_MS = 5_000;

export default defineBackground(() => {
  openFirstPageAtInstall();
  const library = openLibrary();
  renewLogOnce().catch(() => undefined); // where the disk is full: who wakes next tries again
  offerMenu({ onHighlight: (tab) => void highlightIn(tab) });
  answerInExtension(markCalls(library));
  answerInBackground({
    async keepPictures(message) {
      const wanted = wantedPicturesFrom(message);
      if (wanted) await keepByWish(library, wanted);
    },
  });
  keepSitesRegistered();
  const names = openNames(library, { signal: new AbortController().signal });
  answerOmnibox({ offersFor: (typed) => offersFor(library, names, typed) });
  /* Once each time it wakes, and not at once: what it was woken for comes first. */
  setTimeout(() => {
    tendIndex(library, new AbortController().signal).catch(() => undefined); // who wakes next tries again
    tidyUpIfDue(library, now(), ownWords).catch(() => undefined); // the same
  }, UPKEEP_AFTER_MS);

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'highlight') void highlightIn(tab.id);
    if (command === 'open-panel') void openPanelFor(tab.id);
  });

  /* Only of tabs where the person acted does the browser tell us the address. */
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'complete' && change.url === undefined) return;
    const address = change.url ?? tab.url;
    if (address === undefined || !webAddress(address)) return;
    void clipAt(library, addressKeys({ address, canonical: address })).then((clip) =>
      showBadge(tabId, clip?.state === 'kept'),
    );
  });

  browser.runtime.onStartup.addListener(() => {
    tidyUp(library, now(), ownWords)
      .then(() => bringWaitingWords(library))
      .catch(() => undefined); // where it is due the next wake does it
  });
});
