/* The built extension in a real Firefox, as a person uses it: the same sessions as in Chromium. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';
import type { Site } from '../site/server.ts';
import {
  FIRST_PAGE,
  isNewProfile,
  killBrowser,
  newProfile,
  settled,
  waitFor,
  type Session,
} from './chromium.ts';
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
  /** Chooses an entry of the context menu at a point of a page. */
  chooseAt(page: Page, point: { readonly x: number; readonly y: number }, label: string): Promise<void>;
}

interface Options {
  readonly site: Site;
  readonly profile?: string;
  /** Another folder with the extension in it. */
  readonly build?: string;
  /** Whether the first page, which a new profile shows, stays open: else it is closed before anything is done. */
  readonly firstPage?: 'closed' | 'stays';
}

/** A browser that starts beside much else takes longer than anything a person waits for in it. */
const STARTING_MS = 30_000;

/** Starts Firefox with the extension; every host name leads to the site. */
export async function startFirefox({
  site,
  profile = newProfile(),
  build = BUILD,
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
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => arriving(await newPage(options));
  const window = await enterWindow(browser, build);
  if (isNew && firstPage === 'closed') {
    const shown = await waitFor(
      async () => (await pagesAt(browser, OWN + FIRST_PAGE))[0],
      'the first page',
      STARTING_MS,
    );
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

/** A page that arrives at the extension's pages, too: WebDriver never says that it has. */
function arriving(page: Page): Page {
  const [go, load] = [page.goto.bind(page), page.reload.bind(page)];
  const moved = async (begin: () => Promise<unknown>): Promise<null> => {
    await page.evaluate(() => Object.assign(globalThis, { isLeft: true }));
    void begin().catch(() => undefined);
    await waitFor(
      () =>
        page
          .evaluate(
            () =>
              !('isLeft' in globalThis) &&
              location.protocol === 'moz-extension:' && // an empty page may come between
              document.readyState === 'complete',
          )
          .catch(() => false), // on its way
      'the page, loaded',
    );
    return null;
  };
  return Object.assign(page, {
    goto: (address: string, options?: object) =>
      address.startsWith(OWN) ? moved(() => go(address)) : go(address, options),
    reload: async (options?: object) =>
      (await page.evaluate(() => location.protocol)) === 'moz-extension:'
        ? moved(() => load())
        : load(options),
  });
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
    kind: 'firefox',
    browser,
    profile,
    own: (path) => OWN + path,
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
      await window.meetPopup();
      return meetPopup();
    },
    async chooseAt(page, { x, y }, label) {
      await page.mouse.click(x, y, { button: 'right' });
      await window.chooseFromMenu(label);
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
      await page.goto(OWN + path);
      return page;
    },
    opened: (part) =>
      waitFor(async () => {
        for (const page of await browser.pages()) {
          const at = await page.evaluate(() => location.href).catch(() => ''); // WebDriver knows only where it began
          if (at.includes(part)) return known.has(page) ? undefined : arriving(page);
        }
        return undefined;
      }, `a page at ${part}`),
    willAllow: () => Promise.resolve(), // it asks nothing: `webextOptionalPermissionPrompts`
    async look(_page, features) {
      const isForced = features['forced-colors'] === 'active';
      await window.setPreference(
        'ui.systemUsesDarkTheme',
        features['prefers-color-scheme'] === 'dark' ? 1 : 0,
      );
      await window.setPreference('browser.display.document_color_use', isForced ? 2 : 0);
      await window.setPreference(
        'ui.prefersReducedMotion',
        features['prefers-reduced-motion'] === 'reduce' ? 1 : 0,
      );
      await settled();
    },
    closeAside: () => window.closePopup(),
    close: () => browser.close(),
    kill: async () => {
      await killBrowser(browser);
      await waitFor(async () => !hasBackups(profile), 'the preferences, put back');
    },
  };
}

/** Whether the driver still has to put a killed browser's own preferences back: it does so without being waited for. */
const hasBackups = (profile: string) =>
  ['prefs.js', 'user.js'].some((name) => existsSync(join(profile, `${name}.puppeteer`)));
