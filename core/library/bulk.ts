/* One change of many clips, and how it is taken back: only what it really changed, so that what was done to
   a clip since stays. */
import { edit, moveTo, refuse, type Clip, type ClipState, type Fields } from '../clip.ts';
import type { Credit } from '../credit.ts';
import { entryKey } from '../entries.ts';
import type { Message } from '../message.ts';
import { kindOf } from '../names/decision.ts';
import type { NameBook } from '../names/name-book.ts';

/** The names and tags of clips: what is changed of many at once. */
export type Naming = Pick<Fields, 'credits' | 'tags'>;

export type BulkChange =
  | { readonly kind: 'add'; readonly naming: Naming }
  | { readonly kind: 'remove'; readonly naming: Naming }
  | { readonly kind: 'set'; readonly naming: Naming }
  | { readonly kind: 'move'; readonly to: ClipState };

/** What of a clip a change may touch, as it was and as it became. */
export interface Before {
  readonly before: Naming & { readonly state: ClipState };
  readonly after: Naming & { readonly state: ClipState };
}

/** The clip with the change; itself where nothing is to be changed. */
export function changed(clip: Clip, change: BulkChange, now: string): Clip {
  switch (change.kind) {
    case 'add':
      return edit(clip, added(clip, change.naming), now);
    case 'remove':
      return refusingGone(clip, edit(clip, without(clip, change.naming), now));
    case 'set':
      return refusingGone(clip, edit(clip, change.naming, now));
    default:
      return moveTo(change.to, clip, now);
  }
}

/** A name that a person took out of a clip is not offered for it again. */
function refusingGone(before: Clip, after: Clip): Clip {
  const left = new Set(after.credits.map(creditKey));
  return refuse(
    after,
    before.credits.map(creditKey).filter((key) => !left.has(key)),
  );
}

/** The names in every spelling they have: one who is taken out of clips is a person, and no way of writing one. */
export function inAllSpellings({ credits, tags }: Naming, book: Pick<NameBook, 'nameOf'>): Naming {
  const all = credits.flatMap((credit) => {
    const { spellings = [] } = book.nameOf(kindOf(credit.role), credit.spelling) ?? {};
    return [credit, ...spellings.map(({ text }) => ({ role: credit.role, spelling: text }))];
  });
  return { credits: all, tags };
}

/** What a change is called when it is over: kept with it, and worded when it is shown. */
export function nameOfChange(change: BulkChange): Message {
  if (change.kind === 'set') return { key: 'bulk.names.set' };
  if (change.kind === 'move') return { key: `bulk.names.${change.to}` };
  const key = change.kind === 'add' ? 'bulk.names.added' : 'bulk.names.removed';
  return { key, values: { names: namesIn(change.naming) } };
}

/** All names and tags in a row. */
export function namesIn({ credits, tags }: Naming): string {
  return [...credits.map(({ spelling }) => spelling), ...tags].join(', ');
}

/** The clip as if the change had not been: what came with it goes, what went comes back. */
export function takenBack(clip: Clip, { before, after }: Before, now: string): Clip {
  const isUntouched = JSON.stringify(namingOf(clip)) === JSON.stringify(namingOf(after));
  const naming = isUntouched
    ? namingOf(before)
    : added(without(clip, without(after, before)), without(before, after));
  const named = edit(clip, naming, now);
  return before.state !== after.state && clip.state === after.state
    ? moveTo(before.state, named, now)
    : named;
}

/** What a change may touch, of a clip. */
export function touched({ credits, tags, state }: Clip): Before['before'] {
  return { credits, tags, state };
}

function namingOf({ credits, tags }: Naming): Naming {
  return { credits, tags };
}

function added(to: Naming, more: Naming): Naming {
  return { credits: [...to.credits, ...more.credits], tags: [...to.tags, ...more.tags] };
}

function without(from: Naming, less: Naming): Naming {
  const credits = new Set(less.credits.map(creditKey));
  const tags = new Set(less.tags.map(entryKey));
  return {
    credits: from.credits.filter((credit) => !credits.has(creditKey(credit))),
    tags: from.tags.filter((tag) => !tags.has(entryKey(tag))),
  };
}

function creditKey({ role, spelling }: Credit): string {
  return `${role}:${entryKey(spelling)}`;
}
