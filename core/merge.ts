/* Two copies of one record made into one: by the times of their fields, in any order and as often as one
   likes with the same outcome. What only one copy has is kept; what both changed is the newer; of two notes
   that were both written, both stay. */
import { FIELD_NAMES, refuse, type Clip, type FieldName } from './clip.ts';
import type { Highlight } from './highlight.ts';
import type { Kept } from './kept.ts';
import { mergeHistories } from './note-history.ts';
import { notedAt } from './overwritten-notes.ts';

/** Parts two notes that were written apart and are kept together. */
const PARTED = '\n\n* * *\n\n';

/** One clip with all that belongs to it, out of two copies. Both must have the same id. */
export function mergeKept(one: Kept, other: Kept): Kept {
  const clip = mergeClips(one.clip, other.clip);
  const texts = [one.body, other.body].filter((body) => body !== undefined);
  const body = texts.find(({ hash }) => hash === clip.body);
  const pictures = [one.thumbnail, other.thumbnail].filter((picture) => picture !== undefined);
  const highlights = mergeHighlights(one.highlights, other.highlights);
  const owners = new Set([clip.id, ...highlights.map(({ id }) => id)]);
  const histories = mergeHistories(one.histories, other.histories).filter(({ of }) => owners.has(of));
  return {
    clip,
    ...(body ? { body } : {}),
    highlights,
    ...(pictures.length > 0 ? { thumbnail: pictures.reduce(larger) } : {}),
    ...(histories.length > 0 ? { histories } : {}),
  };
}

/** The clip, each of its fields as it was last changed. */
export function mergeClips(one: Clip, other: Clip): Clip {
  const read = fuller(one, other); // what the page said, from one reading and not of two halves
  const fields = Object.fromEntries(
    FIELD_NAMES.map((name) => [
      name,
      name === 'note' ? mergedNote(one, other) : newer(one, other, name)[name],
    ]),
  ) as Pick<Clip, FieldName>;
  const moved = newer(one, other, 'state');
  const { trashed: _, ...base } = read;
  const merged: Clip = {
    ...base,
    ...fields,
    keys: [one.id, ...[...new Set([...one.keys, ...other.keys])].filter((key) => key !== one.id).sort()],
    sources: mergedSources(one, other, read),
    created: one.created < other.created ? one.created : other.created,
    changed: one.changed > other.changed ? one.changed : other.changed,
    state: moved.state,
    ...(moved.trashed === undefined ? {} : { trashed: moved.trashed }),
    times: mergedTimes(one.times, other.times),
  };
  return refuse(merged, [...(one.refused ?? []), ...(other.refused ?? [])]);
}

/** All highlights of both; one that both have is the newer, with both notes where both were written. */
export function mergeHighlights(one: readonly Highlight[], other: readonly Highlight[]): Highlight[] {
  const byId = new Map<string, Highlight>();
  for (const highlight of [...one, ...other]) {
    const there = byId.get(highlight.id);
    byId.set(highlight.id, there ? mergeHighlight(there, highlight) : highlight);
  }
  return [...byId.values()].sort((a, b) =>
    a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1,
  );
}

function mergeHighlight(one: Highlight, other: Highlight): Highlight {
  const latest =
    one.changed === other.changed ? larger(one, other) : one.changed > other.changed ? one : other;
  const noted = [one.noted, other.noted]
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  return { ...latest, note: mergedRemark(one, other, latest), ...(noted === undefined ? {} : { noted }) };
}

/** As with a clip's own note: two that were both written stay both. */
function mergedRemark(one: Highlight, other: Highlight, latest: Highlight): string {
  const isWritten = (highlight: Highlight) => notedAt(highlight) > highlight.created;
  if (isWritten(one) && isWritten(other)) return bothTexts(one.note, other.note);
  if (isWritten(one) !== isWritten(other)) return isWritten(one) ? one.note : other.note;
  return latest.note;
}

/** Whether what was deleted at `gone` stays so: it was not changed after. A deletion wins a tie. */
export function staysGone(gone: string, { clip, highlights }: Kept): boolean {
  return gone >= clip.changed && highlights.every(({ changed }) => gone >= changed);
}

function newer(one: Clip, other: Clip, name: FieldName | 'state'): Clip {
  const [mine, theirs] = [one.times[name] ?? one.created, other.times[name] ?? other.created];
  if (mine !== theirs) return mine > theirs ? one : other;
  return spelled([one[name], one.trashed]) >= spelled([other[name], other.trashed]) ? one : other;
}

/**
 * A note that was never touched since both copies were one gives way to one that was. Two that were both
 * written stay both: their parts in an order that does not depend on who asks.
 */
function mergedNote(one: Clip, other: Clip): string {
  const sameOrigin = one.created === other.created;
  const untouched = (clip: Clip) => sameOrigin && (clip.times.note ?? clip.created) === clip.created;
  if (untouched(one) || untouched(other)) return newer(one, other, 'note').note;
  return bothTexts(one.note, other.note);
}

function bothTexts(one: string, other: string): string {
  const parts = [...new Set([...one.split(PARTED), ...other.split(PARTED)])].filter(
    (part) => part.trim() !== '',
  );
  const whole = parts.filter((part) => !parts.some((longer) => longer !== part && longer.includes(part)));
  return whole.sort().join(PARTED);
}

/** The copy whose words a person cut last; of none, the copy with more of the article. */
function fuller(one: Clip, other: Clip): Clip {
  const [mine = '', theirs = ''] = [one.times.body, other.times.body];
  if (mine !== theirs) return mine > theirs ? one : other;
  return reading(one) >= reading(other) ? one : other;
}

function reading(clip: Clip): string {
  const { address, outlet, modified = '', language, excerpt, leadPicture, minutes, body } = clip;
  return spelled([
    body === '' ? 0 : 1,
    modified,
    body,
    address,
    outlet,
    language,
    excerpt,
    leadPicture,
    minutes,
  ]);
}

function mergedSources(one: Clip, other: Clip, read: Clip): Clip['sources'] {
  const sources = { ...read.sources };
  for (const name of ['title', 'byline', 'published'] as const) {
    const [mine, theirs] = [one, other].map((clip) =>
      clip[name] === newer(one, other, name)[name] ? clip.sources[name] : undefined,
    );
    const source = [mine, theirs].filter((value) => value !== undefined).sort()[0];
    if (source === undefined) delete sources[name];
    else sources[name] = source;
  }
  return sources;
}

function mergedTimes(one: Clip['times'], other: Clip['times']): Clip['times'] {
  const merged: Record<string, string> = { ...one };
  for (const [name, time] of Object.entries(other)) {
    const mine = merged[name];
    if (mine === undefined || time > mine) merged[name] = time;
  }
  return merged;
}

/** Of two values that are equally new one, the same whoever asks. */
function larger<Value>(one: Value, other: Value): Value {
  return spelled(one) >= spelled(other) ? one : other;
}

function spelled(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
