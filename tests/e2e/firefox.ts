/* The built extension in a real Firefox, as a person uses it: the same sessions as in Chromium. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';
import type { Site } from '../site/server.ts';
import { FIRST_PAGE, isNewProfile, killBrowser, newProfile, waitFor, type Session } from './chromium.ts';
import { enterWindow, type FirefoxWindow } from './firefox-window.ts';

const BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ID = 'cutting-room@cutting-room.example';

/** Firefox draws the host of an extension's pages by lot; here it is the same in every session. */
const HOST = 'c0771164-f00d-4000-8000-000000000001';
const OWN = `moz-extension://${HOST}/`;

/** A Firefox with the extension in it. */
export interface FirefoxSession extends Omit<Session, 'extension'> {
  /** A page of the site in a private window. */
  visitPrivately(address: string): Promise<Page>;
  /** The popup, as an entry of a page’s context menu opens it. */
  popupFromMenu(page: Page, label: string): Promise<Page>;
  /** Shows all pages in light or in dark. */
  paint(scheme: 'light' | 'dark'): Promise<void>;
}

interface Options {
  readonly site: Site;
  readonly profile?: string;
  /** Whether the first page, which a new profile shows, stays open: else it is closed before anything is done. */
  readonly firstPage?: 'closed' | 'stays';
}

/** Starts Firefox with the extension; every host name leads to the site. */
export async function startFirefox({
  site,
  profile = newProfile(),
  firstPage = 'closed',
}: Options): Promise<FirefoxSession> {
  const isNew = isNewProfile(profile);
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install one, or name it in FIREFOX.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(site),
  });
  const window = await enterWindow(browser, BUILD);
  if (isNew && firstPage === 'closed') {
    const shown = await waitFor(async () => (await pagesAt(browser, OWN + FIRST_PAGE))[0], 'the first page');
    await shown.close();
  }
  return sessionOf(browser, window, profile);
}

/** The tabs at an address, asked of themselves: of one that we opened ourselves WebDriver says that it is blank. */
async function pagesAt(browser: Browser, address: string): Promise<Page[]> {
  const pages = await browser.pages();
  const at = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  return pages.filter((_page, place) => at[place] === address);
}

function preferences(site: Site): Record<string, unknown> {
  const proxied = ['http', 'ssl'].flatMap((scheme) => [
    [`network.proxy.${scheme}`, '127.0.0.1'],
    [`network.proxy.${scheme}_port`, site.port],
  ]);
  return {
    'network.proxy.type': 1,
    ...Object.fromEntries(proxied),
    'dom.security.https_first': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
    'extensions.webextOptionalPermissionPrompts': false,
    // An extension installed for a test is taken out at the end; its library stays, as that of a real one.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

function sessionOf(browser: Browser, window: FirefoxWindow, profile: string): FirefoxSession {
  const known = new WeakSet<Page>();
  const meet = async (path: string) => {
    const opened = await waitFor(async () =>
      (await browser.pages()).find((page) => page.url() === OWN + path && !known.has(page)),
    );
    known.add(opened);
    return opened;
  };
  const meetPopup = async () => {
    const popup = await meet('popup.html');
    return Object.assign(popup, { close: () => window.closePopup() }); // WebDriver closes only tabs
  };
  return {
    browser,
    profile,
    async visit(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async visitPrivately(address) {
      const before = await browser.pages();
      await window.openPrivately(address);
      return waitFor(async () => (await browser.pages()).find((page) => !before.includes(page)));
    },
    async popup(page) {
      const popup = await this.popupUnread(page);
      await popup.waitForSelector('.Popup[aria-busy="false"]');
      return popup;
    },
    async popupUnread(page) {
      await window.closePopup();
      await page.bringToFront();
      await window.openPopup();
      return meetPopup();
    },
    async popupFromMenu(page, label) {
      await page.bringToFront();
      await page.mouse.click(5, 5, { button: 'right' });
      await window.chooseFromMenu(label);
      return meetPopup();
    },
    async panel(page) {
      await (await this.popup(page)).close(); // lets us into the page, which the sidebar's own button does not
      await page.bringToFront();
      await window.openSidebar();
      const panel = await meet('sidepanel.html');
      await panel.waitForSelector('.Panel[aria-busy="false"]');
      return panel;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      known.add(page);
      void page.goto(OWN + path).catch(() => undefined); // WebDriver never says that it has arrived
      await waitFor(() =>
        page.evaluate((own) => location.href.startsWith(own) && document.readyState === 'complete', OWN),
      );
      return page;
    },
    paint: (scheme) => window.setPreference('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0),
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}
