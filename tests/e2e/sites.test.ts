/* On which sites highlights appear by themselves: asked for where one is, taken back where one is or in the options. */
import { expect, test } from 'vitest';
import { paintedWords, pressInToolbar, selectWords } from './annotate-steps.ts';
import { control, press } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();
const ARTICLE = 'http://reel-courier.test/interview';
const SITE = '*://reel-courier.test/*';
const NAPKIN = 'drew it on a napkin';

/** Marks words of the article, and says in the side panel that they are always to be shown there. */
async function allowed(): Promise<void> {
  const page = await session.visit(ARTICLE);
  await (await session.popup(page)).close(); // lets us into the page
  await page.bringToFront();
  await selectWords(page, NAPKIN);
  await pressInToolbar(page, 'Mark as Quote');
  await waitFor(async () => (await paintedWords(page)).length === 1, 'the mark');
  const beside = await session.panel(page);
  await session.willAllow(SITE);
  await page.bringToFront();
  await press(beside, 'Always show my highlights on this site');
  await control(beside, 'button', 'Take back: reel-courier.test');
  await waitFor(async () => (await scriptsOfOurs()) === 1, 'our script, registered');
  await session.closeAside();
  await page.close();
}

/** How many scripts of ours run in pages by themselves. */
async function scriptsOfOurs(): Promise<number> {
  const page = await session.openOwn('options.html');
  const many = await page.evaluate(
    '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length)',
  );
  await page.close();
  return many as number;
}

/** What is painted in the article when it is opened anew and nothing is pressed. */
async function paintedAnew(): Promise<readonly string[]> {
  const page = await session.visit(ARTICLE);
  await new Promise((done) => setTimeout(done, 1_000)); // that nothing comes cannot be waited for
  const painted = await paintedWords(page);
  await page.close();
  return painted;
}

test('a site that is allowed in the side panel shows its highlights by itself, one that is taken back does not', async () => {
  await allowed();
  await waitFor(async () => (await paintedAnew())[0] === `yellow: ${NAPKIN}`, 'the mark, painted by itself');

  const options = await session.openOwn('options.html#sites');
  await press(options, 'Take back: reel-courier.test');
  await waitFor(async () => (await options.$('#sites li')) === null, 'the site to go from the list');

  await waitFor(async () => (await scriptsOfOurs()) === 0, 'our script to go');
  expect(await paintedAnew()).toEqual([]);
});

test('it is taken back in the side panel too, where it is then offered again', async () => {
  await allowed();
  const page = await session.visit(ARTICLE);
  const panel = await session.panel(page);

  await press(panel, 'Take back: reel-courier.test');
  await control(panel, 'button', 'Always show my highlights on this site');

  await waitFor(async () => (await scriptsOfOurs()) === 0, 'our script to go');
});
