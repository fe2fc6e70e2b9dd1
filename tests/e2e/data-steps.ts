/* What a person does on the page “Your data”. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from './popup-steps.ts';
import type { EitherSession } from './stage.ts';
import { waitFor } from './wait-for.ts';

/** The options page, with every file that it lets the browser download caught. */
export async function openData(session: EitherSession): Promise<Page> {
  const page = await session.openOwn('options.html');
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        void file.arrayBuffer().then((buffer) => {
          const letters = [...new Uint8Array(buffer)].map((byte) => String.fromCharCode(byte)).join('');
          document.documentElement.dataset['file'] = btoa(letters);
        });
      }
      return make(file);
    };
  });
  await page.waitForSelector('.Options');
  return page;
}

/** Saves everything in a format and gives the file. */
export async function saveAs(page: Page, format: string): Promise<Buffer> {
  await page.evaluate(() => delete document.documentElement.dataset['file']);
  await page.click(`input[type="radio"][value="${format}"]`);
  await press(page, 'Save as a file');
  const file = await waitFor(() => page.evaluate(() => document.documentElement.dataset['file']));
  return Buffer.from(file, 'base64');
}

/** Hands files to the page as a person chooses them, and waits until it says what was understood. */
export async function choose(page: Page, ...paths: string[]): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]:not([disabled])');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  await page.waitForSelector('.PreviewCard');
}

/** The figures of the preview: `{ new: '4', … }`. */
export async function figures(page: Page): Promise<Record<string, string>> {
  return page.$$eval('.PreviewCard .Figures > div', (found) =>
    Object.fromEntries(
      found.map((figure) => [
        figure.querySelector('dt')?.textContent,
        figure.querySelector('dd')?.textContent,
      ]),
    ),
  );
}

/** Waits until the page says something that holds these words: ten seconds, or as many milliseconds as are given. */
export async function said(page: Page, words: string, within?: number): Promise<void> {
  await waitFor(
    () => page.evaluate((text) => document.body.textContent?.includes(text), words),
    words,
    within,
  );
}

/** How long a thousand clips may take on a machine that does much else, in milliseconds. */
export const WORK_ON_MANY = 60_000;
