/* What a person does with names, as decisions to be kept. Nothing of a clip is touched. */
import { labelDecision, nameKey, pairDecision, type NameDecision } from './decision.ts';
import { groupNames } from './groups.ts';
import type { Name } from './name-book.ts';
import type { NameKind } from './reason.ts';

/** Two names become one, shown as the first was; nothing where they are one already. */
export function mergeNames(one: Name, other: Name, now: string): NameDecision[] {
  if (one.id === other.id) return [];
  return [
    pairDecision(one.kind, [shown(one), shown(other)], 'same', now),
    labelDecision(one.kind, one.label, now),
  ];
}

/** Two names stay two, and are not proposed again. One name is not parted so: a spelling is split out of it. */
export function tellApart(one: Name, other: Name, now: string): NameDecision[] {
  if (one.id === other.id) return [];
  return [pairDecision(one.kind, [shown(one), shown(other)], 'never', now)];
}

/**
 * A spelling becomes a name of its own again, and those that are left stay one, even where it was the one that
 * held them together. `decisions` are all there are.
 */
export function splitOut(
  name: Name,
  spelling: string,
  decisions: readonly NameDecision[],
  now: string,
): NameDecision[] {
  const { kind } = name;
  const key = nameKey(kind, spelling);
  const rest = name.spellings.filter((other) => other.key !== key).map(({ text }) => text);
  const [hub] = rest;
  if (hub === undefined || rest.length === name.spellings.length) return [];
  const apart = rest.map((other) => pairDecision(kind, [spelling, other], 'never', now));
  const ids = new Set(apart.map(({ id }) => id));
  const left = groupNames([...decisions.filter(({ id }) => !ids.has(id)), ...apart]);
  const held = left.groupOf(nameKey(kind, hub))?.keys;
  const ties = rest
    .filter((other) => !held?.has(nameKey(kind, other)))
    .map((other) => pairDecision(kind, [hub, other], 'same', now));
  return [...ties, ...apart];
}

/**
 * Spellings of a name become those of its namesake: one name, and never the one that they were. A spelling that stays as
 * it is goes over to the namesake.
 */
export function tellNamesake(
  kind: NameKind,
  spellings: readonly { readonly from: string; readonly to: string }[],
  now: string,
): NameDecision[] {
  const byKey = (all: readonly string[]) => new Map(all.map((text) => [nameKey(kind, text), text]));
  const became = byKey(spellings.map(({ to }) => to));
  const were = [...byKey(spellings.map(({ from }) => from))].filter(([key]) => !became.has(key));
  const [hub, ...others] = became.values();
  if (hub === undefined) return [];
  return [
    ...others.map((other) => pairDecision(kind, [hub, other], 'same', now)),
    ...were.flatMap(([, from]) =>
      [...became.values()].map((to) => pairDecision(kind, [from, to], 'never', now)),
    ),
  ];
}

/** A name is shown under a spelling, which becomes one of its own where it was none. */
export function renameTo(name: Name, spelling: string, now: string): NameDecision[] {
  const isKnown = name.spellings.some(({ key }) => key === nameKey(name.kind, spelling));
  return [
    ...(isKnown ? [] : [pairDecision(name.kind, [shown(name), spelling], 'same', now)]),
    labelDecision(name.kind, spelling, now),
  ];
}

/** A spelling with a word that tells it from its namesakes: `Ballerina (2025)`; without one where it is empty. */
export function distinguished(spelling: string, word: string): string {
  const bare = spelling.replace(/\s*[（(][^()（）]*[)）]\s*$/u, '').trim() || spelling;
  const tidy = word
    .replace(/[()（）]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return tidy === '' ? bare : `${bare} (${tidy})`;
}

/** The word that tells a spelling from its namesakes; empty where there is none. */
export function distinctionOf(spelling: string): string {
  return /[（(]([^()（）]*)[)）]\s*$/u.exec(spelling)?.[1]?.trim() ?? '';
}

/** The first spelling as it is written: a label may be a spelling of its own. */
function shown({ spellings, label, kind }: Name): string {
  return spellings.find(({ key }) => key === nameKey(kind, label))?.text ?? spellings[0]?.text ?? label;
}
