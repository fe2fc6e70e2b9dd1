/* A page was clipped in one window while it stood unclipped in another, with words in its boxes. */
import { FIELD_NAMES, type Fields } from './clip.ts';
import { joinNotes } from './join-notes.ts';

/**
 * What the boxes of the other window show from then on: the clip's fields, and what was typed there since it
 * opened. `opened`: what the boxes showed at first, from the page or from a draft; nobody typed that here, and the
 * clip knows it, or the person has changed it since.
 */
export function takenUp(form: Fields, opened: Fields, clip: Fields): Fields {
  const mine = FIELD_NAMES.filter((name) => !isSame(form[name], opened[name]));
  const typed = Object.fromEntries(mine.map((name) => [name, form[name]]));
  return {
    ...clip,
    ...typed,
    credits: [...clip.credits, ...added(form.credits, [...opened.credits, ...clip.credits])],
    tags: [...clip.tags, ...added(form.tags, [...opened.tags, ...clip.tags])],
    note: mine.includes('note') ? joinNotes(clip.note, form.note) : clip.note,
  };
}

function added<Entry>(entries: readonly Entry[], known: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => !known.some((other) => isSame(entry, other)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
