import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openData, said } from './data-steps.ts';
import { press } from './popup-steps.ts';
import { rowsOf } from './rows.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const ROWS = 150_000;
/** Read in the page itself, such a file stops it for five seconds and more. */
const LONGEST_GAP_MS = 2_000;

test(
  'a file of 150,000 addresses is read while the page draws, says how far it is, and can be stopped',
  { timeout: 120_000 },
  async () => {
    const rows = Array.from(
      { length: ROWS },
      (_, at) => `Story ${at},http://kfilm.test/${at},1500000000,sea`,
    );
    const file = join(session.profile, 'large.csv');
    writeFileSync(file, ['title,url,time_added,tags', ...rows].join('\n'));
    const page = await openData(session);
    await page.evaluate(`{
      let before = performance.now();
      window.longest = 0;
      setInterval(() => {
        const now = performance.now();
        window.longest = Math.max(window.longest, now - before);
        before = now;
      }, 20);
    }`);
    const input = await page.waitForSelector('input[type="file"]:not([disabled])');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await said(page, 'of 150,000');
    await press(page, 'Cancel');
    await said(page, 'Cancelled');

    expect(await page.evaluate('window.longest')).toBeLessThan(LONGEST_GAP_MS);
    expect(await rowsOf(page, 'clips')).toEqual({ clips: [] });
  },
);
