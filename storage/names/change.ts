/* Decisions about names, each written whole with what takes it back: that outlives the window and the browser. */
import type { Clip } from '../../core/clip.ts';
import type { Credit } from '../../core/credit.ts';
import { kindOf, nameKey, withdrawn, type NameDecision } from '../../core/names/decision.ts';
import { mergeNames, renameTo, splitOut, tellApart, tellNamesake } from '../../core/names/decide.ts';
import type { Name } from '../../core/names/name-book.ts';
import { edit } from '../../core/clip.ts';
import { changeWithin } from '../clips.ts';
import type { Library } from '../database.ts';
import type { Deed, DeedRow, Respelled, Respelling } from '../rows/names.ts';

/** So many deeds can be taken back. */
const MOST_DEEDS = 200;

/** Makes two names one, shown as the first was. */
export async function mergeTwo(library: Library, one: Name, other: Name, now: string): Promise<void> {
  const deed = { kind: 'merge', one: one.label, other: other.label } as const;
  await decide(library, deed, now, () => mergeNames(one, other, now));
}

/** Remembers that two names are never one. */
export async function keepApart(library: Library, one: Name, other: Name, now: string): Promise<void> {
  const deed = { kind: 'never', one: one.label, other: other.label } as const;
  await decide(library, deed, now, () => tellApart(one, other, now));
}

/** Makes a spelling a name of its own again. Every clip has its former spelling: it never lost it. */
export async function splitSpelling(
  library: Library,
  name: Name,
  spelling: string,
  now: string,
): Promise<void> {
  const deed = { kind: 'split', name: name.label, spelling } as const;
  await decide(library, deed, now, (all) => splitOut(name, spelling, all, now));
}

/** Shows a name under another spelling. */
export async function renameName(library: Library, name: Name, to: string, now: string): Promise<void> {
  const deed = { kind: 'rename', from: name.label, to } as const;
  await decide(library, deed, now, () => renameTo(name, to, now));
}

/**
 * Gives a name other spellings in some clips: with a word that tells it from its namesake. What they became is one name,
 * and never the one that it was. In one step, with what takes it back.
 */
export async function respell(library: Library, wanted: Respelling, now: string): Promise<void> {
  const { kind, spellings, clips } = wanted;
  const [said] = spellings;
  if (!said) return;
  await library.transaction('rw', library.tables, async () => {
    const respelled: Respelled[] = [];
    for (const { from, to } of spellings) {
      const was = await respellWithin(library, { kind, from, to, clips }, now);
      respelled.push({ kind, from, to, clips: [...was.keys()], was: Object.fromEntries(was) });
    }
    const decisions = tellNamesake(kind, spellings, now);
    const changed = new Set(respelled.flatMap((one) => one.clips));
    const deed = { kind: 'respell', ...said, clips: changed.size } as const;
    await write(library, { deed, decisions, now, respelled });
  });
}

/** What was done, the latest first. */
export async function deedsDone(library: Library, most: number): Promise<DeedRow[]> {
  return library.nameHistory.orderBy(':id').reverse().limit(most).toArray();
}

/**
 * Takes back the latest deed, or the one with this number; tells which. What was decided anew since then
 * stays as it is.
 */
export async function takeBack(library: Library, now: string, at?: number): Promise<Deed | undefined> {
  return library.transaction('rw', library.tables, async () => {
    const row =
      at === undefined ? await library.nameHistory.orderBy(':id').last() : await library.nameHistory.get(at);
    if (row?.at === undefined) return undefined;
    const there = await library.nameDecisions.bulkGet(row.after.map(({ id }) => id));
    for (const [place, left] of row.after.entries()) {
      const current = there[place];
      if (!current || !saysSame(current, left)) continue;
      const before = row.before.find(({ id }) => id === left.id);
      const moment = later(current, now);
      await library.nameDecisions.put(before ? { ...before, changed: moment } : withdrawn(left, moment));
    }
    for (const respelled of [row.respelled ?? []].flat().reverse())
      await spellAsBefore(library, respelled, now);
    await library.nameHistory.delete(row.at);
    return row.deed;
  });
}

async function decide(
  library: Library,
  deed: Deed,
  now: string,
  choose: (all: readonly NameDecision[]) => readonly NameDecision[],
): Promise<void> {
  const { nameDecisions, nameHistory } = library;
  await library.transaction('rw', nameDecisions, nameHistory, async () => {
    const decisions = choose(await nameDecisions.toArray());
    if (decisions.length > 0) await write(library, { deed, decisions, now });
  });
}

async function write(
  library: Library,
  {
    deed,
    decisions,
    now,
    respelled,
  }: {
    readonly deed: Deed;
    readonly decisions: readonly NameDecision[];
    readonly now: string;
    readonly respelled?: readonly Respelled[];
  },
): Promise<void> {
  const { nameDecisions, nameHistory } = library;
  const there = await nameDecisions.bulkGet(decisions.map(({ id }) => id));
  const before = there.filter((decision) => decision !== undefined);
  const after = decisions.map((decision, at) => ({ ...decision, changed: later(there[at], now) }));
  await nameDecisions.bulkPut(after);
  await nameHistory.add({ made: now, deed, after, before, ...(respelled ? { respelled } : {}) });
  const old = await nameHistory.orderBy(':id').reverse().offset(MOST_DEEDS).primaryKeys();
  await nameHistory.bulkDelete(old);
}

/** Whenever it was said: an undo says again what stood before it. */
function saysSame(one: NameDecision, other: NameDecision): boolean {
  return one.sort === 'pair'
    ? other.sort === 'pair' && one.verdict === other.verdict
    : other.sort === 'label' && one.preferred === other.preferred && one.spelling === other.spelling;
}

/** Now, or just after what it replaces, should a clock go backwards: the latest decision counts. */
function later(replaced: NameDecision | undefined, now: string): string {
  if (!replaced || replaced.changed < now) return now;
  return new Date(Date.parse(replaced.changed) + 1).toISOString();
}

/** Changes the spelling in those of the clips that have it; gives their ids, with what each had under either. */
async function respellWithin(
  library: Library,
  { kind, from, to, clips }: Respelled,
  now: string,
): Promise<Map<string, readonly Credit[]>> {
  const [old, given] = [nameKey(kind, from), nameKey(kind, to)];
  const was = new Map<string, readonly Credit[]>();
  for (const id of clips) {
    await changeWithin(
      library,
      id,
      (clip) => {
        const after = withCredits(clip, now, (credit) =>
          keyOf(credit) === old ? [{ ...credit, spelling: to }] : [credit],
        );
        if (after !== clip)
          was.set(
            id,
            clip.credits.filter((credit) => [old, given].includes(keyOf(credit))),
          );
        return after;
      },
      now,
    );
  }
  return was;
}

/** Gives clips the spellings back that each of them had, where they still have what was given to them. */
async function spellAsBefore(library: Library, respelled: Respelled, now: string): Promise<void> {
  const { kind, from, to, clips, was } = respelled;
  if (!was) {
    await respellWithin(library, { kind, from: to, to: from, clips }, now);
    return;
  }
  const given = nameKey(kind, to);
  for (const id of clips) {
    const before = (credit: Credit) => (was[id] ?? []).filter(({ role }) => role === credit.role);
    await changeWithin(
      library,
      id,
      (clip) =>
        withCredits(clip, now, (credit) => {
          const had = keyOf(credit) === given ? before(credit) : [];
          return had.length > 0 ? had : [credit]; // in another role it came since
        }),
      now,
    );
  }
}

function withCredits(clip: Clip, now: string, become: (credit: Credit) => readonly Credit[]): Clip {
  return edit(clip, { credits: clip.credits.flatMap(become) }, now);
}

function keyOf({ role, spelling }: Credit): string {
  return nameKey(kindOf(role), spelling);
}
