import { expect, test } from 'vitest';
import { press, saidAtFoot, searchFor, typeInto } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

test.each([
  ['a home page', 'http://reel-courier.test/', /front page/],
  ['a search page', 'http://reel-courier.test/search', /No article was found/],
  ['a page of pictures', 'http://reel-courier.test/gallery', /No article was found/],
  ['a page of under 140 characters', 'http://reel-courier.test/short', /No article was found/],
])('%s gets an honest sentence, and its address can be clipped', async (_what, address, sentence) => {
  session.site.answer(
    'reel-courier.test/short',
    '<!doctype html><title>Short</title><article><p>A film opens.</p></article>',
  );
  const popup = await session.popup(await session.visit(address));

  expect(await popup.$eval('.Notice', (notice) => notice.textContent)).toMatch(sentence);
  await typeInto(popup, 'textbox', 'Note', 'kept for later, whatsoever');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  expect(await searchFor(popup, 'whatsoever')).toHaveLength(1);
});

test('of a PDF the address can be clipped, and it says that its text is not read', async () => {
  session.site.answer('reel-courier.test/press-kit.pdf', (_request, response) => {
    response.setHeader('content-type', 'application/pdf');
    response.end(
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
    );
  });
  const page = await session.browser.newPage();
  await page.goto('http://reel-courier.test/press-kit.pdf').catch(() => undefined); // headless may download it
  const popup = await session.popup(page);

  expect(await popup.$eval('.Notice', (notice) => notice.textContent)).toMatch(
    /PDF|cannot|lets no extension/,
  );
});

test('a page of the browser is refused with a sentence, and the library can still be searched', async () => {
  const page = await session.browser.newPage();
  // of its own pages Firefox never tells a driver that they have arrived
  void page.goto(session.kind === 'chromium' ? 'chrome://version' : 'about:support').catch(() => undefined);
  await waitFor(() => page.evaluate(() => location.href !== 'about:blank'));
  const popup = await session.popup(page);

  expect(await popup.$eval('.Notice', (notice) => notice.textContent)).toMatch(/belongs to the browser/);
  expect(await searchFor(popup, 'anything')).toEqual([]);
});
