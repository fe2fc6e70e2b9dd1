/* Decisions about names, each written whole with what takes it back: that outlives the window and the browser. */
import type { Clip } from '../core/clip.ts';
import { kindOf, nameKey, withdrawn, type NameDecision } from '../core/names/decision.ts';
import { mergeNames, renameTo, splitOut, tellApart } from '../core/names/decide.ts';
import type { Name } from '../core/names/name-book.ts';
import type { NameKind } from '../core/names/reason.ts';
import { edit } from '../core/clip.ts';
import { changeWithin } from './clips.ts';
import type { Library } from './database.ts';
import type { Deed, DeedRow, Respelled } from './names-rows.ts';

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
 * Gives a name another spelling in some clips: a word that tells it from its namesake. The two spellings are
 * remembered as two names. In one step, with what takes it back.
 */
export async function respell(library: Library, wanted: Respelled, now: string): Promise<void> {
  await library.transaction('rw', library.tables, async () => {
    const { kind, from, to } = wanted;
    const clips = await respellWithin(library, wanted, now);
    const decisions =
      nameKey(kind, from) === nameKey(kind, to) ? [] : tellApart(lone(kind, from), lone(kind, to), now);
    const deed = { kind: 'respell', from, to, clips: clips.length } as const;
    await write(library, { deed, decisions, now, respelled: { ...wanted, clips } });
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
    if (row.respelled) {
      const { from, to, ...rest } = row.respelled;
      await respellWithin(library, { ...rest, from: to, to: from }, now);
    }
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
    readonly respelled?: Respelled;
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

/** Changes the spelling in those of the clips that have it; gives their ids. */
async function respellWithin(
  library: Library,
  { kind, from, to, clips }: Respelled,
  now: string,
): Promise<string[]> {
  const key = nameKey(kind, from);
  const changed: string[] = [];
  for (const id of clips) {
    await changeWithin(
      library,
      id,
      (clip) => {
        const after = inSpelling(clip, kind, { key, to, now });
        if (after !== clip) changed.push(id);
        return after;
      },
      now,
    );
  }
  return changed;
}

function inSpelling(
  clip: Clip,
  kind: NameKind,
  { key, to, now }: { readonly key: string; readonly to: string; readonly now: string },
): Clip {
  const credits = clip.credits.map((credit) =>
    kindOf(credit.role) === kind && nameKey(kind, credit.spelling) === key
      ? { ...credit, spelling: to }
      : credit,
  );
  return edit(clip, { credits }, now);
}

/** A name of one spelling, for a decision that needs no more of it. */
function lone(kind: NameKind, text: string): Name {
  const spelling = { key: nameKey(kind, text), text, ways: [text], uses: 0, roles: {}, last: '' };
  return { id: spelling.key, kind, label: text, spellings: [spelling], uses: 0, last: '' };
}
