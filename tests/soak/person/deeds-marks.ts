/* What the person does with marks: in the page by its toolbar, beside it in the side panel, and in the reader. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { paintedWords, pressInToolbar, selectWords } from '../../e2e/annotate-steps.ts';
import { press } from '../../e2e/popup-steps.ts';
import { waitFor } from '../../e2e/wait-for.ts';
import { reachable } from './deeds-popup.ts';
import { clipsWhere, withMark, type Known, type KnownMark } from './known.ts';
import { see } from './look.ts';
import { drawn, freshWord, type Person } from './person.ts';

const MEANINGS = { Quote: 'yellow', Fact: 'green', 'Check this': 'blue', Casting: 'pink' } as const;
type Meaning = keyof typeof MEANINGS;
const ALL = Object.keys(MEANINGS) as Meaning[];

/** Marks some words of a clipped page. */
export async function mark(person: Person): Promise<void> {
  const address = drawn(person, reachable(person.known));
  const page = await person.stories.open(person.session, address);
  await (await person.session.popup(page)).close(); // lets us into the page
  const words = wordsFrom(person, await linesOf(page), Object.keys(person.known.clips[address]?.marks ?? {}));
  if (words !== undefined) {
    const meaning = drawn(person, ALL);
    await selectWords(page, words);
    await pressInToolbar(page, `Mark as ${meaning}`);
    const colour = MEANINGS[meaning];
    await waitFor(
      async () =>
        (await paintedWords(page)).includes(`${colour}: ${words}`) ||
        !(await linesOf(page)).join(' ').includes(words),
      `${words} in ${colour}`,
    );
    const isThere = (await paintedWords(page)).includes(`${colour}: ${words}`);
    const { seen } = isThere ? { seen: undefined } : await see(person); // the page took its words away, as some do
    const kept = seen ? seen.clips[address]?.marks[words] : ({ colour, note: '' } as const);
    person.known = withMark(person.known, address, words, kept);
  }
  await page.close();
}

/** Opens a page with its panel and writes on a mark, gives it another colour, or deletes it. */
export async function tendMark(person: Person): Promise<void> {
  const address = drawn(person, marked(person.known));
  const page = await person.stories.open(person.session, address);
  const panel = await person.session.panel(page);
  const [words, before] = drawn(person, Object.entries(person.known.clips[address]?.marks ?? {}));
  const card = await cardOf(panel, words);
  const dice = person.random();
  if (dice < 0.5) await writeOn(person, { panel, card, address, words, before });
  else if (dice < 0.8) {
    const meaning = drawn(person, ALL);
    await clickIn(card, `::-p-aria([name="${meaning}"][role="button"])`);
    await waitFor(
      () => card.evaluate((at, to) => at.classList.contains(to), `Swatch-${MEANINGS[meaning]}`),
      meaning,
    );
    person.known = withMark(person.known, address, words, { ...before, colour: MEANINGS[meaning] });
  } else await remove(person, { panel, card, address, words, before });
  await card.dispose(); // the panel lives long, and a handle keeps what it holds
  await page.close();
}

interface At {
  readonly panel: Page;
  readonly card: ElementHandle<HTMLElement>;
  readonly address: string;
  readonly words: string;
  readonly before: KnownMark;
}

async function writeOn(person: Person, { panel, card, address, words, before }: At): Promise<void> {
  await clickIn(card, '::-p-text(Add a note), ::-p-text(Edit)');
  const box = await card.waitForSelector('textarea');
  await box?.evaluate((area) => area.setSelectionRange(area.value.length, area.value.length));
  const more = `${before.note && ' '}About ${freshWord(person)}`;
  await box?.type(more);
  await box?.dispose();
  await panel.keyboard.press('Escape');
  const note = before.note + more;
  await waitFor(
    () => card.evaluate((at, text) => at.textContent?.includes(text), note.slice(-20)),
    'the note in its card',
  );
  person.known = withMark(person.known, address, words, { ...before, note });
}

async function remove(person: Person, { panel, card, address, words, before }: At): Promise<void> {
  await clickIn(card, '::-p-aria([name="Delete"][role="button"])');
  await waitFor(async () => !(await isCardThere(panel, words)), 'the card to go');
  const isUndone = person.random() < 0.5;
  if (isUndone) {
    await press(panel, 'Undo');
    await (await cardOf(panel, words)).dispose();
  }
  person.known = withMark(person.known, address, words, isUndone ? before : undefined);
}

/** Opens a clip in the reader: every mark on words of the article is painted there. */
export async function read(person: Person): Promise<void> {
  const address = drawn(person, marked(person.known));
  const clip = person.known.clips[address];
  const id = await person.library.evaluate(idOf, clip?.title ?? '');
  const reader = await person.session.openOwn(`reader.html?clip=${encodeURIComponent(id)}`);
  await reader.bringToFront();
  await reader.waitForSelector('.Reader-text p');
  const kept = await reader.$eval('.Reader-text', (text) => text.textContent?.replace(/\s+/gu, ' ') ?? '');
  const wanted = Object.entries(clip?.marks ?? {})
    .filter(([words]) => kept.includes(words)) // the page has more words than the article
    .map(([words, { colour }]) => `${colour}: ${words}`);
  await waitFor(async () => {
    const painted = await paintedWords(reader);
    return wanted.every((one) => painted.includes(one));
  }, `all marks of ${address} in the reader`);
  if (person.random() < 0.3) {
    const paper = drawn(person, ['Sepia', 'Dark', 'Light']);
    await press(reader, 'Letters and paper');
    await (await reader.waitForSelector(`::-p-aria([name="${paper}"][role="radio"])`))?.click();
    await waitFor(
      () => reader.evaluate((to) => document.documentElement.dataset['paper'] === to, paper.toLowerCase()),
      paper,
    );
    await new Promise((done) => setTimeout(done, 500)); // kept once it rests
    person.known = { ...person.known, paper: paper.toLowerCase() };
  }
  await reader.close();
}

/** Clips with a mark, whose pages can be gone to. */
export function marked(known: Known): string[] {
  const withMarks = clipsWhere(known, 'kept', ({ marks }) => Object.keys(marks).length > 0);
  return reachable(known).filter((address) => withMarks.includes(address));
}

async function cardOf(panel: Page, words: string): Promise<ElementHandle<HTMLElement>> {
  return waitFor(() => findCard(panel, words), `the card of ${words}`);
}

async function findCard(panel: Page, words: string): Promise<ElementHandle<HTMLElement> | undefined> {
  for (const card of await panel.$$('.HighlightCard')) {
    const quote = await card.$eval('.HighlightCard-quote', (at) => at.textContent).catch(() => undefined);
    if (quote?.replace(/\s+/gu, ' ') === words) return card as ElementHandle<HTMLElement>;
    await card.dispose();
  }
  return undefined;
}

async function isCardThere(panel: Page, words: string): Promise<boolean> {
  const card = await findCard(panel, words);
  await card?.dispose();
  return card !== undefined;
}

async function clickIn(card: ElementHandle<HTMLElement>, selector: string): Promise<void> {
  const button = await card.$(selector);
  await button?.evaluate((at) => at.scrollIntoView({ block: 'center' })); // not under what the panel says at its foot
  await button?.click();
  await button?.dispose();
}

/** Text of the article in pieces without a line break, so that it can be selected as it stands. */
async function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article p, main p')].flatMap((paragraph) =>
      [...paragraph.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE && (paragraph as HTMLElement).checkVisibility()
          ? (node.textContent ?? '').split('\n').map((line) => line.trim())
          : [],
      ),
    ),
  );
}

/** Three to six words that are not marked yet and stand nowhere else. */
function wordsFrom(person: Person, lines: readonly string[], taken: readonly string[]): string | undefined {
  const long = lines.filter((line) => line.length > 60 && !/\s{2}/u.test(line));
  for (let attempt = 0; attempt < 10 && long.length > 0; attempt++) {
    const all = drawn(person, long).split(' ');
    const from = Math.floor(person.random() * Math.max(1, all.length - 6));
    const words = all.slice(from, from + 3 + Math.floor(person.random() * 4)).join(' ');
    const isAlone = lines.filter((line) => line.includes(words)).length === 1;
    if (
      words.length > 12 &&
      isAlone &&
      !taken.some((other) => other.includes(words) || words.includes(other))
    )
      return words;
  }
  return undefined;
}

/** The id of the kept clip with this title, asked of the database in a page of ours. */
function idOf(title: string): Promise<string> {
  return new Promise((done) => {
    const opened = indexedDB.open('cutting-room');
    opened.onsuccess = () => {
      const asked = opened.result.transaction('clips').objectStore('clips').getAll();
      asked.onsuccess = () => {
        opened.result.close();
        const rows = asked.result as readonly { readonly id: string; readonly title: string }[];
        done(rows.find((row) => row.title === title)?.id ?? '');
      };
    };
  });
}
