import { expect, test } from 'vitest';
import { laterDecision, nameKey, pairDecision, type NameDecision } from '../../../core/names/decision.ts';
import { groupNames } from '../../../core/names/groups.ts';
import { NameBook } from '../../../core/names/name-book.ts';
import { distinctionOf, distinguished, mergeNames, renameTo } from '../../../core/names/decide.ts';

const LETTERS = 'ABCDEF';
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T10:00:00.000Z`;
const pair = (letters: string, verdict: 'same' | 'never' | 'open', number: number) =>
  pairDecision('person', [letters[0] ?? '', letters[1] ?? ''], verdict, day(number));

/** The groups as words, each in the order of the alphabet. */
function groups(decisions: readonly NameDecision[]): string[] {
  const grouping = groupNames(decisions);
  const words = Array.from(LETTERS, (letter) =>
    [...(grouping.groupOf(nameKey('person', letter))?.keys ?? [])]
      .map((key) => key.slice('person:'.length).toUpperCase())
      .sort()
      .join(''),
  );
  return [...new Set(words)].filter((word) => word.length > 1).sort();
}

test('what is one with a third is one', () => {
  expect(groups([pair('AB', 'same', 1), pair('BC', 'same', 2), pair('EF', 'same', 1)])).toEqual([
    'ABC',
    'EF',
  ]);
});

test('what was said later counts: an older pair brings nothing together that is never one', () => {
  expect(groups([pair('AB', 'same', 1), pair('BC', 'same', 2), pair('AC', 'never', 3)])).toEqual(['BC']);
  expect(groups([pair('AB', 'never', 1), pair('AB', 'same', 2)])).toEqual(['AB']);
  expect(groups([pair('AC', 'never', 1), pair('AB', 'same', 2), pair('BC', 'same', 3)])).toEqual(['ABC']);
  expect(groups([pair('AB', 'open', 3), pair('BC', 'same', 1)])).toEqual(['BC']);
});

test('two copies of a library come to the same names, in whatever order they meet', () => {
  let seed = 11;
  const next = (many: number) => (seed = (seed * 48_271) % 2_147_483_647) % many;
  for (let round = 0; round < 300; round++) {
    const made = Array.from({ length: 12 }, () => {
      const first = next(6);
      const second = (first + 1 + next(5)) % 6;
      const verdict = (['same', 'same', 'never', 'open'] as const)[next(4)] ?? 'same';
      return pair(`${LETTERS[first]}${LETTERS[second]}`, verdict, 1 + next(9));
    });
    const shuffled = made.toSorted(() => next(3) - 1);
    const meeting = (all: readonly NameDecision[]) => {
      const kept = new Map<string, NameDecision>();
      for (const one of all) kept.set(one.id, laterDecision(kept.get(one.id) ?? one, one));
      return [...kept.values()];
    };

    expect(groups(meeting(shuffled))).toEqual(groups(meeting(made)));
  }
});

test('spellings that only case, spaces and hyphens part are one without being asked', () => {
  const count = (spelling: string, uses: number) =>
    ({ role: 'actor', spelling, uses, last: day(1) }) as const;
  const book = new NameBook([count('Seo Ye-rin', 3), count('seo yerin', 1), count('Seo Ye-rim', 1)], []);

  expect(book.all('person').map(({ label, uses }) => [label, uses])).toEqual([
    ['Seo Ye-rin', 4],
    ['Seo Ye-rim', 1],
  ]);
  expect(book.spellingsOf('SEO YE-RIN', undefined)).toEqual(['seo yerin']);
  expect(book.spellingsOf('Seo Ye-rin', 'tag')).toEqual([]);
});

test('a name is shown as it was chosen last, and a spelling nobody used can be chosen', () => {
  const count = (spelling: string, uses: number) => ({ role: 'film', spelling, uses, last: day(1) }) as const;
  const counts = [count('Lantern', 3), count('The Lantern', 1)];
  const [one, other] = new NameBook(counts, []).all('film');
  if (!one || !other) throw new Error('There are two.');
  const merged = mergeNames(other, one, day(1));
  expect(new NameBook(counts, merged).labelOf('film', 'Lantern')).toBe('The Lantern');

  const name = new NameBook(counts, merged).nameOf('film', 'Lantern');
  if (!name) throw new Error('It is known.');
  const book = new NameBook(counts, [...merged, ...renameTo(name, '소금 등불', day(2))]);
  expect(book.labelOf('film', 'the lantern')).toBe('소금 등불');
  expect(book.all('film').map(({ uses }) => uses)).toEqual([4]);
});

test.each([
  ['Lee Same', 'director', 'Lee Same (director)'],
  ['Ballerina (2016)', '2025', 'Ballerina (2025)'],
  ['Ballerina (2016)', '', 'Ballerina'],
  ['(500) Days', '', '(500) Days'],
])('%s with the word “%s” is %s', (spelling, word, whole) => {
  expect(distinguished(spelling, word)).toBe(whole);
  expect(distinctionOf(whole)).toBe(word);
});
