/* What the person does in the library and with names, and on the page “Your data”. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { choose, openData, said, saveAs } from '../../e2e/data-steps.ts';
import { clipsFound, searchLibrary } from '../../e2e/library-steps.ts';
import { texts } from '../../e2e/names-steps.ts';
import { press } from '../../e2e/popup-steps.ts';
import { waitFor, waitToShow } from '../../e2e/wait-for.ts';
import { TAGS } from './deeds-popup.ts';
import { clipsWhere, creditedTo, pairOf, withClip, withoutClips, type KnownClip } from './known.ts';
import { drawn, freshWord, type Person } from './person.ts';
import { ACTORS } from './stories.ts';

/** Narrows the library to a tag, and to an actor under one spelling: as many as there should be. */
export async function browseLibrary(person: Person): Promise<void> {
  const tag = drawn(person, TAGS);
  await finds(person, `tag:${tag}`, clipsWhere(person.known, 'kept', hasTag(tag)).length);
  const actor = drawn(person, drawn(person, ACTORS));
  await finds(person, `actor:"${actor}"`, creditedTo(person.known, actor));
}

/** Searches the library that is open, and waits until it finds so many. */
export async function finds({ library }: Person, query: string, count: number): Promise<void> {
  await library.bringToFront();
  await searchLibrary(library, query);
  let found = -1;
  await waitFor(async () => {
    const isListed = await library.evaluate(() => document.querySelector('.Library-bar h2') !== null);
    found = isListed ? await clipsFound(library) : 0;
    return found === count;
  }, 'it').catch(() => {
    throw new Error(`the library finds ${found} for ${query}, not ${count}`);
  });
}

/** Gives a tag to all clips with another, or puts all of them in the trash; now and then it is taken back. */
export async function changeMany(person: Person): Promise<void> {
  const { library, random } = person;
  const tag = drawn(person, TAGS);
  const chosen = clipsWhere(person.known, 'kept', hasTag(tag));
  await finds(person, `tag:${tag}`, chosen.length);
  if (chosen.length === 0) return;
  await library.keyboard.press('ArrowDown');
  await waitToShow(library, '.ClipRow:focus, .ClipRow :focus');
  await library.keyboard.press('a');
  await library.waitForFunction(
    (many) => document.querySelector('.BulkBar strong')?.textContent?.startsWith(many),
    {},
    chosen.length.toLocaleString('en'),
  );
  const isTrash = random() < 0.3 && chosen.length < 8;
  const change = isTrash ? await trashAll(library) : await tagAll(person);
  if (random() < 0.5) {
    await library.click('.BulkBar-undo button');
    await library.waitForFunction(() =>
      document.querySelector('.BulkBar-said')?.textContent?.includes('put back as'),
    );
  } else
    for (const address of chosen)
      person.known = withClip(person.known, address, change(person.known.clips[address]!));
}

type Change = (clip: KnownClip) => Partial<KnownClip>;

async function trashAll(library: Page): Promise<Change> {
  await library.keyboard.press('t');
  await library.waitForFunction(() =>
    document.querySelector('.BulkBar-said')?.textContent?.endsWith('in the trash'),
  );
  return () => ({ state: 'trashed' });
}

async function tagAll(person: Person): Promise<Change> {
  const { library } = person;
  const tag = freshWord(person);
  await library.keyboard.press('e');
  await waitToShow(library, 'dialog[open] [data-box="tags"]');
  await library.focus('dialog [data-box="tags"]');
  await library.keyboard.type(tag);
  await library.keyboard.press('Enter');
  await library.click('dialog .Button-main');
  await library.waitForFunction(
    (given) => document.querySelector('.BulkBar-said')?.textContent?.startsWith(`${given} added`),
    {},
    tag,
  );
  return ({ tags }) => ({ tags: [...tags, tag] });
}

/** Decides whether two names are one; now and then it is taken back. */
export async function decideNames(person: Person): Promise<void> {
  const page = await person.session.openOwn('names.html?show=same');
  await page.bringToFront();
  await page.waitForSelector('.Names-pair, .Library-nothing');
  const [one, other] = await texts(page, '.PairCard h3');
  if (one !== undefined && other !== undefined) {
    const verdict = person.random() < 0.7 ? 'same' : 'never';
    await page.keyboard.press(verdict === 'same' ? 'm' : 'n');
    await page.waitForFunction(
      (name) => document.querySelector('.BulkBar-said')?.textContent?.includes(name),
      {},
      other,
    );
    const isBack = person.random() < 0.3;
    if (isBack) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await page.waitForFunction(() =>
        document.querySelector('.BulkBar-said')?.textContent?.startsWith('Taken back'),
      );
    }
    const verdicts = { ...person.known.verdicts, [pairOf(one, other)]: isBack ? 'open' : verdict } as const;
    person.known = { ...person.known, verdicts };
  }
  await page.close();
}

/** Brings in a file of another product; now and then it is taken back whole. */
export async function bringIn(person: Person): Promise<void> {
  const word = freshWord(person);
  const rows = Array.from({ length: 12 }, (_, at) => ({
    address: `http://kfilm.test/brought-in-${word}-${at}`,
    title: `Brought in ${word} ${at}`,
  }));
  const file = join(person.profile, `${word}.csv`);
  const lines = rows.map(({ address, title }) => `${title},${address},1500000000,${word},unread`);
  writeFileSync(file, ['title,url,time_added,tags,status', ...lines].join('\n'));
  const page = await openData(person.session);
  await choose(page, file);
  await press(page, 'Bring in');
  await said(page, `Brought in: ${rows.length} clips added`);
  for (const { address, title } of rows)
    person.known = withClip(person.known, address, { title, tags: [word] });
  if (person.random() < 0.4) {
    await press(page, 'Take it back');
    await said(page, 'Taken back');
    person.known = withoutClips(
      person.known,
      rows.map(({ address }) => address),
    );
  }
  await page.close();
}

/** Takes everything out in some format: a note that is known stands in it. */
export async function takeOut(person: Person): Promise<void> {
  const word = drawn(
    person,
    clipsWhere(person.known, 'kept', ({ note }) => note !== ''),
  );
  const note = person.known.clips[word]?.note ?? '';
  const page = await openData(person.session);
  const format = drawn(person, ['json', 'csv', 'html', 'book', 'annotations', 'ris', 'biblatex', 'csl']);
  const file = await saveAs(page, format);
  if (!file.toString().includes(note.slice(0, 60))) throw new Error(`${format} is without “${note}”`);
  await page.close();
}

function hasTag(tag: string): (clip: KnownClip) => boolean {
  return ({ tags }) => tags.includes(tag);
}
