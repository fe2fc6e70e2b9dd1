import { join } from 'node:path';
import type { Session } from '../tests/e2e/chromium.ts';
import { clipsFound, fillLibrary, makeOne, reloaded, searchLibrary } from '../tests/e2e/library-steps.ts';
import { picture, type Step } from './tour-steps.ts';

/** How many clips make a library worth looking through. */
const CLIPS = 200;

/** Before anything is clipped. */
export const EMPTY_LIBRARY: Step = {
  title: 'Open the library: it is empty, and says how it is filled',
  async take(session, folder) {
    const page = await openLibrary(session);
    await page.waitForSelector('.FirstRun');
    await picture(page, join(folder, 'library-empty'));
    const keys = await page.$$eval('.Keys', (found) => found.map((one) => one.textContent ?? ''));
    await page.close();
    return `The keys of this machine are shown: ${keys.join(', ')}`;
  },
};

/** With many clips in it. */
export const FULL_LIBRARY: Step = {
  title: 'Look through a library of many clips',
  async take(session, folder) {
    const page = await openLibrary(session);
    await fillLibrary(page, CLIPS);
    // a library as it is once “Same person?” was answered
    await makeOne(page, 'Han Do-yeon', '한도연');
    await makeOne(page, 'Seo Ye-rin', '서예린');
    await reloaded(page);
    const all = await clipsFound(page);
    await searchLibrary(page, 'harbour lamp');
    await page.waitForSelector('.ClipRow mark');
    await picture(page, join(folder, 'library-search'));
    const found = await clipsFound(page);
    await searchLibrary(page, ' ');
    await page.click('.FacetList-director li button');
    await page.click('.FacetList-year li button');
    await page.waitForSelector('.Timeline-out');
    await picture(page, join(folder, 'library-facet'));
    const narrowed = await clipsFound(page);
    await page.click('.ChosenChips-clear');
    await page.click('.Library-views button:last-of-type');
    await page.waitForSelector('.MarkLine');
    await picture(page, join(folder, 'library-highlights'));
    await page.close();
    return `Of ${all} clips “harbour lamp” finds ${found}; one director in one year has ${narrowed}`;
  },
};

/** The clip to read, and the way out. */
export const READ_AND_LEAVE: Step = {
  title: 'Read the clip, and see how everything can be taken out',
  async take(session, folder) {
    const reader = await session.openOwn('reader.html?clip=reel-courier.test%2Finterview');
    await reader.bringToFront();
    await reader.waitForFunction(() => CSS.highlights.size > 0);
    await picture(reader, join(folder, 'reader'));
    const words = await reader.$eval('.Reader-text', (text) => text.textContent?.split(/\s+/).length ?? 0);
    await reader.close();
    const options = await session.openOwn('options.html');
    await options.bringToFront();
    await options.waitForFunction(() => document.querySelectorAll('input[type="radio"]').length > 3);
    await picture(options, join(folder, 'your-data'));
    const formats = await options.$$eval('.ChoiceList-choice input', (all) => all.length);
    await options.close();
    return `${words} words with their marks; ${formats} formats to leave in`;
  },
};

async function openLibrary(session: Session) {
  const page = await session.openOwn('library.html');
  await page.bringToFront();
  return page;
}
