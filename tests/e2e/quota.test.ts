import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openPanel, pressInToolbar, selectWords, toolbarSays } from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import { choose, openData, said, saveAs, WORK_ON_MANY } from './data-steps.ts';
import { press, saidAtFoot, searchFor, typeInto, valueOf } from './popup-steps.ts';
import { allowOnly, pocketFile } from './quota-steps.ts';
import { BROWSER, inChromium, withChromium } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const OTHER = 'http://reel-courier.test/casting';

const session = withChromium({ keep: 'everything', isShortOfRoom: true });
const onFullDisk = inChromium('full disk');
let before: unknown;
let ownFile: string;

/** One clip with a mark that has a note, and many from elsewhere; then the disk is full. */
beforeAll(async () => {
  if (BROWSER !== 'chromium') return;
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'textbox', 'Note', 'kept before');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const page = await marked('napkin');
  const panel = await openPanel(session, page);
  await press(panel, 'Add a note');
  await typeInto(panel, 'textbox', 'Note on this highlight', 'by whom');
  await waitFor(async () => JSON.stringify(await libraryNow()).includes('by whom'));
  await panel.close();
  const data = await openData(session);
  await choose(data, pocketFile(session, 'first', 150));
  await press(data, 'Bring in');
  await said(data, 'Brought in', WORK_ON_MANY);
  ownFile = join(session.profile, 'own.json');
  writeFileSync(ownFile, withAnotherNote((await saveAs(data, 'json')).toString()));
  await session.close();
});
/** The file as another copy of the library would write it, where somebody wrote another note. */
function withAnotherNote(file: string): string {
  const library = JSON.parse(file) as {
    records: { clip?: { note: string; times: Record<string, string> } }[];
  };
  for (const { clip } of library.records) {
    if (clip?.note !== 'kept before') continue;
    clip.note = 'zoetrope note';
    clip.times['note'] = new Date().toISOString();
  }
  return JSON.stringify(library);
}

/* Anew each time, for Chromium remembers how much room there was. */
beforeEach(async () => {
  if (BROWSER === 'chromium') await session.restart();
});
afterEach(async () => {
  if (BROWSER === 'chromium') await session.close();
});

/** The disk is full, with what is in the library remembered. */
async function fill(): Promise<void> {
  before = await libraryNow();
  await allowOnly(session, 1_000);
}

async function libraryNow(): Promise<unknown> {
  const page = await session.openOwn('icon/16.png');
  const rows: unknown = await page.evaluate(ROWS_NOW);
  await page.close();
  return rows;
}

const ROWS_NOW = `new Promise((done) => {
  const opened = indexedDB.open('cutting-room');
  opened.onsuccess = () => {
    const tables = ['clips', 'highlights', 'bodies', 'histories', 'thumbnails', 'changes'];
    const asked = opened.result.transaction(tables);
    const rows = {};
    for (const table of tables)
      asked.objectStore(table).getAll().onsuccess = (event) => { rows[table] = JSON.stringify(event.target.result); };
    asked.oncomplete = () => { opened.result.close(); done(rows); };
  };
})`;

/** The article, with words of it marked by the toolbar. */
async function marked(words: string): Promise<Page> {
  const page = await session.visit(ARTICLE);
  await (await session.popup(page)).close(); // lets us into the page
  await selectWords(page, words);
  await pressInToolbar(page, 'Mark as Quote');
  return page;
}

const told = async (page: Page, words: RegExp) => {
  await waitFor(
    () => page.evaluate((source) => new RegExp(source).test(document.body.textContent ?? ''), words.source),
    words.source,
    WORK_ON_MANY,
  );
};

/** What is done on a full disk must say so and change nothing; then, where there is room, it is done. */
async function refusedThenDone(work: () => Promise<unknown>, done: () => Promise<unknown>): Promise<void> {
  await fill();
  await work();
  expect(await libraryNow()).toEqual(before);
  await session.close();
  await session.restart();
  await done();
}

onFullDisk('clipping, with its picture: said, nothing changed, done when there is room', async () => {
  await refusedThenDone(
    async () => {
      const popup = await session.popup(await session.visit(OTHER));
      await typeInto(popup, 'textbox', 'Note', 'no room');
      await press(popup, 'Clip');
      await told(popup, /no room for this clip/);
      expect(await valueOf(popup, 'textbox', 'Note')).toBe('no room');
      expect(await searchFor(popup, 'kept before')).toHaveLength(1);
    },
    async () => {
      const popup = await session.popup(await session.visit(OTHER));
      await press(popup, 'Clip');
      await saidAtFoot(popup, 'Clipped');
    },
  );
});

onFullDisk(
  'editing a clip: said, the clip as it was, what was typed still there, and saved when there is room',
  async () => {
    await refusedThenDone(
      async () => {
        const popup = await session.popup(await session.visit(ARTICLE));
        await typeInto(popup, 'textbox', 'Note', ', and after');
        await told(popup, /no room for this change/);
        expect(await valueOf(popup, 'textbox', 'Note')).toMatch(/, and after/);
      },
      async () => {
        const popup = await session.popup(await session.visit(ARTICLE));
        await typeInto(popup, 'textbox', 'Note', ', and after');
        await saidAtFoot(popup, 'All changes saved');
      },
    );
  },
);

onFullDisk(
  'marking words: the toolbar says it, no mark is painted, and one is when there is room',
  async () => {
    await refusedThenDone(
      async () => {
        const page = await marked('lighthouse');
        await toolbarSays(
          page,
          'The disk has no room for this highlight. Make room, and mark the words again.',
        );
      },
      async () => toolbarSays(await marked('lighthouse'), 'Marked'),
    );
  },
);

onFullDisk(
  'a note on a mark: said, the note as it was, what was typed still there, and saved when there is room',
  async () => {
    const write = async () => {
      const panel = await openPanel(session, await session.visit(ARTICLE));
      await press(panel, 'Edit');
      await typeInto(panel, 'textbox', 'Note on this highlight', '!');
      return panel;
    };
    await refusedThenDone(
      async () => {
        const panel = await write();
        await told(panel, /no room for this/);
        expect(await valueOf(panel, 'textbox', 'Note on this highlight')).toBe('by whom!');
      },
      async () => {
        await write();
        await waitFor(async () => JSON.stringify(await libraryNow()).includes('by whom!'));
      },
    );
  },
);

onFullDisk.each([
  ['an import', () => pocketFile(session, 'second', 40), 'Brought in: 40 clips added'],
  ['a merge of a backup, which has another note', () => ownFile, 'Brought in'],
])('%s: said, nothing changed, done when there is room', async (_what, file, words) => {
  await refusedThenDone(
    async () => {
      const page = await openData(session);
      const input = await page.waitForSelector('input[type="file"]:not([disabled])');
      await input?.uploadFile(file());
      await said(page, 'The disk has no room left');
    },
    async () => {
      const page = await openData(session);
      await choose(page, file());
      await press(page, 'Bring in');
      await said(page, words);
    },
  );
});

onFullDisk('a backup is made even then: it is what a full disk needs most', async () => {
  await fill();
  const page = await openData(session);
  await press(page, 'Back up now');
  await said(page, 'read back and found whole');

  expect(await page.evaluate(() => document.documentElement.dataset['file']?.slice(0, 4))).toBe('H4sI');
  expect(await libraryNow()).toEqual(before);
});

onFullDisk('a replacement breaks off before anything is replaced', async () => {
  await refusedThenDone(
    async () => {
      const page = await openData(session);
      const input = await page.waitForSelector('input[type="file"]:not([disabled])');
      await input?.uploadFile(ownFile);
      await said(page, 'The disk has no room left');
    },
    async () => {
      const page = await openData(session);
      await choose(page, ownFile);
      await page.click('input[type="radio"][value="replace"]');
      await page.waitForFunction(() =>
        document.querySelector('.PreviewCard')?.textContent?.includes('removed'),
      );
      await press(page, 'Replace my library');
      await said(page, 'Replaced');
      expect((await saveAs(page, 'json')).toString()).toContain('zoetrope note');
    },
  );
});
