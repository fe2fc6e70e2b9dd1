/* The hour: deeds drawn one after another, looked at every minute. */
import { seeded } from '../../core/search/library.ts';
import { dropProfile, newProfile } from '../../e2e/chromium.ts';
import { openSite } from '../../site/server.ts';
import { check, checkWayOut, type Checked } from './checks.ts';
import { endWorker, killBrowser } from './deeds-end.ts';
import { bringIn, browseLibrary, changeMany, decideNames, takeOut } from './deeds-library.ts';
import { mark, marked, read, tendMark } from './deeds-marks.ts';
import { clip, draft, edit, reachable, restore, search, trash } from './deeds-popup.ts';
import { NOTHING, type Known } from './known.ts';
import { differences, see } from './look.ts';
import { tidyTabs, wake, type Person } from './person.ts';
import { tellStories } from './stories.ts';
import { weighAll, type Weights } from './weigh.ts';

/** What was found at a look. */
export interface Look extends Checked {
  /** Since the beginning. */
  readonly seconds: number;
  /** Deeds so far, by kind. */
  readonly deeds: Readonly<Record<string, number>>;
  /** How often the browser was started by now: weights are compared within one life. */
  readonly life: number;
  readonly weights: Weights;
  readonly clips: number;
}

interface Deed {
  /** How often among the others. */
  readonly share: number;
  readonly isPossible?: (known: Known) => boolean;
  readonly perform: (person: Person) => Promise<void>;
}

const hasClip = (known: Known) => reachable(known).length > 1;
const hasMark = (known: Known) => marked(known).length > 0;

const DEEDS: Readonly<Record<string, Deed>> = {
  clip: { share: 22, perform: clip },
  edit: { share: 10, isPossible: hasClip, perform: (person) => edit(person) },
  draft: { share: 7, perform: draft },
  mark: { share: 18, isPossible: hasClip, perform: mark },
  'tend a mark': { share: 12, isPossible: hasMark, perform: tendMark },
  read: { share: 6, isPossible: hasMark, perform: read },
  search: { share: 6, isPossible: hasClip, perform: search },
  trash: { share: 4, isPossible: hasClip, perform: trash },
  restore: { share: 5, isPossible: (known) => reachable(known, 'trashed').length > 0, perform: restore },
  library: { share: 5, isPossible: hasClip, perform: browseLibrary },
  'change many': { share: 4, isPossible: hasClip, perform: changeMany },
  names: { share: 5, isPossible: hasClip, perform: decideNames },
  'bring in': { share: 2, perform: bringIn },
  'take out': { share: 3, isPossible: hasClip, perform: takeOut },
  'end of the worker': { share: 4, perform: endWorker },
  'end of the browser': { share: 0.5, perform: killBrowser },
};

/** How long, and what must be among it. */
export interface Walk {
  /** Whether to go on. */
  readonly goesOn: (deeds: number, seconds: number) => boolean;
  /** Deeds at fixed places, so that a short walk has them too. */
  readonly fixed?: Readonly<Record<number, string>>;
  readonly secondsBetweenLooks: number;
  readonly seed: number;
}

/** Walks, and tells of each look; the last one looks at everything. */
export async function* walk({ goesOn, fixed = {}, secondsBetweenLooks, seed }: Walk): AsyncGenerator<Look> {
  const site = await openSite();
  const profile = newProfile();
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1_000);
  const random = seeded(seed);
  const person = await wake({ site, profile, random, stories: tellStories(site, seed), known: NOTHING });
  const deeds: Record<string, number> = {};
  let [all, looked, life] = [0, 0, 1];
  const failed: string[] = [];
  const lookNow = async (words: 'some' | 'all'): Promise<Look> => {
    const found = await check(person, words);
    const lost = [...failed.splice(0), ...found.lost, ...person.errors.splice(0)];
    const weights = await weighAll(person);
    const clips = Object.keys(person.known.clips).length;
    return { asked: found.asked, lost, seconds: seconds(), deeds: { ...deeds }, life, weights, clips };
  };
  try {
    while (goesOn(all, seconds())) {
      const name = fixed[all] ?? next(person);
      all += 1;
      deeds[name] = (deeds[name] ?? 0) + 1;
      await DEEDS[name]?.perform(person).catch(async (error: unknown) => {
        const at = (await person.session.browser.pages()).at(-1)?.url();
        const { seen } = await see(person);
        const told = `deed ${all}, ${name}, at ${at}: ${String(error)}`;
        failed.push([told, ...differences(person.known, seen)].join('; '));
        person.known = seen; // told once, not at every look
      });
      if (name === 'end of the browser') life += 1;
      await tidyTabs(person);
      if (seconds() - looked < secondsBetweenLooks && name !== 'end of the browser') continue;
      looked = seconds();
      yield await lookNow('some');
    }
    const last = await lookNow('all');
    const out = await checkWayOut(person);
    yield { ...last, asked: last.asked + out.asked, lost: [...last.lost, ...out.lost, ...person.errors] };
  } finally {
    await person.session.close().catch(() => undefined); // it may lie dead
    await site.close();
    dropProfile(profile);
  }
}

/** Draws a deed that can be done now. */
function next({ known, random }: Person): string {
  const possible = Object.entries(DEEDS).filter(([, { isPossible }]) => isPossible?.(known) ?? true);
  let left = random() * possible.reduce((sum, [, { share }]) => sum + share, 0);
  return possible.find(([, { share }]) => (left -= share) < 0)?.[0] ?? 'clip';
}
