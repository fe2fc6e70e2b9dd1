import { expect, test } from 'vitest';
import { KEPT_VERSIONS, mergeHistories, mergeVersions, remembered } from '../../core/note-history.ts';
import { absorb } from '../../core/import/absorb.ts';
import { edit } from '../../core/clip.ts';
import { mergeKept } from '../../core/merge.ts';
import { withOverwrittenNotes } from '../../core/overwritten-notes.ts';
import type { NoteVersion } from '../../core/note-history.ts';
import { kept, MONDAY } from '../fixtures/kept.ts';

const at = (seconds: number) => new Date(Date.parse(MONDAY) + seconds * 1000).toISOString();

/** Writes texts one after the other, as so many saves, at these seconds. */
function typed(...saves: readonly (readonly [number, string])[]): readonly NoteVersion[] {
  let versions: readonly NoteVersion[] = [];
  let [before, written] = ['', at(0)];
  for (const [seconds, after] of saves) {
    versions = remembered(versions, { before, written, after, now: at(seconds) });
    [before, written] = [after, at(seconds)];
  }
  return versions;
}

test('a note typed key by key is one version, kept when one comes back to it', () => {
  const keys = Array.from(
    'Ask about tea',
    (_, length) => [length, 'Ask about tea'.slice(0, length + 1)] as const,
  );

  expect(typed(...keys)).toEqual([]);
  expect(typed(...keys, [600, 'Ask about tea!'], [601, 'Ask about tea!!'])).toEqual([
    { text: 'Ask about tea', written: at(12) },
  ]);
});

test('what is thrown away in one go can be had back, though one wrote on at once', () => {
  const long = 'The lamp was built three times, and nobody asked by whom.';

  expect(typed([0, long], [1, 'x'], [2, 'xy'])).toEqual([{ text: long, written: at(0) }]);
});

test('an older text put back over a newer leaves the newer among the versions', () => {
  expect(typed([0, 'tea'], [600, 'coffee'], [610, 'tea']).map(({ text }) => text)).toEqual(['tea', 'coffee']);
});

test('the last twenty are kept, and none twice', () => {
  const many = typed(...Array.from({ length: 50 }, (_, day) => [day * 1000, `day ${day}`] as const));

  expect(many).toHaveLength(KEPT_VERSIONS);
  expect(many.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, day) => `day ${day + 29}`));
});

test('versions of two copies are merged in any order, as often as one likes, with one outcome', () => {
  const some = (...seconds: number[]) =>
    seconds.map((second) => ({ text: `t${second % 30}`, written: at(second) }));
  const copies = [some(1, 5, 9, 31, 40), some(5, 2, 61, 9), some(...Array.from({ length: 25 }, (_, i) => i))];
  const [a = [], b = [], c = []] = copies;
  const once = mergeVersions(mergeVersions(a, b), c);

  expect(mergeVersions(a, mergeVersions(c, b))).toEqual(once);
  expect(mergeVersions(once, b)).toEqual(once);
  expect(once).toHaveLength(KEPT_VERSIONS);
});

test('when two copies meet, every text of a note is there: in the note or among its versions', () => {
  const start = kept({ fields: { note: 'first' } });
  const [mark] = start.highlights;
  const mine = { ...start, clip: edit(start.clip, { note: 'mine' }, at(100)) };
  const theirs = {
    ...start,
    clip: edit(start.clip, { title: 'Theirs' }, at(200)),
    histories: [{ of: mark!.id, clip: start.clip.id, versions: [{ text: 'once', written: MONDAY }] }],
  };
  const merged = withOverwrittenNotes(start, mergeKept(start, mine));

  expect(merged.clip.note).toBe('mine');
  expect(merged.histories).toEqual([
    { of: start.clip.id, clip: start.clip.id, versions: [{ text: 'first', written: MONDAY }] },
  ]);
  expect(mergeKept(merged, theirs)).toEqual(mergeKept(theirs, merged));
  expect(mergeKept(merged, theirs).histories).toEqual(mergeHistories(theirs.histories, merged.histories));
  expect(withOverwrittenNotes(merged, mergeKept(merged, mine))).toEqual(merged);
});

test('a colour changed in one copy does not cost the note written in the other', () => {
  const start = kept();
  const [mark] = start.highlights;
  const noted = { ...start, highlights: [{ ...mark!, note: 'By a woman.', noted: at(5), changed: at(5) }] };
  const coloured = {
    ...start,
    highlights: [{ ...mark!, colour: 'pink' as const, noted: MONDAY, changed: at(9) }],
  };

  for (const merged of [mergeKept(noted, coloured), mergeKept(coloured, noted)]) {
    expect(merged.highlights).toMatchObject([{ note: 'By a woman.', colour: 'pink', noted: at(5) }]);
  }
});

test('an import that adds to a note keeps what the note said', () => {
  const mine = kept({ fields: { note: 'mine' } });
  const theirs = kept({ fields: { note: 'theirs' }, highlights: [] });
  const met = withOverwrittenNotes(mine, absorb(mine, theirs, at(50)));

  expect(met.clip.note).toBe('mine\n\ntheirs');
  expect(met.histories).toMatchObject([{ of: mine.clip.id, versions: [{ text: 'mine' }] }]);
});
