/* A page whose process was taken over speaks with our script's voice: it may send what our script may, in any shape. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { press, saidAtFoot } from './popup-steps.ts';
import { rowsOf } from './rows.ts';
import { inChromium, withChromium } from './with-browser.ts';

const session = withChromium();
const ARTICLE = 'http://reel-courier.test/interview';
const OTHER = 'http://reel-courier.test/casting';

type Ask = (message: unknown) => Promise<unknown>;

/** Speaks as our script in a page does. */
async function voiceIn(page: Page): Promise<Ask> {
  const wire = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  wire.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await wire.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  if (!ours) throw new Error('Our script is not in this page.');
  return async (message) => {
    const { result, exceptionDetails } = await wire.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(
        (answer) => answer ?? 'no answer', (error) => error.message.includes('port closed') ? 'no answer' : String(error))`,
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
}

const NEW_MARK = {
  address: ARTICLE,
  canonical: ARTICLE,
  selectors: {
    quote: { type: 'TextQuoteSelector', exact: 'napkin', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 6 },
  },
  colour: 'yellow',
};

const ILL_FORMED: readonly (readonly [what: string, message: unknown])[] = [
  ['marks of no place', { ask: 'marksOf', about: { address: 1, canonical: ARTICLE } }],
  ['marks of an endless address', { ask: 'marksOf', about: { address: 'h'.repeat(9_000), canonical: '' } }],
  ['a mark without words', { ask: 'makeMark', about: { ...NEW_MARK, selectors: {} } }],
  ['a mark of no colour we have', { ask: 'makeMark', about: { ...NEW_MARK, colour: 'url(http://x.test)' } }],
  [
    'a mark with an article that is none',
    { ask: 'makeMark', about: { ...NEW_MARK, reading: { article: 1 } } },
  ],
  [
    'a mark on a page without its article',
    { ask: 'makeMark', about: { ...NEW_MARK, address: OTHER, canonical: OTHER } },
  ],
  ['a colour of no mark', { ask: 'recolour', about: { id: '', colour: 'green' } }],
  ['another field than the colour', { ask: 'recolour', about: { id: 'a', note: 'changed' } }],
  ['nothing to take back', { ask: 'undoMark', about: 'a' }],
  ['a panel at something', { ask: 'openPanel', about: { id: 'a' } }],
];

const NOT_ITS_OWN: readonly (readonly [what: string, message: unknown])[] = [
  ['what our own pages may ask', { ask: 'keepPictures', about: { clip: 'a', tab: 1, addresses: [] } }],
  ['what is asked of pages', { ask: 'readPage' }],
  ['what every object has', { ask: 'constructor' }],
  ['the prototype', { ask: '__proto__', about: {} }],
  ['no question', 'marksOf'],
];

inChromium('isolated world')(
  'a content script that was taken over gets at nothing but marks, and breaks nothing by what it sends',
  async () => {
    const page = await session.visit(ARTICLE);
    const popup = await session.popup(page);
    await press(popup, 'Clip');
    await saidAtFoot(popup, 'Clipped');
    await popup.close();
    const ask = await voiceIn(page);
    const own = await session.openOwn('options.html');
    const tables = ['clips', 'bodies', 'highlights', 'pictures', 'drafts'];
    const before = await rowsOf(own, ...tables);

    for (const [what, message] of ILL_FORMED) expect(await ask(message), what).toMatchObject({ ok: false });
    for (const [what, message] of NOT_ITS_OWN) expect(await ask(message), what).toBe('no answer');

    expect(await rowsOf(own, ...tables)).toEqual(before);
    const marks = await ask({ ask: 'marksOf', about: { address: ARTICLE, canonical: ARTICLE } });
    expect(marks).toEqual({ ok: true, value: { isClipped: true, marks: [] } });
  },
);
