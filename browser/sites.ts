/* Sites where a person allowed that highlights appear by themselves. Asked for at the moment it is wanted,
   for the site it is wanted on; taken back at any time. */
import { browser } from 'wxt/browser';
import { webAddress } from '../core/address.ts';

/** All sites. */
export const EVERYWHERE = '*://*/*';
const SCRIPT = 'marks';
const CLIPPER = 'content-scripts/clipper.js';

/** The match pattern of an address's site; undefined where it has none. */
export function siteOf(address: string): string | undefined {
  const url = webAddress(address);
  return url && `*://${url.hostname}/*`;
}

/** Whether highlights appear by themselves on a site. */
export async function isAllowed(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

/** Asks the person, in the browser's own words. Only within their press; false where they said no. */
export async function allow(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

/**
 * Asks for some sites for as long as `work` takes, in one question; those that were not allowed before are given
 * back after. Only within the person's press; undefined where they said no.
 */
export async function allowedFor<Value>(
  sites: readonly string[],
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  const origins = [...sites];
  const known = allowedSites(); // asked before, answered after: the press must not be waited away
  if (!(await browser.permissions.request({ origins }))) return undefined;
  const before = await known;
  const isEverywhere = before.includes(EVERYWHERE);
  try {
    return await work();
  } finally {
    const lent = isEverywhere ? [] : origins.filter((site) => !before.includes(site));
    if (lent.length > 0) await browser.permissions.remove({ origins: lent });
  }
}

/** Takes the permission back. */
export async function forbid(site: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [site] });
}

/** The sites that are allowed now. */
export async function allowedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls when sites were allowed or forbidden, until the signal aborts. */
export function followSites(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(onChange);
      onRemoved.removeListener(onChange);
    },
    { once: true },
  );
}

/** Keeps the content script registered for just the sites that are allowed. */
export function keepSitesRegistered(): void {
  const register = (): void => void registerSites();
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
}

async function registerSites(): Promise<void> {
  const matches = [...(await allowedSites())].sort();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  // What is right already stays: a page opened in between would be without its marks.
  if (known && [...(known.matches ?? [])].sort().join(' ') === matches.join(' ')) return;
  if (known && matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  else if (known) await browser.scripting.updateContentScripts([{ id: SCRIPT, matches, js: [CLIPPER] }]);
  else if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      { id: SCRIPT, matches, js: [CLIPPER], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
}
