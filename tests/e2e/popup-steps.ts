/* What a person does in the popup, by the names that are read to them. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor, waitToShow } from './wait-for.ts';

type Role = 'textbox' | 'combobox' | 'searchbox' | 'button' | 'checkbox';

/** The control with this accessible name. */
export async function control(popup: Page, role: Role, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await waitFor(() => popup.$(`aria/${name}[role="${role}"]`), `the ${role} ${name}`);
  return found as ElementHandle<HTMLElement>;
}

export async function typeInto(popup: Page, role: Role, name: string, text: string): Promise<void> {
  const box = await control(popup, role, name);
  await box.focus();
  await box.dispose();
  await popup.keyboard.type(text);
}

/** Adds names or tags, each with Enter. */
export async function addEntries(popup: Page, name: string, entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    await typeInto(popup, 'combobox', name, entry);
    await popup.keyboard.press('Enter');
  }
}

/** What stands in a box as chips. */
export async function entriesOf(popup: Page, name: string): Promise<string[]> {
  return popup.$$eval(`ul[aria-label="${name} chosen"] li span`, (chips) =>
    chips.map((chip) => chip.textContent ?? ''),
  );
}

/** What the article suggests for a box, as chips to press. */
export async function suggestedIn(popup: Page, label: string): Promise<string[]> {
  return popup.$$eval(`ul[aria-label="${label} suggested"] button`, (names) =>
    names.map((name) => name.textContent ?? ''),
  );
}

/** The chip of a name that is suggested, certain or not: its words are its name, or begin it. */
export async function suggestedChip(popup: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const chips = await popup.$$('.SuggestedNames li button');
  const texts = await Promise.all(chips.map((chip) => chip.evaluate(({ textContent }) => textContent)));
  const chip = chips[texts.indexOf(name)];
  if (!chip) throw new Error(`Expected ${name} among ${texts.join(', ')}.`);
  return chip;
}

export async function valueOf(popup: Page, role: Role, name: string): Promise<string> {
  const box = await control(popup, role, name);
  const value = await box.evaluate((element) => (element as HTMLInputElement).value);
  await box.dispose();
  return value;
}

export async function press(popup: Page, name: string): Promise<void> {
  const button = await control(popup, 'button', name);
  await button.click();
  await button.dispose().catch(() => undefined); // the press may have closed its page
}

/** Takes all that stands in the box to the clipboard, as Ctrl+A and Ctrl+X do. */
export async function cutOut(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a', { commands: ['SelectAll'] });
  await page.keyboard.press('x', { commands: ['Cut'] });
  await page.keyboard.up('Control');
}

/** Puts in the box what lies on the clipboard, as Ctrl+V does. */
export async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] }); // Chromium's driver wants to be told what the keys mean
  await page.keyboard.up('Control');
}

/** Unfolds the list of the article's paragraphs. */
export async function openParagraphs(popup: Page): Promise<void> {
  await (await popup.waitForSelector('.ParagraphList summary'))?.click();
  await popup.waitForSelector('.ParagraphList-row');
}

/** Takes the listed paragraph with these words in, or leaves it out. */
export async function toggleParagraph(popup: Page, words: string): Promise<void> {
  const rows = await popup.$$('.ParagraphList-row');
  const texts = await Promise.all(rows.map((row) => row.evaluate(({ textContent }) => textContent)));
  const row = rows[texts.findIndex((text) => text.includes(words))];
  if (!row) throw new Error(`Expected a paragraph with “${words}”.`);
  await row.click();
}

/** Waits until the popup says this at its foot. */
export async function saidAtFoot(popup: Page, words: string): Promise<void> {
  await waitFor(async () => (await popup.$eval('.Foot-saving', (line) => line.textContent)) === words);
}

/** The titles a search finds. */
export async function searchFor(popup: Page, query: string): Promise<string[]> {
  const box = await control(popup, 'searchbox', 'Search clips');
  await box.evaluate((element) => {
    (element as HTMLInputElement).value = '';
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await box.focus();
  await box.dispose();
  await popup.keyboard.type(query);
  await waitToShow(popup, '.SearchBox-list, .SearchBox-nothing');
  await waitFor(async () => {
    const first = await titles(popup);
    await new Promise((done) => setTimeout(done, 60));
    const second = await titles(popup);
    return first.join('\n') === second.join('\n');
  });
  return titles(popup);
}

async function titles(popup: Page): Promise<string[]> {
  return popup.$$eval('.SearchBox-list strong', (found) => found.map((title) => title.textContent ?? ''));
}
