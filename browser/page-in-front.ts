import { browser } from 'wxt/browser';
import { webAddress } from '../core/address.ts';
import { pageReadingFrom, type PageReading } from '../core/page-reading.ts';
import { accepted, refused, type Result } from '../core/result.ts';
import { askPage } from './messages.ts';

/** The tab a person looks at, as far as the browser lets us know it. */
export interface PageInFront {
  readonly tab: number;
  readonly window: number;
  /** Undefined where the browser keeps the address from us. */
  readonly address: string | undefined;
  readonly title: string;
}

/** Why a page could not be read. */
export type Refusal =
  | 'no-tab'
  | 'own-page' // one of ours
  | 'browser-page' // the browser lets no extension in
  | 'forbidden' // a page of the web that is closed to extensions, as the stores are
  | 'gone' // closed, or another page came in its place
  | 'no-answer'
  | 'unclear'; // it answered with something that is no reading

/** Where the built content script lies. */
const CLIPPER = '/content-scripts/clipper.js';

/** The tab in front of the window that asks, or the one with the id given. */
export async function pageInFront(tabId?: number): Promise<PageInFront | undefined> {
  const tab =
    tabId === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(tabId);
  if (tab?.id === undefined) return undefined;
  return { tab: tab.id, window: tab.windowId, address: tab.url, title: tab.title ?? '' };
}

/** Reads the page in front: puts the content script in, and asks it. */
export async function readPage(page: PageInFront): Promise<Result<PageReading, Refusal>> {
  if (page.address?.startsWith(browser.runtime.getURL('/'))) return refused('own-page');
  if (page.address !== undefined && !webAddress(page.address)) return refused('browser-page');
  try {
    await browser.scripting.executeScript({
      target: { tabId: page.tab },
      files: [CLIPPER],
      injectImmediately: true, // a page that never finishes loading can be read too
    });
  } catch {
    // The browser says only in words of its own why not.
    return refused(page.address === undefined ? 'browser-page' : 'forbidden');
  }
  const answer = await askPage(page.tab, 'readPage');
  if (!answer.ok) return refused(answer.reason === 'failed' ? 'unclear' : answer.reason);
  const reading = pageReadingFrom(answer.value);
  return reading ? accepted(reading) : refused('unclear');
}

/** What is seen of the tab now, as a picture; undefined where the browser refuses. */
export async function pictureOfTab(window: number): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(window, { format: 'jpeg', quality: 90 });
  } catch {
    return undefined; // a clip without a picture is a clip all the same
  }
}

/** Opens an address in a new tab beside this one. */
export async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** What the highlight shortcut does in a tab: marks the selection, or begins to walk the sentences. */
export async function highlightIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CLIPPER], injectImmediately: true });
  } catch {
    return; // a page of the browser: there is nothing to mark
  }
  await askPage(tabId, 'highlight');
}

/** Calls with the tab in front of this window, now and whenever it is another or goes elsewhere. */
export function followPageInFront(
  onPage: (page: PageInFront | undefined) => void,
  signal: AbortSignal,
): void {
  const look = (): void => {
    void pageInFront().then((page) => {
      if (!signal.aborted) onPage(page);
    });
  };
  const updated = (
    _tab: number,
    change: { readonly status?: string; readonly url?: string },
    tab: { readonly active: boolean },
  ): void => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
  look();
}
