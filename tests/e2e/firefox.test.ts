/* What only Firefox is asked: its own window, and what it does with a popup. */
import { expect } from 'vitest';
import { paintedWords, selectWords } from './annotate-steps.ts';
import { addEntries, press, saidAtFoot, typeInto, valueOf } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { inFirefox, withFirefox } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const TITLE = 'Han Do-yeon on shooting a harbour that was never still';

const session = withFirefox();

inFirefox('window')('the library is there after an ordinary end of the browser', async () => {
  let popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'textbox', 'Note', 'before the end');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await session.close();

  await session.restart();
  popup = await session.popup(await session.visit(ARTICLE));

  expect(await valueOf(popup, 'textbox', 'Note')).toBe('before the end');
});

inFirefox('window')('the popup is a column, not as wide as its longest line', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));

  const [width, wanted] = await popup.evaluate(() => [innerWidth, document.body.scrollWidth]);

  expect(width).toBeLessThanOrEqual(440);
  expect(wanted).toBeLessThanOrEqual(width ?? 0);
});

inFirefox('window')('what is written in a long note stays above the foot', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await addEntries(popup, 'Films', ['Salt Lantern', 'Borrowed Winter', 'The Glass Harbour']);
  await typeInto(popup, 'textbox', 'Note', 'The lamp was built three times. '.repeat(15));

  const [note, foot] = await popup.evaluate(() => [
    document.querySelector('[data-box="note"]')?.getBoundingClientRect().bottom,
    document.querySelector('footer')?.getBoundingClientRect().top,
  ]);

  expect(note).toBeLessThan(foot ?? 0);
});

inFirefox('window')('the context menu clips the page just as the button does', async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popupFromMenu(page, 'Clip this page');

  await popup.waitForSelector('.ArticleCard');
  expect(await valueOf(popup, 'textbox', 'Title')).toBe(TITLE);
});

inFirefox('window')(
  'the context menu of selected words marks them, on a page that was not yet clipped',
  async () => {
    const page = await session.visit(ARTICLE);
    await selectWords(page, 'drew it on a napkin');
    const place = await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      return { x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
    });
    await session.chooseAt(page, place, 'Highlight');

    await waitFor(async () => (await paintedWords(page))[0] === 'yellow: drew it on a napkin');
  },
);

inFirefox('private window')(
  'in a private window one sentence says that nothing is kept there, and what to do',
  async () => {
    const alone = await session.visitPrivately(ARTICLE);
    const popup = await session.popup(alone);
    await popup.waitForSelector('.Notice');

    expect(await popup.$eval('.Popup-page', (page) => page.textContent)).toMatch(
      /^The browser keeps no library in a private window\. [^.]+\.$/,
    );
    await popup.close();
    await alone.close(); // and with it the window
  },
);
