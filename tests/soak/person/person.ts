/* The virtual person: a browser, what lies open in it for long, and what is known of the library. */
import type { Page } from 'puppeteer-core';
import { start, waitFor, type Session } from '../../e2e/chromium.ts';
import type { Site } from '../../site/server.ts';
import { press, saidAtFoot, valueOf } from '../../e2e/popup-steps.ts';
import { waitToShow } from '../../e2e/wait-for.ts';
import { withClip, type Known } from './known.ts';
import { LONG_OPEN, type Stories } from './stories.ts';
import { watchErrors } from './watch.ts';

export interface Person {
  readonly site: Site;
  readonly profile: string;
  readonly stories: Stories;
  /** Numbers from 0 to 1, the same for the same seed. */
  readonly random: () => number;
  /** Errors that ours logged or threw. */
  readonly errors: string[];
  session: Session;
  /** A tab with the library, open as long as the browser. */
  library: Page;
  /** A tab with an article that is never clipped, our script in it, and the side panel beside it. */
  article: Page;
  panel: Page;
  known: Known;
  /** Grows with each deed, so that each has words of its own. */
  number: number;
}

type Given = Pick<Person, 'site' | 'profile' | 'stories' | 'random' | 'known'>;

/** Starts the browser, and opens what stays open. */
export async function wake(given: Given): Promise<Person> {
  const errors: string[] = [];
  const session = await start(given);
  const first = await session.popup(await session.visit(LONG_OPEN));
  const title = await valueOf(first, 'textbox', 'Title');
  await press(first, 'Clip');
  await saidAtFoot(first, 'Clipped');
  await first.close();
  const known = withClip(given.known, LONG_OPEN, { title });
  return { ...given, known, errors, number: 0, session, ...(await openLong(session, errors)) };
}

/** Starts the browser again after its end. */
export async function wakeAgain(person: Person): Promise<void> {
  person.session = await start(person);
  Object.assign(person, await openLong(person.session, person.errors));
}

async function openLong(session: Session, errors: string[]) {
  watchErrors(session, (error) => errors.push(error));
  const article = await session.visit(LONG_OPEN);
  const panel = await session.panel(article);
  const library = await session.openOwn('library.html');
  await waitToShow(library, '.ClipRow-title, .FirstRun');
  return { article, panel, library };
}

/** Closes what a deed left open. */
export async function tidyTabs({ session, library, article, panel }: Person): Promise<void> {
  for (const page of await session.browser.pages()) {
    if (![library, article, panel].includes(page)) await page.close().catch(() => undefined); // closing itself
  }
}

/** One of several, drawn. */
export function drawn<Value>({ random }: Pick<Person, 'random'>, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to draw from.');
  return value;
}

/** A word nobody wrote before. */
export function freshWord(person: Person): string {
  person.number += 1;
  return `word${person.number}x`;
}

/** Opens a page and the popup on it, does something there, and closes both. */
export async function atPopup<Value>(
  person: Person,
  address: string,
  work: (popup: Page, page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await person.stories.open(person.session, address);
  const popup = await person.session.popup(page);
  const value = await work(popup, page);
  await popup.close();
  await page.close();
  return value;
}

/** Writes at the end of a box that holds what is known, and gives what stands there then. */
export async function append(page: Page, box: string, before: string, words: string): Promise<string> {
  await waitFor(
    () => page.$eval(box, (area, text) => (area as HTMLTextAreaElement).value === text, before),
    `“${before}” in ${box}`,
  );
  await page.focus(box);
  await page.$eval(box, (area) => {
    const { length } = (area as HTMLTextAreaElement).value;
    (area as HTMLTextAreaElement).setSelectionRange(length, length);
  });
  await page.keyboard.type(words);
  return before + words;
}
