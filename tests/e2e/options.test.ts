import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything', allowed: ['*://reel-courier.test/*'] });

test('every shortcut is set once the extension is in: none is a key that the browser keeps to itself', async () => {
  const page = await session.openOwn('options.html#shortcuts');
  await page.waitForSelector('#shortcuts dd');

  const keys = await page.$$eval('#shortcuts dd', (found) => found.map((dd) => dd.textContent));
  expect(keys).toEqual(['AltShiftK', 'AltShiftH', 'AltShiftS', 'cut and a space']);
  await page.close();
});

test('the sites a person allowed are listed, each with a way to take it back', async () => {
  const page = await session.openOwn('options.html#sites');
  await page.waitForSelector('#sites li');

  const listed = await page.$$eval('#sites li', (found) =>
    found.map((li) => li.innerText.replace(/\s+/g, ' ')),
  );
  expect(listed).toEqual(['reel-courier.test Take back']);
  expect(await page.$('aria/Take back: reel-courier.test[role="button"]')).not.toBeNull();
  await page.close();
});

const WISH = '#reading .PictureFields label:first-child select';
const ROOM = '#reading .PictureFields label:last-child select';

test('how the reader is set and the room for pictures are chosen here too, and the reader opens so', async () => {
  const page = await session.openOwn('options.html#reading');
  await page.waitForSelector('#reading select');

  await page.click('#reading ::-p-text(Sepia)');
  await page.select(ROOM, '20');
  await waitFor(() => page.$eval(ROOM, (select) => select.value === '20'));
  await page.select(WISH, 'all');
  await waitFor(() => page.$eval(WISH, (select) => select.value === 'all'));
  await page.reload();
  await page.waitForSelector('#reading select');

  expect(await page.$eval(ROOM, (select) => select.value)).toBe('20');
  expect(await page.$eval(WISH, (select) => select.value)).toBe('all');
  expect(await page.$$eval('#reading :checked:is(input)', (all) => all.length)).toBe(2);
  const reader = await session.openOwn('reader.html?clip=none');
  await waitFor(() => reader.evaluate(() => document.documentElement.dataset['paper'] === 'sepia'));
  await reader.close();
  await page.close();
});

test('a colour keeps the name it was given, and never stays without one', async () => {
  const page = await session.openOwn('options.html#highlights');
  const green = '#highlights label:nth-child(2) input';
  const rename = async (name: string): Promise<void> => {
    const field = await page.waitForSelector(green);
    await field?.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
  };
  const afterReload = async (): Promise<string> => {
    await page.reload();
    await page.waitForSelector(green);
    return page.$eval(green, (input) => input.value);
  };

  await rename('Box office');
  expect(await waitFor(async () => (await afterReload()) === 'Box office')).toBe(true);
  await rename(' ');
  expect(await afterReload()).toBe('Box office');
  await page.close();
});
