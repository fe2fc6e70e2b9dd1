/* The promises, asked of the library: it holds what is known and nothing else, its words are found, and what is taken
   out of it and brought into an empty library is the same. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { dropProfile, newProfile, start } from '../../e2e/chromium.ts';
import { choose, openData, said, saveAs } from '../../e2e/data-steps.ts';
import { press } from '../../e2e/popup-steps.ts';
import { finds } from './deeds-library.ts';
import type { Known } from './known.ts';
import { differences, see } from './look.ts';
import type { Person } from './person.ts';

/** How much was asked, and what was not as it should be. */
export interface Checked {
  readonly asked: number;
  readonly lost: readonly string[];
}

/** Compares the library with what is known, and searches for some of the words, or for all. */
export async function check(person: Person, words: 'some' | 'all'): Promise<Checked> {
  const { seen, flaws } = await see(person);
  const lost = [...flaws, ...differences(person.known, seen)];
  const wanted = wordsOf(person.known);
  const chosen = words === 'all' ? wanted : wanted.slice(-3);
  for (const [word, count] of chosen) {
    await finds(person, word, count).catch((error: unknown) => lost.push(String(error)));
  }
  await finds(person, ' ', kept(person.known)).catch((error: unknown) => lost.push(String(error)));
  return { asked: sizeOf(person.known) + chosen.length, lost };
}

/** Takes everything out, brings it into the empty library of another browser, and takes it out of there. */
export async function checkWayOut(person: Person): Promise<Checked> {
  const page = await openData(person.session);
  const before = await saveAs(page, 'json');
  await page.close();
  const file = join(person.profile, 'everything.json');
  writeFileSync(file, before);
  const profile = newProfile();
  const other = await start({ site: person.site, profile });
  try {
    const there = await openData(other);
    await choose(there, file);
    await press(there, 'Bring in');
    await said(there, 'Brought in');
    const [out, back] = [recordsOf(before), recordsOf(await saveAs(there, 'json'))];
    const lost = out.filter((record, at) => !isDeepStrictEqual(record, back[at]));
    const more =
      out.length === back.length ? [] : [`${out.length} records went out, ${back.length} came back`];
    return {
      asked: out.length,
      lost: [...more, ...lost.map((one) => `came back otherwise: ${JSON.stringify(one).slice(0, 300)}`)],
    };
  } finally {
    await other.close();
    dropProfile(profile);
  }
}

/** Everything in a file but when it was made, in an order of its own. */
function recordsOf(file: Buffer): unknown[] {
  const { records } = JSON.parse(file.toString()) as { records: unknown[] };
  return records
    .map((record) => [JSON.stringify(record), record] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, record]) => record);
}

/** Words that were written once, each with how many kept clips hold it. */
function wordsOf(known: Known): [string, number][] {
  const found = new Map<string, number>();
  for (const { note, tags, marks, state } of Object.values(known.clips)) {
    const written = [note, ...tags, ...Object.values(marks).map((mark) => mark.note)].join(' ');
    for (const word of new Set(written.match(/word\d+x/gu)))
      found.set(word, (found.get(word) ?? 0) + (state === 'kept' ? 1 : 0));
  }
  return [...found];
}

function kept({ clips }: Known): number {
  return Object.values(clips).filter(({ state }) => state === 'kept').length;
}

/** How many things are known: what a comparison compares. */
export function sizeOf({ clips, drafts, verdicts }: Known): number {
  const each = Object.values(clips).map(
    ({ marks, tags, credits }) => 2 + tags.length + credits.length + 3 * Object.keys(marks).length,
  );
  return (
    each.reduce((sum, size) => sum + size, 0) + Object.keys(drafts).length + Object.keys(verdicts).length
  );
}
