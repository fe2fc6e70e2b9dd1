import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

interface Actions {
  readonly onHighlight: (tab: number) => void;
}

/** Puts our entries into the context menu and does what is chosen. */
export function offerMenu({ onHighlight }: Actions): void {
  const offer = async (): Promise<void> => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'clip-page',
      title: i18n.t('background.menu.page'),
      contexts: ['page'],
    });
    browser.contextMenus.create({
      id: 'clip-selection',
      title: i18n.t('background.menu.selection'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: 'highlight',
      title: i18n.t('background.menu.highlight'),
      contexts: ['selection'],
    });
  };
  browser.runtime.onInstalled.addListener(() => void offer());
  browser.runtime.onStartup.addListener(() => void offer()); // the browser may speak another language by now
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    // Choosing an entry lets us into the page just as pressing the button does.
    if (menuItemId === 'highlight') {
      if (tab?.id !== undefined) onHighlight(tab.id);
    } else browser.action.openPopup().catch(() => openAsTab(tab?.id));
  });
}

/** Where the browser opens no popup (a window without a toolbar), the popup stands in a tab. */
function openAsTab(tabId: number | undefined): void {
  if (tabId !== undefined)
    void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
}
