/* The tour: the main job on the sample site, as a person does it, with a picture of each step. With a display
   it opens a browser to be used by hand instead. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openSite, type Site } from '../tests/site/server.ts';
import { dropProfile, newProfile, start, type Session } from '../tests/e2e/chromium.ts';
import { findChromium } from './find-browser.ts';
import { openByHandInFirefox } from './firefox-by-hand.ts';
import { EMPTY_LIBRARY, FULL_LIBRARY, READ_AND_LEAVE } from './tour-library.ts';
import { READER_LOOKS } from './tour-reader.ts';
import { TOUR } from './tour-steps.ts';

const HOME = 'http://reel-courier.test/';
const options = process.argv.slice(2);
const folder = resolve(options.find((word) => !word.startsWith('--')) ?? '.tour');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const site = await openSite();
const profile = newProfile();
try {
  if (!findChromium()) await openByHandInFirefox(site, HOME);
  else if (hasDisplay && !options.includes('--headless')) await openByHand(site);
  else await takeTour(site);
} finally {
  await site.close();
  dropProfile(profile);
}

async function openByHand(at: Site): Promise<void> {
  const session = await start({ site: at, profile, headless: false, firstPage: 'stays' });
  stopOnInterrupt(session);
  const [page] = await session.browser.pages();
  await page?.goto(HOME);
  console.log(
    'The sample site is in the tab beside the first page. Open an article there and press the Cutting Room button, or Alt+Shift+K. Close the browser or press Ctrl-C to end.',
  );
  await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
}

async function takeTour(at: Site): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const session = await start({ site: at, profile, scale: 2 });
  stopOnInterrupt(session);
  console.log('There is no display here, so the tour is taken without one.');
  let number = 0;
  for (const step of [EMPTY_LIBRARY, ...TOUR, READ_AND_LEAVE, READER_LOOKS, FULL_LIBRARY]) {
    number++;
    const found = await step.take(session, folder);
    console.log(`${number}. ${step.title}\n   ${found}`);
  }
  await session.close();
  console.log(`Pictures of every step are in ${folder}`);
}

function stopOnInterrupt(session: Session): void {
  process.once('SIGINT', () => {
    void session.close().finally(() => {
      dropProfile(profile);
      process.exit(130);
    });
  });
}
