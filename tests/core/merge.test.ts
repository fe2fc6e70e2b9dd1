import { describe, expect, test } from 'vitest';
import { edit, moveTo, recut, refuse, type Fields } from '../../core/clip.ts';
import type { Kept } from '../../core/kept.ts';
import { mergeKept, staysGone } from '../../core/merge.ts';
import { kept, MONDAY } from '../fixtures/kept.ts';

const at = (hour: number) => `2026-04-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
const edited = (copy: Kept, change: Partial<Fields>, hour: number): Kept => ({
  ...copy,
  clip: edit(copy.clip, change, at(hour)),
});
const START = kept();

test('the newer edit of each field wins, whichever copy it is in', () => {
  const mine = edited(edited(START, { tags: ['mine'] }, 5), { title: 'Mine' }, 9);
  const theirs = edited(edited(START, { title: 'Theirs' }, 4), { tags: ['theirs'] }, 8);

  for (const merged of [mergeKept(mine, theirs), mergeKept(theirs, mine)]) {
    expect(merged.clip).toMatchObject({ title: 'Mine', tags: ['theirs'], changed: at(9) });
    expect(merged.clip.times).toMatchObject({ title: at(9), tags: at(8), note: MONDAY });
    expect(merged.clip.sources.title).toBe('person');
  }
});

test('of two notes that were both changed both stay; one that was never touched gives way', () => {
  const mine = edited(START, { note: 'mine' }, 5);
  const theirs = edited(START, { note: 'theirs' }, 6);

  expect(mergeKept(mine, theirs).clip.note.split(/\s*\* \* \*\s*/)).toEqual(['mine', 'theirs']);
  expect(mergeKept(START, theirs).clip.note).toBe('theirs');
  expect(mergeKept(edited(START, { note: '' }, 7), START).clip.note).toBe('');
});

test('what either copy offers no more is offered no more', () => {
  const mine = { ...START, clip: refuse(START.clip, ['film:b']) };
  const theirs = { ...START, clip: refuse(START.clip, ['film:b', 'actor:a']) };

  for (const merged of [mergeKept(mine, theirs), mergeKept(theirs, mine), mergeKept(START, theirs)]) {
    expect(merged.clip.refused).toEqual(['actor:a', 'film:b']);
  }
  expect(mergeKept(START, START).clip).not.toHaveProperty('refused');
});

test('a note that goes on where the other ends is one note', () => {
  const mine = edited(START, { note: 'the lamp' }, 5);
  const theirs = edited(mine, { note: 'the lamp burned' }, 6);

  expect(mergeKept(mine, theirs).clip.note).toBe('the lamp burned');
});

test('highlights of both copies are there; one that both have is the newer', () => {
  const [first, second] = START.highlights;
  const mine = { ...START, highlights: [{ ...first!, colour: 'pink' as const, changed: at(5) }] };
  const theirs = { ...START, highlights: [{ ...first!, colour: 'blue' as const, changed: at(4) }, second!] };
  const { highlights } = mergeKept(theirs, mine);

  expect(highlights.map(({ id, colour }) => [id, colour])).toEqual([
    [second!.id, 'green'],
    [first!.id, 'pink'],
  ]);
});

test('a clip put in the trash stays there unless it was taken out later', () => {
  const trashed = { ...START, clip: moveTo('trashed', START.clip, at(5)) };
  const restored = { ...trashed, clip: moveTo('kept', trashed.clip, at(6)) };

  expect(mergeKept(START, trashed).clip).toMatchObject({ state: 'trashed', trashed: at(5) });
  expect(mergeKept(trashed, restored).clip).toMatchObject({ state: 'kept' });
  expect(mergeKept(trashed, restored).clip).not.toHaveProperty('trashed');
});

test('what was deleted stays so, unless it was changed after', () => {
  expect(staysGone(at(5), START)).toBe(true);
  expect(staysGone(at(5), edited(START, { note: 'later' }, 6))).toBe(false);
  expect(staysGone(at(5), { ...START, highlights: [{ ...START.highlights[0]!, changed: at(6) }] })).toBe(
    false,
  );
});

describe('over 300 invented histories of three copies', () => {
  const histories = Array.from({ length: 300 }, (_, seed) => history(seed));

  test('merging gives the same in any order, and again', () => {
    for (const [a, b, c] of histories) {
      const all = mergeKept(mergeKept(a, b), c);
      expect(mergeKept(a, mergeKept(b, c))).toEqual(all);
      expect(mergeKept(c, mergeKept(b, a))).toEqual(all);
      expect(mergeKept(all, b)).toEqual(all);
      expect(mergeKept(all, all)).toEqual(all);
    }
  });

  test('no note that anyone wrote last is lost', () => {
    for (const copies of histories) {
      const { note } = copies.reduce(mergeKept).clip;
      for (const { clip } of copies) if (clip.times.note !== MONDAY) expect(note).toContain(clip.note);
    }
  });
});

/** Three copies of one clip, each with some edits of its own. */
function history(seed: number): [Kept, Kept, Kept] {
  let state = seed * 7919 + 13;
  const dice = (sides: number) => (state = (state * 48_271) % 2_147_483_647) % sides;
  const copy = (): Kept => {
    let mine = START;
    for (let step = dice(5); step > 0; step--) {
      const hour = dice(20);
      const change = [
        { note: `note ${dice(6)}` },
        { title: `title ${dice(4)}` },
        { tags: [`tag ${dice(4)}`] },
        { byline: `B ${dice(3)}` },
      ][dice(4)]!;
      if (dice(6) === 0)
        mine = {
          ...mine,
          clip: moveTo(mine.clip.state === 'kept' ? 'trashed' : 'kept', mine.clip, at(hour)),
        };
      else mine = edited(mine, change, hour);
      if (dice(3) === 0)
        mine = {
          ...mine,
          highlights: mine.highlights.map((mark) => ({
            ...mark,
            note: `m ${dice(5)}`,
            changed: at(dice(20)),
          })),
        };
    }
    return mine;
  };
  return [copy(), copy(), copy()];
}

test('paragraphs that a person chose stay chosen, however much more the other copy has', () => {
  const long = { hash: 'f'.repeat(64), text: 'All of it.', html: '<p>All of it.</p>' };
  const short = { hash: '0'.repeat(64), text: 'It.', html: '<p>It.</p>' };
  const theirs: Kept = { ...START, clip: { ...START.clip, body: long.hash }, body: long };
  const cut = { body: short.hash, text: short.text, keys: [] };
  const mine: Kept = { ...START, clip: recut(theirs.clip, cut, at(5)), body: short };

  for (const merged of [mergeKept(mine, theirs), mergeKept(theirs, mine)]) {
    expect(merged.clip).toMatchObject({ body: short.hash, times: { body: at(5) } });
    expect(merged.body).toEqual(short);
  }
});
