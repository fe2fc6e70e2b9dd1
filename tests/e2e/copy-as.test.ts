/* “Copy as” where the library is not: the clip and a lost highlight in the side panel, a clip on the page of a name. */
import { beforeAll, expect, test } from 'vitest';
import { cardsIn, mark, openPanel } from './annotate-steps.ts';
import { clipWith } from './names-steps.ts';
import { allowClipboard, clipboard, copyAs, inFront } from './out-steps.ts';
import { waitFor } from './wait-for.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const ADDRESS = 'http://reel-courier.test/interview';
const TITLE = 'Han Do-yeon on shooting a harbour that was never still';
const LOST = 'drew it on a napkin';

const session = withBrowser({ keep: 'everything' });
beforeAll(() => allowClipboard(session));

inChromium('panel in front')('the panel copies its clip, and a highlight whose words are gone', async () => {
  await clipWith(session, ADDRESS, { Films: ['Salt Lantern'] });
  const page = await session.visit(ADDRESS);
  const panel = await openPanel(session, page);
  await mark(page, LOST);
  await waitFor(async () => (await cardsIn(panel)).length === 1);
  await inFront(panel);
  await copyAs(panel, '.Foot .CopyAs', 'Markdown', '.Foot-saving');
  const clip = (await clipboard(panel))['text/plain'];
  expect(clip).toContain(`](${ADDRESS})`);
  expect(clip).toContain(TITLE);

  await page.evaluate((words) => {
    for (const paragraph of document.querySelectorAll('p'))
      if (paragraph.textContent?.includes(words)) paragraph.textContent = 'Nothing of it is left.';
  }, LOST);
  await panel.waitForSelector('.OrphanCard .CopyAs');
  await copyAs(panel, '.OrphanCard .CopyAs', 'HTML', '.Panel-said');
  const lost = await clipboard(panel);
  expect(lost['text/html']).toMatch(new RegExp(`<blockquote[^>]*>${LOST}</blockquote>`));
  expect(lost['text/plain']).toContain(`<blockquote cite="${ADDRESS}">${LOST}</blockquote>`);
  expect(lost['text/plain']).not.toContain('Nothing of it is left.');
});

test('the page of a name copies a clip of it', async () => {
  if (session.kind === 'firefox') await clipWith(session, ADDRESS, { Films: ['Salt Lantern'] });
  const page = await session.openOwn('names.html?film=Salt%20Lantern');
  await page.waitForSelector('.Names-page[aria-busy="false"] .ClipLine .CopyAs');
  await page.bringToFront();
  await copyAs(page, '.ClipLine .CopyAs', 'Markdown');

  expect((await clipboard(page))['text/plain']).toContain(`](${ADDRESS})`);
  await copyAs(page, '.ClipLine .CopyAs', 'Link');
  expect((await clipboard(page))['text/plain']).toBe(ADDRESS);
});
