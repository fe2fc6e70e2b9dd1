import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from '../tests/e2e/chromium.ts';
import {
  addEntries,
  entriesOf,
  press,
  saidAtFoot,
  searchFor,
  typeInto,
  valueOf,
} from '../tests/e2e/popup-steps.ts';

/** One thing a person does, and what it showed. */
export interface Step {
  readonly title: string;
  take(session: Session, folder: string): Promise<string>;
}

const INTERVIEW = 'http://reel-courier.test/interview';

/** The steps of the tour, in the order a newcomer takes them. */
export const TOUR: readonly Step[] = [
  {
    title: 'Open the popup on an article: it is read already',
    async take(session, folder) {
      const popup = await session.popup(await session.visit(INTERVIEW));
      await picture(popup, join(folder, 'popup-article'));
      const title = await valueOf(popup, 'textbox', 'Title');
      const byline = await valueOf(popup, 'textbox', 'Byline');
      await popup.close();
      return `“${title}” by ${byline}`;
    },
  },
  {
    title: 'Tag the film, the director and the actors, and write a note',
    async take(session, folder) {
      const popup = await session.popup(await openTab(session, INTERVIEW));
      await addEntries(popup, 'Films', ['Salt Lantern', 'Borrowed Winter']);
      await addEntries(popup, 'Directors', ['Han Do-yeon']);
      await addEntries(popup, 'Actors', ['Seo Ye-rin', 'Baek Ji-hwan']);
      await addEntries(popup, 'Tags', ['interview']);
      await typeInto(popup, 'textbox', 'Note', 'The lamp was built three times. Ask about the napkin.');
      await saidAtFoot(popup, 'Draft saved');
      await picture(popup, join(folder, 'popup-draft'));
      const actors = await entriesOf(popup, 'Actors');
      await popup.close(); // as a click elsewhere closes it: the draft is kept
      return `A draft with ${actors.join(' and ')}; the popup was closed, nothing is lost`;
    },
  },
  {
    title: 'Clip it',
    async take(session, folder) {
      const popup = await session.popup(await openTab(session, INTERVIEW));
      await press(popup, 'Clip');
      await saidAtFoot(popup, 'Clipped');
      await picture(popup, join(folder, 'popup-clipped'));
      await popup.close();
      return 'The page opens as its clip from now on';
    },
  },
  {
    title: 'Clip a few more',
    async take(session) {
      for (const path of ['casting', 'festival', 'review', 'korean']) {
        const page = await session.visit(`http://reel-courier.test/${path}`);
        const popup = await session.popup(page);
        await press(popup, 'Clip');
        await saidAtFoot(popup, 'Clipped');
        await popup.close();
        await page.close();
      }
      return 'Casting news, a festival report, a review and a page in Korean';
    },
  },
  {
    title: 'Search for a word of the note and a word of the article',
    async take(session, folder) {
      const popup = await session.popup(await session.visit('http://reel-courier.test/'));
      await picture(popup, join(folder, 'popup-no-article'));
      const byNote = await searchFor(popup, 'napkin lamp');
      const byText = await searchFor(popup, 'winter');
      await picture(popup, join(folder, 'popup-search'));
      await popup.close();
      return `“napkin lamp” finds ${byNote.length}, “winter” finds ${byText.length}: ${byText.join(' · ')}`;
    },
  },
];

/** The tab that shows an address, or a new one. */
async function openTab(session: Session, address: string): Promise<Page> {
  const open = (await session.browser.pages()).find((page) => page.url() === address);
  return open ?? session.visit(address);
}

/** Takes a picture of a popup or a page in light and in dark. */
export async function picture(popup: Page, path: string): Promise<void> {
  const wire = await popup.createCDPSession();
  for (const scheme of ['light', 'dark']) {
    await wire.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    const { data } = await wire.send('Page.captureScreenshot', { format: 'png' });
    await writeFile(`${path}-${scheme}.png`, Buffer.from(data, 'base64'));
  }
  await wire.send('Emulation.setEmulatedMedia', { features: [] });
}
