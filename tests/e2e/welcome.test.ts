import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { press } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });

test('the first page gives an article to try everything on, and takes it back', async () => {
  const welcome = await session.openOwn('welcome.html');
  await welcome.waitForSelector('.Welcome');
  expect(await welcome.$$eval('.Picture', (pictures) => pictures.length)).toBe(4);

  await press(welcome, 'Try it');
  const reader = await session.opened('reader.html?clip=');
  await waitFor(() =>
    reader.evaluate(() => document.body.innerText.includes('keeps an old ship’s lamp burning')),
  );
  // no page of the web is there: its original is not offered
  expect(await reader.$$('[aria-label^="Open the original"]')).toEqual([]);
  expect(await reader.$eval('.Reader-source', (line) => line.textContent)).not.toContain('http');
  await reader.close();

  const library = await session.openOwn('library.html?q=bakery');
  await waitFor(() =>
    library.evaluate(() => document.body.innerText.includes('The lamp that would not go out')),
  );
  await library.close();

  await welcome.bringToFront();
  await press(welcome, 'Put it in the trash');
  const isOffered = () =>
    welcome.$$eval('button', (buttons) => buttons.some(({ innerText }) => innerText === 'Try it'));
  await waitFor(isOffered);
  await welcome.reload();
  await waitFor(isOffered);
  expect(session.site.requests).toEqual([]);
});
