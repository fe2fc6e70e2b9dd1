import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerCalls } from '../../browser/messages.ts';
import { readingOf } from './read-page.ts';

declare global {
  /** Set in our isolated world of a page once we listen there: a second injection changes nothing. */
  var cuttingRoomListens: boolean | undefined;
}

/* Registered at run time: in no page until a person acts there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(context) {
    if (globalThis.cuttingRoomListens) return;
    globalThis.cuttingRoomListens = true;
    const stop = answerCalls({ readPage: () => readingOf(document, location.href, getSelection()) });
    context.onInvalidated(() => {
      stop();
      globalThis.cuttingRoomListens = false;
    });
  },
});
