import { expect, test } from 'vitest';
import type { Credit } from '../../../core/credit.ts';
import { kindOf, type NameDecision } from '../../../core/names/decision.ts';
import { mergeNames, tellApart } from '../../../core/names/decide.ts';
import { NameBook, type SpellingCount } from '../../../core/names/name-book.ts';
import { countClips, proposeNames, type Proposal } from '../../../core/names/propose.ts';

const DAY = '2026-03-16T10:00:00.000Z';
type Clip = readonly Credit[];
const film = (spelling: string): Credit => ({ role: 'film', spelling });
const director = (spelling: string): Credit => ({ role: 'director', spelling });
const actor = (spelling: string): Credit => ({ role: 'actor', spelling });

function bookOf(clips: readonly Clip[], decisions: readonly NameDecision[] = []): NameBook {
  const counts = clips
    .flat()
    .map(({ role, spelling }): SpellingCount => ({ role, spelling, uses: 1, last: DAY }));
  return new NameBook(counts, decisions);
}

function proposals(clips: readonly Clip[], decisions: readonly NameDecision[] = []): Proposal[] {
  const book = bookOf(clips, decisions);
  const read = clips.map((clip) => {
    const inRole = (wanted: Credit['role']) =>
      clip.flatMap(({ role, spelling }) =>
        role === wanted ? (book.nameOf(kindOf(role), spelling) ?? []) : [],
      );
    return { films: inRole('film'), directors: inRole('director'), actors: inRole('actor') };
  });
  return [...proposeNames(book, read)]
    .filter((proposal) => proposal !== undefined)
    .sort((one, other) => other.score - one.score);
}

const pairs = (found: readonly Proposal[]) =>
  found.map(({ one, other }) => [one.label, other.label].sort().join(' = '));

test('spellings of one sound are proposed, once, with the reason', () => {
  const found = proposals([[actor('Baek Joon-hee')], [actor('Paik Jun-hui')], [actor('Rufus Okafor')]]);

  expect(pairs(found)).toEqual(['Baek Joon-hee = Paik Jun-hui']);
  expect(found[0]?.reasons).toEqual(['sound-korean']);
});

test('sequels and remakes are never proposed', () => {
  expect(
    proposals([
      [film('Glass Harbour'), director('Ann Weldon'), actor('Rufus Okafor')],
      [film('Glass Harbour 2'), director('Ann Weldon'), actor('Rufus Okafor')],
      [film('Glass Harbour (1988)')],
      [film('Glass Harbour (2021)')],
    ]).filter(({ reasons }) => !reasons.includes('year')),
  ).toEqual([]);
});

test('the same given name with the same film and the same director in two clips is proposed by that alone', () => {
  const beside = [film('Glass Harbour'), director('Ann Weldon')];
  const found = proposals([
    [...beside, actor('Jo Hyun-seo')],
    [...beside, actor('Jeon Hyun-seo')],
  ]);

  expect(pairs(found)).toEqual(['Jeon Hyun-seo = Jo Hyun-seo']);
  expect(found[0]).toMatchObject({
    reasons: [],
    shared: { films: ['Glass Harbour'], directors: ['Ann Weldon'], together: 0 },
  });
  expect(
    proposals([
      [film('Glass Harbour'), actor('Jo Hyun-seo')],
      [film('Glass Harbour'), actor('Jeon Hyun-seo')],
    ]),
  ).toEqual([]);
  expect(proposals([[...beside, actor('Jo Hyun-seo'), actor('Jeon Hyun-seo')]])).toEqual([]);
});

test('what stands beside two spellings brings them forward; that one clip names both holds them back', () => {
  const beside = [film('Glass Harbour'), director('Ann Weldon')];
  const found = proposals([
    [actor('Han Do-gyeong'), actor('Han Do-kyung')],
    [actor('Choe Hyeonseo')],
    [actor('Choi Hyun-seo')],
    [...beside, actor('Baek Joon-hee')],
    [...beside, actor('Paik Jun-hui')],
  ]);

  expect(pairs(found)).toEqual([
    'Baek Joon-hee = Paik Jun-hui',
    'Choe Hyeonseo = Choi Hyun-seo',
    'Han Do-gyeong = Han Do-kyung',
  ]);
});

test('one who directs and acts in one clip counts once there', () => {
  const clips = [[director('Ann Weldon'), actor('Ann Weldon')], [actor('Ann Weldon')]];
  const ann = bookOf(clips).nameOf('person', 'Ann Weldon');
  if (!ann) throw new Error('She is known.');

  expect(
    countClips([
      { films: [], directors: [ann], actors: [ann] },
      { films: [], directors: [], actors: [ann] },
    ]).get(ann.id),
  ).toBe(2);
});

test('what is one already, or never, is not proposed', () => {
  const clips = [[actor('Baek Joon-hee')], [actor('Paik Jun-hui')], [actor('백준희')]];
  const [one, other, third] = bookOf(clips).all('person');
  if (!one || !other || !third) throw new Error('There are three.');
  expect(proposals(clips)).toHaveLength(3);

  expect(proposals(clips, mergeNames(one, other, DAY))).toHaveLength(1);
  expect(proposals(clips, [...mergeNames(one, other, DAY), ...tellApart(other, third, DAY)])).toEqual([]);
});
