/* The page that opens by itself: once, when the extension is installed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { openSite } from '../site/server.ts';
import { buildWith, dropProfile, newProfile, start, waitFor } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { EitherSession } from './stage.ts';
import { inChromium, inFirefox } from './with-browser.ts';

/** Long enough for a page that opens by mistake to be seen: at install it is there in less than a second. */
const LONG_MS = 3_000;

/** A site and a profile no browser ever saw, put away when the test is over. */
async function newcomer() {
  const [site, profile] = [await openSite(), newProfile()];
  onTestFinished(async () => {
    await site.close();
    dropProfile(profile);
  });
  return { site, profile, firstPage: 'stays' } as const;
}

/** Tabs with the first page. */
async function firstPages({ browser }: EitherSession): Promise<Page[]> {
  const pages = await browser.pages();
  const at = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname).catch(() => '')));
  return pages.filter((_page, place) => at[place] === '/welcome.html');
}

/** Whether the page in front says what can be done. */
async function isInFront(session: EitherSession): Promise<boolean> {
  const [page] = await firstPages(session);
  const isSeen = () =>
    document.visibilityState === 'visible' && document.querySelectorAll('.Picture').length === 4;
  return page ? page.evaluate(isSeen) : false;
}

inChromium('new version')(
  'at install the first page opens in front; not at the next start, nor with a new version',
  async () => {
    const [given, build] = [await newcomer(), buildWith('chromium', () => undefined)];
    onTestFinished(() => dropProfile(build));
    let session = await start({ ...given, build });
    await waitFor(() => isInFront(session), 'the first page');
    expect(await firstPages(session)).toHaveLength(1);
    await session.close();

    const file = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
    for (const version of ['0.1.0', '0.2.0']) {
      writeFileSync(file, JSON.stringify({ ...manifest, version }));
      session = await start({ ...given, build });
      await new Promise((done) => setTimeout(done, LONG_MS));
      expect(await firstPages(session), version).toEqual([]);
      await session.close();
    }
  },
);

inFirefox('window')('at install the first page opens in front; not at the next start', async () => {
  const given = await newcomer();
  let session = await startFirefox(given);
  await waitFor(() => isInFront(session), 'the first page');
  expect(await firstPages(session)).toHaveLength(1);
  await session.close();

  session = await startFirefox(given);
  await new Promise((done) => setTimeout(done, LONG_MS));
  expect(await firstPages(session)).toEqual([]);
  await session.close();
});
