import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site/server.ts';
import { dropProfile, newProfile, start, waitFor, type Session } from './chromium.ts';
import { clipsFound, fillLibrary, reloaded, searchLibrary, titlesShown } from './library-steps.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
let session: Session;
let page: Page;
const profile = newProfile();

beforeAll(async () => {
  site = await openSite();
  session = await start({ site, profile });
  page = await session.openOwn('library.html');
});
afterAll(async () => {
  await session.close();
  dropProfile(profile);
  await site.close();
});

/** What axe finds wrong, in light and in dark. */
async function flaws(): Promise<string[]> {
  const wire = await page.createCDPSession();
  const found: string[] = [];
  await page.evaluate(AXE);
  for (const value of ['light', 'dark']) {
    await wire.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    await new Promise((done) => setTimeout(done, 200)); // colours glide
    const report = (await page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ html, any }) => id + ' ' + html.slice(0, 200) + ' ' + any.map((one) => one.message).join())))`)) as string[];
    found.push(...report.map((flaw) => `${value}: ${flaw}`));
  }
  await wire.send('Emulation.setEmulatedMedia', { features: [] });
  await wire.detach();
  return found;
}

test('an empty library teaches how to clip, with the keys of this machine', async () => {
  await page.waitForSelector('.FirstRun');

  expect(await page.$eval('.FirstRun', (part) => part.textContent)).toContain('AltShiftH');
  expect(await flaws()).toEqual([]);
});

test('a full library is searched, narrowed and walked through by keys alone', async () => {
  await fillLibrary(page, 120);
  await reloaded(page);
  expect(await clipsFound(page)).toBe(120);
  expect(await flaws()).toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('ferry');
  await waitFor(async () => (await clipsFound(page)) < 120);
  const found = await clipsFound(page);
  expect(await page.$$eval('.ClipRow mark', (marks) => marks.map((mark) => mark.textContent))).toContain(
    'Ferry',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await waitFor(async () => (await titleInFocus(page)) === (await titlesShown(page))[1]);
  await page.keyboard.press('x');
  await page.keyboard.press('a');
  expect(await page.$eval('.BulkBar strong', (line) => line.textContent)).toBe(`${found} selected`);
  expect(await flaws()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.$('.BulkBar strong')).toBeNull();
});

test('a Korean word is found, and a facet beside it narrows what was found', async () => {
  await searchLibrary(page, '감독은');
  const found = await clipsFound(page);
  expect(found).toBeGreaterThan(0);
  await page.click('.FacetList-film li button');
  await waitFor(async () => (await clipsFound(page)) < found);

  expect(await page.$$eval('.ChosenChips-chip', (chips) => chips.length)).toBe(1);
  expect(page.url()).toContain('film=');
  await page.click('.ChosenChips-chip');
  await waitFor(async () => (await clipsFound(page)) === found);
});

async function titleInFocus(at: Page): Promise<string> {
  return at.evaluate(() => document.activeElement?.textContent ?? '');
}
