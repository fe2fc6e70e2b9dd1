/* The built extension in a real Chromium, as a person uses it. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/find-browser.ts';
import type { Site } from '../site/server.ts';
import { wordsFor } from './other-words.ts';
import { press } from './popup-steps.ts';
import { waitFor, waitToShow } from './wait-for.ts';

export { waitFor } from './wait-for.ts';

export const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** What the person asked of the system: colours and contrast, as CSS names them. */
export type Features = Readonly<
  Partial<Record<'prefers-color-scheme' | 'forced-colors' | 'prefers-reduced-motion', string>>
>;

/** A browser with the extension in it. */
export interface Session {
  readonly kind: 'chromium' | 'firefox';
  readonly browser: Browser;
  readonly extension: Extension;
  readonly profile: string;
  /** A page of the site, loaded. */
  visit(address: string): Promise<Page>;
  /** The real popup, as the toolbar button opens it over a page, once it has read the page. */
  popup(page: Page): Promise<Page>;
  /** The same, at once. */
  popupUnread(page: Page): Promise<Page>;
  /** The side panel beside a page, as a person who pressed the toolbar button opens it from there. */
  panel(page: Page): Promise<Page>;
  /** The address of a page of the extension. */
  own(path: string): string;
  /** A page of the extension in a tab. */
  openOwn(path: string): Promise<Page>;
  /** The page that the extension opens in a tab, by a part of its address. */
  opened(part: string): Promise<Page>;
  /** Lets the person say yes when the browser asks for a site: the question itself no driver can press in. */
  willAllow(site: string): Promise<void>;
  /** Sets what the person asked of the system, for this page; what is not named is as at the beginning. */
  look(page: Page, features: Features): Promise<void>;
  /** Closes popup and side panel, which are no tabs. */
  closeAside(): Promise<void>;
  close(): Promise<void>;
  /** As a power cut: SIGKILL. The profile stays. */
  kill(): Promise<void>;
}

interface Options {
  readonly site: Site;
  readonly profile?: string;
  readonly headless?: boolean;
  /** Device pixels in a CSS pixel, for pictures. */
  readonly scale?: number;
  /** Another folder with the extension in it. */
  readonly build?: string;
  /** The browser's language, BCP 47; without it the system's. */
  readonly language?: string;
  /** Whether the first page, which a new profile shows, stays open: else it is closed before anything is done. */
  readonly firstPage?: 'closed' | 'stays';
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'cutting-room-'));
}

/** Whether no browser was ever started with it: then the extension is installed, and shows its first page. */
export function isNewProfile(profile: string): boolean {
  return readdirSync(profile).length === 0;
}

/** Whether this folder's extension comes into the profile now: Chromium takes each folder for another extension. */
function isNewIn(profile: string, build: string): boolean {
  const mark = join(profile, `has ${basename(build)}`);
  if (existsSync(mark)) return false;
  writeFileSync(mark, '');
  return true;
}

/** The page that opens by itself at install. */
export const FIRST_PAGE = 'welcome.html';

function ownAddress(extension: string, path: string): string {
  return `chrome-extension://${extension}/${path}`;
}

export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
}

/** The extension of a browser with another manifest, in a folder to be dropped like a profile. */
export function buildWith(kind: Session['kind'], change: (manifest: Manifest) => void): string {
  const folder = newProfile();
  cpSync(kind === 'chromium' ? BUILD : BUILD.replace('chrome', 'firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Starts Chromium with the extension; every host name leads to the site. */
export async function start({
  site,
  profile = newProfile(),
  headless = true,
  build = BUILD,
  scale = 1,
  language,
  firstPage = 'closed',
}: Options): Promise<Session> {
  const isNew = isNewIn(profile, build);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [build],
    userDataDir: profile,
    defaultViewport: null,
    ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}), // Linux takes it from there
    args: [
      ...(language ? [`--lang=${language}`] : []),
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      // The browser’s own errands must not be taken for ours.
      `--host-resolver-rules=MAP *.google.com ~NOTFOUND,MAP *.googleapis.com ~NOTFOUND,MAP *.gstatic.com ~NOTFOUND,MAP * 127.0.0.1:${site.port}`,
      '--window-size=1200,900',
      `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`,
    ],
  });
  const extension = await waitFor(async () => [...(await browser.extensions()).values()][0]);
  if (isNew && firstPage === 'closed') {
    const shown = await browser.waitForTarget(
      (target) => target.url() === ownAddress(extension.id, FIRST_PAGE),
    );
    await (await shown.asPage()).close();
  }
  return sessionOf(browser, extension, profile);
}

function sessionOf(browser: Browser, extension: Extension, profile: string): Session {
  const own = (path: string) => ownAddress(extension.id, path);
  return {
    kind: 'chromium',
    browser,
    extension,
    profile,
    own,
    async visit(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async popup(page) {
      const popup = await this.popupUnread(page);
      await popup.waitForSelector('.Popup[aria-busy="false"]');
      return popup;
    },
    async popupUnread(page) {
      await page.bringToFront();
      await waitFor(async () => !browser.targets().some((target) => target.url() === own('popup.html')));
      const [target] = await Promise.all([
        browser.waitForTarget((opened) => opened.url() === own('popup.html')),
        extension.triggerAction(page),
      ]);
      return target.asPage();
    },
    async panel(page) {
      const popup = await this.popup(page);
      const [target] = await Promise.all([
        browser.waitForTarget((opened) => opened.url() === own('sidepanel.html')),
        press(popup, await wordsFor(popup, 'popup.highlights')).catch(() => undefined), // the popup may close under it
      ]);
      const panel = await target.asPage();
      await waitToShow(panel, '.Panel[aria-busy="false"]');
      await popup.close().catch(() => undefined);
      return panel;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(own(path));
      return page;
    },
    async opened(part) {
      const target = await browser.waitForTarget((one) => one.url().includes(part));
      const page = await target.asPage();
      // a tab has its address before it has left the empty page it began with
      await page.waitForFunction((wanted) => location.href.includes(wanted), {}, part);
      return page;
    },
    async willAllow(site) {
      // What the browser's own page of extensions lent once is given later without a question.
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions/');
      await settings.evaluate(`chrome.developerPrivate.addHostPermission('${extension.id}', '${site}')`);
      await settings.close();
    },
    look: lookThrough,
    async closeAside() {
      const aside = [own('popup.html'), own('sidepanel.html')];
      for (const target of browser.targets().filter((one) => aside.includes(one.url())))
        await target.asPage().then(
          (page) => page.close(),
          () => undefined,
        ); // it was about to close
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}

async function lookThrough(page: Page, features: Features): Promise<void> {
  const wire = await page.createCDPSession();
  // what was asked for on an earlier wire stays until another value is asked for
  const all = { 'forced-colors': 'none', 'prefers-reduced-motion': 'no-preference', ...features };
  await wire.send('Emulation.setEmulatedMedia', {
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
  await settled();
}

/** Colours change a frame or two later, and some glide; a panel behind draws no frames to wait for. */
export function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 200));
}

/** Ends a browser as a power cut does. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const gone = new Promise<void>((done) => process?.once('exit', () => done()));
  process?.kill('SIGKILL');
  await gone;
  await browser.disconnect().catch(() => undefined); // it is gone already
}
