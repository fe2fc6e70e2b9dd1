/* What Firefox lets be done from its own window only. WebDriver knows its tabs and nothing else (Mozilla's bug
   1755014), so the window itself opens popup and sidebar, and tells WebDriver of them as if they were tabs:
   from then on they can be read, clicked and typed into like any page. */
import type { Browser } from 'puppeteer-core';

/** The window around the pages. */
export interface FirefoxWindow {
  /** Presses the toolbar button, which lets the extension into the tab in front, and waits for the popup. */
  openPopup(): Promise<void>;
  /** Chooses an entry of the context menu that is open. */
  chooseFromMenu(label: string): Promise<void>;
  /** Waits for the popup that something else has opened. */
  meetPopup(): Promise<void>;
  /** Opens the sidebar; anew, where it was open. */
  openSidebar(): Promise<void>;
  /** Closes the popup as a click elsewhere does. */
  closePopup(): Promise<void>;
  /** Opens an address in a private window, which is in front from then on. */
  openPrivately(address: string): Promise<void>;
  /** Sets a preference of the browser. */
  setPreference(name: string, value: number): Promise<void>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
}

/** What puppeteer keeps to itself: how to say something to the browser in its own protocol. */
export interface Wired {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  };
}

/**
 * Enters the window of a Firefox that was started with `-remote-allow-system-access`, and installs the
 * extension in a folder, for private windows too.
 */
export async function enterWindow(browser: Browser, build: string): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as Wired;
  const installed = await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: build },
    'moz:allowPrivateBrowsing': true,
  });
  const { extension } = installed.result as { extension: string };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { readonly context: string }[] };
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox has no window.');
  const run = async (script: string): Promise<void> => {
    const { result } = await connection.send('script.evaluate', {
      target: { context },
      expression: `(async () => {${script}})()`,
      awaitPromise: true,
      userActivation: true,
    });
    const { type, exceptionDetails } = result as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
  };
  await run(KNOW_POPUPS);
  return {
    openPopup: () => run(openPopup(extension)),
    chooseFromMenu: (label) => run(chooseFromMenu(label)),
    meetPopup: () => run(HELP + MEET_POPUP),
    openSidebar: () => run(openSidebar(extension)),
    closePopup: () => run(CLOSE_POPUP),
    openPrivately: (address) => run(openPrivately(address)),
    setPreference: (name, value) =>
      run(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${String(value)});`),
  };
}

const HELP = `
  const front = Services.wm.getMostRecentBrowserWindow();
  const until = async (asked, what) => {
    const end = Date.now() + 10_000;
    for (let answer; ; await new Promise((done) => setTimeout(done, 20))) {
      if ((answer = asked())) return answer;
      if (Date.now() > end) throw new Error('Waited ten seconds in vain: ' + what);
    }
  };
  const popup = () => front.document.querySelector('browser.webextension-popup-browser');
  const sidebar = () => front.document.getElementById('sidebar').contentDocument
    ?.getElementById('webext-panels-browser');`;

/* Tells WebDriver of the `opened` browser, and when it is `over`. */
const MEET = `
  const { RemoteAgent } = ChromeUtils.importESModule(
    'chrome://remote/content/components/RemoteAgent.sys.mjs');
  const { getBrowsingContextInfo } = ChromeUtils.importESModule(
    'chrome://remote/content/webdriver-bidi/modules/root/browsingContext.sys.mjs');
  opened.permanentKey ??= {}; // by which WebDriver names a browser; only tabs have it from the start
  opened.focus();
  const tell = (event, about) =>
    RemoteAgent.webDriverBiDi.session.messageHandler.emitProtocolEvent('browsingContext.' + event, about);
  const about = getBrowsingContextInfo(opened.browsingContext);
  over(() => tell('contextDestroyed', about));
  tell('contextCreated', about);`;

const MEET_POPUP = `
  const isThere = (browser) =>
    browser?.closest('panel')?.state === 'open' && browser.currentURI.schemeIs('moz-extension');
  const opened = await until(() => isThere(popup()) && popup(), 'an open popup');
  const over = (then) => opened.closest('panel').addEventListener('popuphidden', then, { once: true });
  ${MEET}`;

/* WebDriver finds the page it is asked about among the tabs; we add popup and sidebar. */
const KNOW_POPUPS = `
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  const amongTabs = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) => amongTabs(id)
    ?? [...Services.wm.getEnumerator('navigator:browser')]
         .flatMap(({ document }) => [document, document.getElementById('sidebar').contentDocument])
         .flatMap((at) => [...(at?.querySelectorAll('.webextension-popup-browser, #webext-panels-browser') ?? [])])
         .find((browser) => NavigableManager.getIdForBrowser(browser) === id)
    ?? null;`;

const openPopup = (extensionId: string) => `
  ${HELP}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  front.focus();
  await until(() => Services.focus.activeWindow === front, 'the window in front');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(front);
  ${MEET_POPUP}`;

const chooseFromMenu = (label: string) => `
  ${HELP}
  const menu = front.document.getElementById('contentAreaContextMenu');
  await until(() => menu.state === 'open', 'the context menu');
  const find = () => [...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)});
  const entry = await until(find, 'the entry');
  const part = entry.closest('menupopup');
  if (part !== menu) part.parentElement.openMenu(true); // several entries of ours stand in a menu of their own
  await until(() => part.state === 'open', 'the part of the menu');
  part.activateItem(entry);`;

const openSidebar = (extensionId: string) => `
  ${HELP}
  const { SidebarController } = front;
  SidebarController.hide();
  await SidebarController.show('${extensionId.replaceAll(/[^a-z0-9_-]/gu, '_')}-sidebar-action');
  const opened = await until(() => sidebar()?.currentURI.schemeIs('moz-extension') && sidebar(), 'the sidebar');
  const over = (then) => opened.documentGlobal.addEventListener('unload', then, { once: true });
  ${MEET}`;

const CLOSE_POPUP = `
  ${HELP}
  popup()?.closest('panel')?.hidePopup();
  await until(() => !popup(), 'a closed popup');`;

const openPrivately = (address: string) => `
  ${HELP}
  const opened = OpenBrowserWindow({ private: true });
  await until(() => opened.gBrowserInit?.delayedStartupFinished, 'the private window');
  await until(() => !opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument, 'its first page');
  const uri = Services.io.newURI(${JSON.stringify(address)});
  opened.gBrowser.loadURI(uri, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  const shown = opened.gBrowser.selectedBrowser;
  await until(() => shown.currentURI.equals(uri) && !shown.webProgress.isLoadingDocument, 'the page');
  opened.focus();
  await until(() => Services.focus.activeWindow === opened, 'the private window in front');`;
