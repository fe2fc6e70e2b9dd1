/* A person's own few colours take the place of all of ours: what told things apart by colour must do it otherwise. */
import { expect, test } from 'vitest';
import { openPanel } from './annotate-steps.ts';
import { fillLibrary, reloaded } from './library-steps.ts';
import { clipPage } from './reader-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();
const FORCED = { 'forced-colors': 'active' };

test('in forced colours the view that is open is told from the others', async () => {
  const library = await session.openOwn('library.html');
  await fillLibrary(library, 20);
  await reloaded(library);
  await session.look(library, FORCED);
  const [open, ...others] = await library.$$eval('.Library-views > *', (all) =>
    all.map((one) => getComputedStyle(one).borderBottomWidth),
  );

  expect(others).toHaveLength(3);
  expect(new Set(others).size).toBe(1); // links and buttons
  expect(others).not.toContain(open);
});

test('in forced colours a highlight in a list has the colour it was given', async () => {
  const library = await session.openOwn('library.html');
  await fillLibrary(library, 20);
  await reloaded(library);
  await library.click('.Library-views button:nth-of-type(2)');
  await library.waitForSelector('.MarkLine.Swatch-yellow');
  await session.look(library, FORCED);

  const edge = await library.$eval('.MarkLine.Swatch-yellow', (line) => {
    const { backgroundColor, width, forcedColorAdjust } = getComputedStyle(line, '::before');
    return { backgroundColor, width, forcedColorAdjust };
  });
  expect(edge).toEqual({ backgroundColor: 'rgb(232, 191, 46)', width: '4px', forcedColorAdjust: 'none' });
});

test('in forced colours the order of a name’s clips that is chosen is told from the other', async () => {
  const library = await session.openOwn('library.html');
  await fillLibrary(library, 20);
  const names = await session.openOwn('names.html');
  await names.waitForSelector('.NameList a');
  await names.click('.NameList a');
  await names.waitForSelector('.Names-order button');
  await session.look(names, FORCED);
  const [chosen, other] = await names.$$eval('.Names-order button', (all) =>
    all.map((one) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(one);
      return { borderTopColor, borderTopWidth };
    }),
  );

  expect([chosen?.borderTopWidth, other?.borderTopWidth]).toEqual(['2px', '1px']);
  expect(chosen?.borderTopColor).not.toBe(other?.borderTopColor);
});

test('the panel’s foot has room for the ring of its first button', async () => {
  const panel = await openPanel(session, await clipPage(session, 'http://reel-courier.test/interview'));
  const left = await panel.$eval(
    '.Foot-clip .Button-danger',
    (button) => button.getBoundingClientRect().left,
  );

  expect(left).toBeGreaterThanOrEqual(4); // the ring is two pixels wide, and two away
});
