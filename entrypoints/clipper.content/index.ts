import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../../browser/messages.ts';
import { wantedPictureFrom } from '../../core/fetched-picture.ts';
import { fetchForPage } from '../../page/fetch-picture.ts';
import { startAnnotating } from './annotate.ts';
import { readPart } from './read-part.ts';
import { describeSelected, readingOf } from './read-page.ts';

declare global {
  /** Set in our isolated world of a page once we listen there: a second injection changes nothing. */
  var cuttingRoomListens: boolean | undefined;
}

/* Registered at run time: in no page until a person acts there, or allowed it for the site. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(context) {
    if (globalThis.cuttingRoomListens) return;
    globalThis.cuttingRoomListens = true;
    const ending = new AbortController();
    let asking = new AbortController();
    const annotating = startAnnotating(document, ending.signal);
    const stop = answerInPage({
      async readPage() {
        await loaded(document);
        return readingOf(document, location.href);
      },
      showMarks: () => annotating.showMarks(),
      tellStanding: () => Promise.resolve(annotating.standing()),
      reveal: (id) => Promise.resolve(annotating.reveal(String(id))),
      revealWords: (words) => Promise.resolve(annotating.revealWords(words)),
      readPart(address) {
        asking = new AbortController();
        return readPart(String(address), location.href, AbortSignal.any([asking.signal, ending.signal]));
      },
      stopPart: () => Promise.resolve(asking.abort()),
      describeSelection: () => Promise.resolve(describeSelected(document)),
      async fetchPicture(message) {
        const wanted = wantedPictureFrom(message);
        return wanted && fetchForPage(document, wanted, wanted.isShown ? fetchHeld : fetch);
      },
      highlight: () => annotating.highlight(),
    });
    // After an update this script is an orphan, and the first thing that happens in the page is its end.
    for (const name of ['pointerdown', 'keydown', 'visibilitychange', 'pagehide'])
      addEventListener(name, () => void context.isInvalid, { capture: true, signal: ending.signal });
    context.onInvalidated(() => {
      stop();
      ending.abort();
      globalThis.cuttingRoomListens = false;
    });
  },
});

/** How long a page may go on loading before what is there is read. */
const PATIENCE_MS = 4_000;

async function loaded(page: Document): Promise<void> {
  if (page.readyState !== 'loading') return;
  await new Promise<void>((done) => {
    page.addEventListener('DOMContentLoaded', () => done(), { once: true });
    setTimeout(done, PATIENCE_MS);
  });
}

/**
 * Gets what the browser holds of a picture that the page shows. Firefox holds what it got with cookies apart from what is
 * asked without: only of the page's own host can it be told to ask nobody.
 */
function fetchHeld(address: string, how: RequestInit): Promise<Response> {
  if (!import.meta.env.FIREFOX) return fetch(address, how);
  return fetch(address, { ...how, credentials: 'same-origin', mode: 'same-origin', cache: 'only-if-cached' });
}
