import { expect, test } from 'vitest';
import { press, saidAtFoot, searchFor } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';

const session = withBrowser();

test('selected words are kept as a first quote with the article, and more can be added', async () => {
  const page = await session.visit(ARTICLE);
  await page.evaluate(selectWords, 'every house by the sea is a');
  let popup = await session.popup(page);
  expect(await popup.$eval('.QuoteCard blockquote', (quote) => quote.textContent)).toBe(
    'every house by the sea is a',
  );
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  expect(await searchFor(popup, 'house napkin')).toHaveLength(1); // the quote, and the article as a whole
  await popup.close();

  await page.evaluate(selectWords, 'drew it on a napkin');
  popup = await session.popup(page);
  await press(popup, 'Highlight the selected words');
  await popup.waitForFunction(() => document.body.textContent?.includes('These words are highlighted.'));
  await popup.close();

  await page.evaluate(() => getSelection()?.removeAllRanges());
  popup = await session.popup(page);
  const quotes = await popup.$$eval('.QuoteCard blockquote', (found) =>
    found.map((quote) => quote.textContent),
  );

  expect(quotes).toEqual(['every house by the sea is a', 'drew it on a napkin']);
});

function selectWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
}
