import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site/server.ts';
import { dropProfile, newProfile, start, waitFor, type Session } from './chromium.ts';
import { press } from './popup-steps.ts';

let site: Site;
let session: Session;
let profile: string;
beforeAll(async () => {
  site = await openSite();
  profile = newProfile();
  session = await start({ site, profile });
});
afterAll(async () => {
  await session.close();
  await site.close();
  dropProfile(profile);
});

test('the first page gives an article to try everything on, and takes it back', async () => {
  const welcome = await session.openOwn('welcome.html');
  await welcome.waitForSelector('.Welcome');
  expect(await welcome.$$eval('.Picture', (pictures) => pictures.length)).toBe(4);

  await press(welcome, 'Try it');
  const opened = await session.browser.waitForTarget((target) => target.url().includes('reader.html?clip='));
  const reader = await opened.asPage();
  await waitFor(() =>
    reader.evaluate(() => document.body.innerText.includes('keeps an old ship’s lamp burning')),
  );
  await reader.close();

  const library = await session.openOwn('library.html?q=bakery');
  await waitFor(() =>
    library.evaluate(() => document.body.innerText.includes('The lamp that would not go out')),
  );
  await library.close();

  await welcome.bringToFront();
  await press(welcome, 'Take it out of my library');
  const isOffered = () =>
    welcome.$$eval('button', (buttons) => buttons.some(({ innerText }) => innerText === 'Try it'));
  await waitFor(isOffered);
  await welcome.reload();
  await waitFor(isOffered);
  expect(site.requests).toEqual([]);
});
