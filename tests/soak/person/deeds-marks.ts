/* What the person does with marks: in the page by its toolbar, beside it in the side panel, and in the reader. */
import type { Page } from 'puppeteer-core';
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
  await waitFor(() => readCard(panel, words), `the card of ${words}`);
  const dice = person.random();
  if (dice < 0.5) await writeOn(person, { panel, address, words, before });
  else if (dice < 0.8) {
    const meaning = drawn(person, ALL);
    await clickIn(panel, words, [meaning]);
    const wanted = `Swatch-${MEANINGS[meaning]}`;
    await waitFor(async () => (await readCard(panel, words))?.classes.includes(wanted), meaning);
    person.known = withMark(person.known, address, words, { ...before, colour: MEANINGS[meaning] });
  } else await remove(person, { panel, address, words, before });
  await page.close();
}

interface At {
  readonly panel: Page;
  readonly address: string;
  readonly words: string;
  readonly before: KnownMark;
}

async function writeOn(person: Person, { panel, address, words, before }: At): Promise<void> {
  await clickIn(panel, words, ['Add a note', 'Edit']);
  const isReady = () =>
    panel.evaluate(() => {
      const box = document.activeElement;
      if (!(box instanceof HTMLTextAreaElement) || !box.closest('.HighlightCard')) return false;
      box.setSelectionRange(box.value.length, box.value.length);
      return true;
    });
  await waitFor(isReady, `the box for a note on ${words}`);
  const more = `${before.note && ' '}About ${freshWord(person)}`;
  await panel.keyboard.type(more);
  await panel.keyboard.press('Escape');
  const note = before.note + more;
  await waitFor(
    async () => (await readCard(panel, words))?.text.includes(note.slice(-20)),
    'the note in its card',
  );
  person.known = withMark(person.known, address, words, { ...before, note });
}

async function remove(person: Person, { panel, address, words, before }: At): Promise<void> {
  await clickIn(panel, words, ['Delete']);
  await waitFor(async () => !(await readCard(panel, words)), 'the card to go');
  const isUndone = person.random() < 0.5;
  if (isUndone) {
    await press(panel, 'Undo');
    await waitFor(() => readCard(panel, words), `the card of ${words}, back`);
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

/* The driver's handles keep what they hold, a card's whole list, and not all of them can be let go of; the panel lives
   for hours. So its cards are read and pressed without. */
async function readCard(panel: Page, words: string): Promise<{ text: string; classes: string } | undefined> {
  return panel.evaluate((wanted) => {
    for (const card of document.querySelectorAll('.HighlightCard')) {
      const quote = card.querySelector('.HighlightCard-quote')?.textContent?.replace(/\s+/gu, ' ');
      if (quote === wanted) return { text: card.textContent ?? '', classes: card.className };
    }
    return undefined;
  }, words);
}

/** Clicks the button of a card that has one of these names. */
async function clickIn(panel: Page, words: string, names: readonly string[]): Promise<void> {
  const point = await waitFor(() => panel.evaluate(placeOf, words, names), names.join(' or '));
  await panel.mouse.click(point.x, point.y);
}

/* Runs in the panel. The middle of the button, once nothing lies over it. */
function placeOf(words: string, names: readonly string[]): { x: number; y: number } | undefined {
  const card = [...document.querySelectorAll('.HighlightCard')].find(
    (one) => one.querySelector('.HighlightCard-quote')?.textContent?.replace(/\s+/gu, ' ') === words,
  );
  const button = [...(card?.querySelectorAll('button') ?? [])].find((one) =>
    names.includes(one.ariaLabel ?? one.textContent ?? ''),
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const point = { x: left + width / 2, y: top + height / 2 };
  return button.contains(document.elementFromPoint(point.x, point.y)) ? point : undefined;
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
