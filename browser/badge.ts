import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

/** The colour of the icon's badge: the accent of the light theme. */
const BADGE_COLOUR = '#a8321a';

/** Shows on the icon whether a tab's page is clipped. */
export async function showBadge(tabId: number, clipped: boolean): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: clipped ? '✓' : '' });
    await browser.action.setTitle({
      tabId,
      title: i18n.t(clipped ? 'browser.clipped' : 'browser.name'),
    });
  } catch {
    // The tab was closed meanwhile; there is no icon left to mark.
  }
}
