import { browser } from 'wxt/browser';

/** The languages there are words in, BCP 47: the files of `locales/`. The browser chooses among them. */
export const LANGUAGES = ['en', 'ko'] as const;

/** Where Chromium browsers let a person set their language. */
const CHROMIUM_LANGUAGES = 'chrome://settings/languages';

/** Opens the place where this browser lets a person choose its language; Firefox lets no extension open it. */
export const changeLanguage: (() => Promise<void>) | undefined = import.meta.env.FIREFOX
  ? undefined
  : async () => {
      await browser.tabs.create({ url: CHROMIUM_LANGUAGES });
    };
