/* The disk fills up half way through work on many clips. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { choose, openData, said, WORK_ON_MANY } from './data-steps.ts';
import { press } from './popup-steps.ts';
import { allowOnly, pocketFile, usage } from './quota-steps.ts';
import { rowsOf } from './rows.ts';
import { waitFor } from './wait-for.ts';
import { inChromium, withChromium } from './with-browser.ts';

/** So many that half of what a piece of work on all of them takes is room for a part of it, and not for all. */
const MANY = 1_000;

const isShortOfRoom = true;
const session = withChromium({ isShortOfRoom });
const onFullDisk = inChromium('full disk');

async function bringIn(page: Page): Promise<void> {
  await choose(page, pocketFile(session, 'kfilm', MANY));
  await press(page, 'Bring in');
}

async function trashAll(): Promise<Page> {
  const page = await session.openOwn('library.html');
  await page.waitForSelector('.ClipRow-title');
  for (const key of ['ArrowDown', 'x', 'a'] as const) await page.keyboard.press(key);
  await said(page, '1,000 selected');
  await press(page, 'Trash');
  return page;
}

/** Takes the last trashing back, on the page “Your data”. */
async function takeBack(): Promise<void> {
  const data = await openData(session);
  await data.waitForSelector('.PastTransfers');
  await data.click('.PastTransfers summary');
  await data.click('[title="Take back: Put in the trash"]');
  await said(data, 'clips are as they were', WORK_ON_MANY);
}

/** How many rows a table has, and of the clips how many are in the trash. */
async function counts(): Promise<Readonly<Record<'clips' | 'staged' | 'trashed', number>>> {
  const page = await session.openOwn('icon/16.png');
  const { clips = [], staged = [] } = await rowsOf(page, 'clips', 'staged');
  await page.close();
  const trashed = clips.filter((clip) => (clip as { state: string }).state === 'trashed').length;
  return { clips: clips.length, staged: staged.length, trashed };
}

async function restart(): Promise<void> {
  await session.close();
  await session.restart();
}

onFullDisk(
  'an import says so, loses nothing, and goes on when there is room',
  { timeout: 180_000 },
  async () => {
    const least = await usage(session);
    let page = await openData(session);
    await bringIn(page);
    await said(page, 'Brought in', WORK_ON_MANY);
    const half = (least + (await usage(session))) / 2;
    await session.renew();
    await allowOnly(session, half);
    page = await openData(session);
    await bringIn(page);
    await said(page, 'The disk has no room left', WORK_ON_MANY);
    const before = await counts();
    expect(before.clips).toBeGreaterThan(0);
    expect(before.clips).toBeLessThan(MANY);
    expect(before.clips + before.staged).toBe(MANY);
    await restart(); // where there is room again
    await openData(session);

    await waitFor(async () => (await counts()).clips === MANY, 'all clips', WORK_ON_MANY);
  },
);

/** Has all trashed where there is room for some of it, and gives for how many. What it takes is not known before, nor
 * how much the database gives back when it tidies its log, at a time of its own. */
async function trashedUntilFull(room = 80_000): Promise<number> {
  await restart();
  await counts(); // what lay in the log is written anew when the library is first opened
  await allowOnly(session, (await usage(session)) + room);
  const page = await trashAll();
  const end = await waitFor(() => page.evaluate(outcome), 'an end of the trashing', WORK_ON_MANY);
  const { trashed } = await counts();
  if (end === 'full' && trashed > 0) {
    await said(page, 'of 1,000 clips changed');
    return trashed;
  }
  if (trashed > 0) {
    await restart();
    await takeBack();
  }
  return trashedUntilFull(trashed > 0 ? room / 2 : 1.5 * room);
}

/** What the library’s page says of the trashing, once it says anything. */
function outcome(): 'full' | 'whole' | undefined {
  const words = document.body.textContent ?? '';
  if (words.includes('no room for this change')) return 'full';
  return words.includes('1,000 clips in the trash') ? 'whole' : undefined;
}

onFullDisk(
  'a change of many clips says so, is whole as far as it went, and is taken back',
  { timeout: 180_000 },
  async () => {
    const data = await openData(session);
    await bringIn(data);
    await said(data, 'Brought in', WORK_ON_MANY);
    const half = await trashedUntilFull();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(MANY);
    await restart();
    await takeBack();

    expect(await counts()).toEqual({ clips: MANY, staged: 0, trashed: 0 });
  },
);
