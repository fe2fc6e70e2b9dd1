/* What the person does in the popup: clip, begin a draft, edit, search, put in the trash and take out of it. */
import type { Page } from 'puppeteer-core';
import { addEntries, press, saidAtFoot, searchFor, valueOf } from '../../e2e/popup-steps.ts';
import { clipsWhere, withClip, type Known } from './known.ts';
import { append, atPopup, drawn, freshWord, type Person } from './person.ts';
import { ACTORS, FILMS, LONG_OPEN } from './stories.ts';

const HOME = 'http://reel-courier.test/';
const NOTE = '[data-box="note"]';
export const TAGS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** Goes somewhere, and clips what was not clipped yet; a draft begun there comes along. */
export async function clip(person: Person): Promise<void> {
  const address = addressFor(person);
  if (person.known.clips[address]) return edit(person, address);
  await atPopup(person, address, async (popup) => {
    person.known = await fillAndClip(person, address, popup);
  });
}

/** Fills the popup in and clips; gives what is known after it. */
async function fillAndClip(person: Person, address: string, popup: Page): Promise<Known> {
  const title = await valueOf(popup, 'textbox', 'Title');
  const before = person.known.drafts[address] ?? '';
  const named = namesFor(person);
  for (const [box, entries] of Object.entries(named)) await addEntries(popup, box, entries);
  const note = await append(popup, NOTE, before, `${before && ' '}Thought ${freshWord(person)}.`);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  const credits = [
    ...named.Films.map((film) => `film: ${film}`),
    ...named.Actors.map((actor) => `actor: ${actor}`),
  ];
  const tags = [...tagsBegun(before), ...named.Tags];
  return withClip(person.known, address, { title, note, tags, credits });
}

/** How a note begins that the browser died under; such a draft has a tag. */
export const BEGUN = { note: 'Begun', tag: 'killed' } as const;

/** The tags a draft has by its note. */
function tagsBegun(note: string): string[] {
  return note.startsWith(BEGUN.note) ? [BEGUN.tag] : [];
}

function namesFor(person: Person) {
  const { random } = person;
  return {
    Films: random() < 0.5 ? [drawn(person, FILMS)] : [],
    Actors: random() < 0.7 ? [drawn(person, drawn(person, ACTORS))] : [],
    Tags: random() < 0.6 ? [drawn(person, TAGS)] : [],
  };
}

/** Adds to the note of a clip, from its page. */
export async function edit(person: Person, address = drawn(person, reachable(person.known))): Promise<void> {
  const before = person.known.clips[address];
  if (before?.state !== 'kept') return;
  await atPopup(person, address, async (popup) => {
    const note = await append(popup, NOTE, before.note, ` More ${freshWord(person)}.`);
    await saidAtFoot(popup, 'All changes saved');
    person.known = withClip(person.known, address, { note });
  });
}

/** Begins to write about a page and goes away. */
export async function draft(person: Person): Promise<void> {
  const address = addressFor(person);
  if (person.known.clips[address]) return;
  await atPopup(person, address, async (popup) => {
    const before = person.known.drafts[address] ?? '';
    const note = await append(popup, NOTE, before, `${before && ' '}Draft ${freshWord(person)}`);
    await saidAtFoot(popup, 'Draft saved');
    person.known = { ...person.known, drafts: { ...person.known.drafts, [address]: note } };
  });
}

/** Searches for the last word of a note, and for one that is nowhere. */
export async function search(person: Person): Promise<void> {
  const wanted = drawn(person, Object.values(person.known.clips));
  const word = /word\d+x/u.exec(wanted.note)?.[0] ?? 'nowherexx';
  await atPopup(person, HOME, async (popup) => {
    const found = await searchFor(popup, word);
    const titles = wanted.state === 'kept' && word !== 'nowherexx' ? [wanted.title] : [];
    if (found.join('|') !== titles.join('|'))
      throw new Error(`${word} finds ${found.join('|')}, not ${titles.join('|')}`);
  });
}

/** Puts a clip in the trash; now and then at once back. */
export async function trash(person: Person): Promise<void> {
  const address = drawn(person, reachable(person.known));
  await atPopup(person, address, async (popup) => {
    await press(popup, 'Trash');
    await popup.waitForSelector('::-p-aria([name="Undo"][role="button"])');
    if (person.random() < 0.5) {
      await press(popup, 'Undo');
      await saidAtFoot(popup, 'Back in your library');
    } else person.known = withClip(person.known, address, { state: 'trashed' });
  });
}

/** Takes a clip out of the trash, from its page. */
export async function restore(person: Person): Promise<void> {
  const address = drawn(person, reachable(person.known, 'trashed'));
  await atPopup(person, address, async (popup) => {
    await press(popup, 'Put it back');
    await saidAtFoot(popup, 'Back in your library');
    person.known = withClip(person.known, address, { state: 'kept' });
  });
}

/** Clips whose pages can be gone to and changed: not those brought in from a file, nor what lies open for long. */
export function reachable(known: Known, state: 'kept' | 'trashed' = 'kept'): string[] {
  return clipsWhere(
    known,
    state,
    (_clip, address) => address !== LONG_OPEN && !address.includes('/brought-in-'),
  );
}

/** A page to go to: now and then one that a draft was begun on. */
function addressFor(person: Person): string {
  const begun = Object.keys(person.known.drafts);
  if (begun.length > 0 && person.random() < 0.3) return drawn(person, begun);
  return person.stories.address(person.random);
}
