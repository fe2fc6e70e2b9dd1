import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../tests/e2e/chromium.ts';
import { clipPage, openReader } from '../tests/e2e/reader-steps.ts';
import { press } from '../tests/e2e/popup-steps.ts';
import type { Step } from './tour-steps.ts';

const HOST = 'reel-courier.test';

/** The reader as different people have it: other papers, other widths, other scripts. */
export const READER_LOOKS: Step = {
  title: 'Read on sepia, in a narrow window, in Korean and from right to left',
  async take(session, folder) {
    const reader = await openReader(session, `${HOST}/interview`);
    await reader.waitForFunction(() => CSS.highlights.size > 0);
    await press(reader, 'Letters and paper');
    await (await reader.$('aria/Sepia[role="radio"]'))?.click();
    await rested(reader);
    await shot(reader, join(folder, 'reader-sepia'));
    await (await reader.$('aria/Auto[role="radio"]'))?.click();
    await rested(reader);
    await reader.keyboard.press('Escape');
    await reader.setViewport({ width: 360, height: 720, deviceScaleFactor: 2 });
    await reader.evaluate(() => scrollTo(0, 0));
    await shot(reader, join(folder, 'reader-narrow'));
    await reader.close();
    const page = await clipPage(session, `http://${HOST}/arabic`);
    await page.close();
    const directions: string[] = [];
    for (const name of ['korean', 'arabic']) {
      const other = await openReader(session, `${HOST}/${name}`);
      await rested(other);
      await shot(other, join(folder, `reader-${name}`));
      directions.push(await other.$eval('article.Reader-text', (text) => `${text.lang} ${text.dir}`));
      await other.close();
    }
    return `Two more clips, set as ${directions.join(' and ')}`;
  },
};

/** A choice is remembered after a moment, and letters take one to be drawn. */
async function rested(reader: Page): Promise<void> {
  await waitFor(() => reader.evaluate(async () => (await document.fonts.ready).status === 'loaded'));
  await new Promise((done) => setTimeout(done, 400));
}

async function shot(reader: Page, path: string): Promise<void> {
  await reader.screenshot({ path: `${path}.jpg`, type: 'jpeg', quality: 65 });
}
