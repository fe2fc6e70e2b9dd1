import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardsIn, openPanel, pressInToolbar, selectWords } from '../tests/e2e/annotate-steps.ts';
import type { Page } from 'puppeteer-core';
import { waitFor, type Session } from '../tests/e2e/chromium.ts';
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

/** What the tour marks, and as what. */
const MARKED = [
  ['drew it on a napkin', 'Fact'],
  ['Four minutes, no cut', 'Quote'],
  ['slow-burning thriller', 'Check this'],
] as const;

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
    title: 'Mark words in the page, with the side panel beside it',
    async take(session, folder) {
      const page = await openTab(session, INTERVIEW);
      const panel = await openPanel(session, page);
      for (const [words, meaning] of MARKED) {
        await selectWords(page, words);
        await pressInToolbar(page, `Mark as ${meaning}`);
        await waitFor(async () => (await cardsIn(panel)).includes(words));
      }
      await press(panel, 'Add a note');
      await panel.keyboard.type('Who was the **keeper**? Ask *Han*.');
      await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await selectWords(page, 'Eleven nights were lost');
      await new Promise((done) => setTimeout(done, 700)); // the toolbar waits for the selection to rest
      const cards = await cardsIn(panel);
      await besidePicture(session, page, panel, join(folder, 'side-panel'));
      await panel.close();
      return cards.map((card) => `“${card}”`).join(' · ');
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
    const { data } = await wire.send('Page.captureScreenshot', { format: 'jpeg', quality: 65 });
    await writeFile(`${path}-${scheme}.jpg`, Buffer.from(data, 'base64'));
  }
  await wire.send('Emulation.setEmulatedMedia', { features: [] });
}

/** One picture of a page with the panel beside it, as a person sees them; the panel in light and in dark. */
async function besidePicture(session: Session, page: Page, panel: Page, path: string): Promise<void> {
  const wire = await panel.createCDPSession();
  const left = await page.screenshot({ encoding: 'base64' });
  const panels: (readonly [scheme: string, picture: string])[] = [];
  for (const scheme of ['light', 'dark']) {
    await wire.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    panels.push([scheme, (await wire.send('Page.captureScreenshot', { format: 'png' })).data]);
  }
  const table = await session.browser.newPage(); // only now: the panel follows the tab in front
  for (const [scheme, right] of panels) {
    await table.setContent(
      `<body style="margin:0;display:flex;width:max-content;height:720px;background:#888;gap:2px"><img src="data:image/png;base64,${left}" style="height:720px"><img src="data:image/png;base64,${right}" style="height:720px"></body>`,
    );
    const both = await table.$('body');
    await both?.screenshot({ path: `${path}-${scheme}.jpg`, type: 'jpeg', quality: 70 });
  }
  await table.close();
}
