import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  addEntries,
  control,
  cutOut,
  entriesOf,
  paste,
  press,
  saidAtFoot,
  searchFor,
  typeInto,
  valueOf,
} from './popup-steps.ts';
import { openPanel, panelOnUnclipped } from './annotate-steps.ts';
import { rowsOf } from './rows.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';

const session = withBrowser();

test('a popup closed at a click elsewhere comes back as it was, cursor included, and says draft', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await addEntries(popup, 'Films', ['Salt Lantern']);
  await typeInto(popup, 'combobox', 'Actors', 'Seo Ye-r');
  await typeInto(popup, 'textbox', 'Note', 'The lamp was built three times');
  for (let step = 0; step < 5; step++) await popup.keyboard.press('ArrowLeft');
  await new Promise((done) => setTimeout(done, 300)); // the promise: within 300 ms
  await popup.close();

  popup = await session.popup(page);

  await saidAtFoot(popup, 'Draft saved');
  expect(await entriesOf(popup, 'Films')).toEqual(['Salt Lantern']);
  expect(await valueOf(popup, 'combobox', 'Actors')).toBe('Seo Ye-r');
  expect(await valueOf(popup, 'textbox', 'Note')).toBe('The lamp was built three times');
  const caret = await popup.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    return [box.dataset['box'], box.selectionStart, box.selectionEnd];
  });
  expect(caret).toEqual(['note', 25, 25]);
});

test('a name half corrected when the popup closes is one name, still being corrected, when it opens again', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await (await waitFor(() => popup.$('aria/Seo Ye-rin[role="button"]'))).click();
  await correct(popup, 'Seo Ye-rin', 'Seo Y');
  await halfTyped(popup, 'Seo Y');
  await popup.close();

  popup = await session.popup(page);
  await waitFor(async () => (await popup.$eval('[data-box="actors"]', valueIn)) === 'Seo Y');
  expect(await chipsShown(popup, 'Actors')).toEqual([]);
  await waitFor(() => popup.evaluate(() => document.activeElement?.getAttribute('data-box') === 'actors'));
  await popup.keyboard.type('erin');
  await halfTyped(popup, 'Seo Yerin');
  await popup.close();

  popup = await session.popup(page);
  await press(popup, 'Clip'); // as it stands
  await saidAtFoot(popup, 'Clipped');
  expect(await chipsShown(popup, 'Actors')).toEqual(['Seo Yerin']);

  await correct(popup, 'Seo Yerin', 'Seo Y');
  await halfTyped(popup, 'Seo Y');
  await popup.close();
  popup = await session.popup(page);
  await waitFor(async () => (await popup.$eval('[data-box="actors"]', valueIn)) === 'Seo Y');
  expect(await chipsShown(popup, 'Actors')).toEqual([]);
  await popup.focus('[data-box="note"]');
  await waitFor(async () => (await chipsShown(popup, 'Actors')).join() === 'Seo Y');
});

test('killing the browser loses at most the last half second of typing', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'textbox', 'Note', 'A thought that must survive. ');
  await new Promise((done) => setTimeout(done, 500));
  const last = popup.keyboard.type('and some words more, still being typed').catch(() => undefined);
  await session.kill();
  await last;

  await session.restart();
  const again = await session.popup(await session.visit(ARTICLE));

  expect(await valueOf(again, 'textbox', 'Note')).toMatch(/^A thought that must survive\. /);
});

test('what the person corrects in place is kept: title, byline and date', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  const title = await control(popup, 'textbox', 'Title');
  await title.click({ count: 3 });
  await popup.keyboard.type('A harbour that was never still');
  const byline = await control(popup, 'textbox', 'Byline');
  await byline.click({ count: 3 });
  await popup.keyboard.type('Marta Q.');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();

  popup = await session.popup(page);

  expect(await valueOf(popup, 'textbox', 'Title')).toBe('A harbour that was never still');
  expect(await valueOf(popup, 'textbox', 'Byline')).toBe('Marta Q.');
  expect(await searchFor(popup, 'never still')).toEqual(['A harbour that was never still']);
});

test('Ctrl+Enter clips from anywhere, and half-typed names are taken as meant', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'combobox', 'Directors', 'Han Do-yeon');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');

  await saidAtFoot(popup, 'Clipped');
  expect(await entriesOf(popup, 'Directors')).toEqual(['Han Do-yeon']);
});

test('a comma adds, Backspace takes the last one out, and “A, B, C” pasted makes three', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'combobox', 'Tags', 'thriller,sea,');
  expect(await entriesOf(popup, 'Tags')).toEqual(['thriller', 'sea']);
  await popup.keyboard.press('Backspace');
  expect(await entriesOf(popup, 'Tags')).toEqual(['thriller']);

  // pasted as a person does: Firefox gives an event that a script made nothing from the clipboard
  await typeInto(popup, 'textbox', 'Note', 'Seo Ye-rin, Baek Ji-hwan, Oh Se-a');
  await cutOut(popup);
  await (await control(popup, 'combobox', 'Actors')).focus();
  await paste(popup);

  const three = ['Seo Ye-rin', 'Baek Ji-hwan', 'Oh Se-a'].join();
  await waitFor(async () => (await entriesOf(popup, 'Actors')).join() === three, 'three chips');
});

test('typing completes from what the library holds', async () => {
  let popup = await session.popup(await session.visit(ARTICLE));
  await addEntries(popup, 'Actors', ['Seo Ye-rin', 'Baek Ji-hwan']);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();

  popup = await session.popup(await session.visit('http://reel-courier.test/festival'));
  await typeInto(popup, 'combobox', 'Actors', 'ye');
  await popup.waitForSelector('.EntryInput-actors [role="option"]');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');

  expect(await entriesOf(popup, 'Actors')).toEqual(['Seo Ye-rin']);
});

test('a draft that says nothing any more is no draft', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', 'x');
  await saidAtFoot(popup, 'Draft saved');
  await popup.keyboard.press('Backspace');
  await saidAtFoot(popup, '');
  await popup.close();

  popup = await session.popup(page);

  expect(await popup.$eval('.Foot-saving', (line) => line.textContent)).toBe('');
});

test('popup and side panel on one page: neither writes an older note over what was typed in the other', async () => {
  const { panel, page } = await panelOnUnclipped(session, ARTICLE);
  let popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', 'Begun');
  await saidAtFoot(popup, 'Draft saved');
  await popup.close();
  await waitFor(async () => (await valueOf(panel, 'textbox', 'Note')) === 'Begun');
  popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', ' in the popup');
  await saidAtFoot(popup, 'Draft saved');
  await popup.close();

  await waitFor(async () => (await valueOf(panel, 'textbox', 'Note')) === 'Begun in the popup');
  await typeInto(panel, 'textbox', 'Note', ', ended in the panel');
  await saidAtFoot(panel, 'Draft saved');
  popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', ', clipped');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  const own = await session.openOwn('icon/16.png');
  await new Promise((done) => setTimeout(done, 500)); // the panel has its chance to write

  const { clips, drafts } = await rowsOf(own, 'clips', 'drafts');
  const notes = (clips ?? []).map((clip) => (clip as { note: string }).note);
  expect(notes.sort()).toEqual(['', 'Begun in the popup, ended in the panel, clipped']);
  expect(drafts).toEqual([]);
});

test('half a name typed in the popup and clipped as meant is not half typed in the side panel then', async () => {
  const { panel, page } = await panelOnUnclipped(session, ARTICLE);
  const popup = await session.popup(page);
  await typeInto(popup, 'combobox', 'Films', 'Salt Lan');
  await waitFor(async () => (await valueOf(panel, 'combobox', 'Films')) === 'Salt Lan');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await waitFor(async () => (await entriesOf(panel, 'Films')).includes('Salt Lan'));
  await new Promise((done) => setTimeout(done, 500)); // the panel has its chance to write

  expect(await valueOf(panel, 'combobox', 'Films')).toBe('');
  const { clips, drafts } = await rowsOf(panel, 'clips', 'drafts');
  const credits = (clips ?? []).flatMap((clip) => (clip as { credits: readonly unknown[] }).credits);
  expect(credits).toEqual([{ role: 'film', spelling: 'Salt Lan' }]);
  expect(drafts).toEqual([]);
});

test('a cursor that moves in the side panel writes nothing over what is typed in the popup', async () => {
  const { panel, page } = await panelOnUnclipped(session, ARTICLE);
  const popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', 'Begun in the popup');
  await saidAtFoot(popup, 'Draft saved');
  await waitFor(async () => (await valueOf(panel, 'textbox', 'Note')) === 'Begun in the popup');
  const before = await writtenIn(panel);
  await moveCursor(panel);

  expect(await writtenIn(panel)).toEqual(before);
  expect(before).toHaveLength(1);
});

test('nor does it take away what is half typed in the popup about a clip', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const panel = await openPanel(session, page);
  popup = await session.popup(page);
  await typeInto(popup, 'combobox', 'Actors', 'Seo Ye-r');
  await new Promise((done) => setTimeout(done, 300));
  await popup.close();
  await moveCursor(panel);

  popup = await session.popup(page);
  expect(await valueOf(popup, 'combobox', 'Actors')).toBe('Seo Ye-r');
});

const valueIn = (box: Element) => (box as HTMLInputElement).value;

/** Begins to correct a chip, and gets no further than these words. */
async function correct(popup: Page, entry: string, words: string): Promise<void> {
  await (await control(popup, 'button', entry)).focus(); // the mouse may rest on what lies over it
  await popup.keyboard.press('F2');
  await waitFor(() => popup.evaluate(() => document.activeElement?.getAttribute('data-box') === 'actors'));
  await popup.keyboard.type(words); // in the place of all that is chosen
}

/** Waits until these words lie on the disk as what is half typed. */
async function halfTyped(popup: Page, words: string): Promise<void> {
  const lie = async () => JSON.stringify((await rowsOf(popup, 'drafts')).drafts);
  await waitFor(async () => (await lie()).includes(`"actors":"${words}"`));
}

/** The names of a box that are shown as chips: one that is being corrected stands in the box. */
async function chipsShown(popup: Page, name: string): Promise<string[]> {
  return popup.$$eval(`ul[aria-label="${name} chosen"] li:not([hidden]) span`, (chips) =>
    chips.map((chip) => chip.textContent ?? ''),
  );
}

/** Goes to and fro in the note of the side panel, and leaves time for what that may write. */
async function moveCursor(panel: Page): Promise<void> {
  await panel.focus('[data-box="note"]');
  for (const key of ['Home', 'End', 'ArrowLeft'] as const) await panel.keyboard.press(key);
  await new Promise((done) => setTimeout(done, 500));
}

/** The drafts, without where the cursor stands. */
async function writtenIn(panel: Page): Promise<unknown[]> {
  const { drafts = [] } = await rowsOf(panel, 'drafts');
  return drafts.map((draft) => ({ ...(draft as object), cursor: undefined }));
}
