import { browser } from 'wxt/browser';

/** Whether this build has a page of its own at a path. */
export async function hasOwnPage(path: string): Promise<boolean> {
  try {
    return (await fetch(new URL(path, browser.runtime.getURL('/')))).ok;
  } catch {
    return false; // the browser answers a missing file with an error
  }
}
