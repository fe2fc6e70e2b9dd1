import { browser } from 'wxt/browser';
import { askPage } from './messages.ts';

/** Tells every page we are in that marks have changed, so that all show the same. */
export async function announceMarks(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Tabs that we are not in give no answer; that is the answer.
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && askPage(id, 'showMarks')));
}
