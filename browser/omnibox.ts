/* Searching from the address bar: `cut`, a space, and the words. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

/** A clip offered below the address bar. */
export interface Offer {
  /** Opened when it is chosen. */
  readonly address: string;
  readonly text: string;
}

interface Answers {
  /** What fits the words typed so far. */
  readonly offersFor: (typed: string) => Promise<readonly Offer[]>;
}

/** Answers what is typed after our keyword. Enter on the words themselves opens the library with them. */
export function answerOmnibox({ offersFor }: Answers): void {
  // a browser that has no omnibox, as on a phone
  if (!('omnibox' in browser)) return;
  void browser.omnibox.setDefaultSuggestion({ description: described(i18n.t('background.omnibox')) });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void offersFor(typed).then((offers) =>
      suggest(offers.map(({ address, text }) => ({ content: address, description: described(text) }))),
    );
  });
  browser.omnibox.onInputEntered.addListener((chosen, disposition) => {
    const url = URL.canParse(chosen) && /^https?:/.test(chosen) ? chosen : libraryAddress(chosen);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** The address of the library with a query in its box. */
export function libraryAddress(query: string): string {
  const parameters = query.trim() === '' ? '' : `?${new URLSearchParams({ q: query.trim() }).toString()}`;
  return `${browser.runtime.getURL('/library.html')}${parameters}`;
}

/** Chromium reads a description as XML, Firefox as it stands. */
function described(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
