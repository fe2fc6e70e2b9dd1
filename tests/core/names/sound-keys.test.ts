import { expect, test } from 'vitest';
import { foldName } from '../../../core/names/fold.ts';
import { latinSpellings, romanise } from '../../../core/names/romanise.ts';
import { nameReasons } from '../../../core/names/same-name.ts';
import { soundKeys } from '../../../core/names/sound-keys.ts';
import { overItsSize, SLACK } from '../../growth.ts';

const SURNAMES = [
  'Lee',
  'Yi',
  'Rhee',
  '이',
  'Jeon',
  'Jun',
  'Chun',
  '전',
  'Baek',
  'Paik',
  'Xu',
  'Hsu',
  'Kanbe',
  'Weldon',
  '웰던',
];
const GIVEN = [
  'Seo-yeong',
  'Seo Young',
  'Seoyoung',
  'Suh-yung',
  '서영',
  'Joon-hee',
  'Jun-hui',
  'Jieming',
  'Chieh-ming',
  'Shōta',
  'Shota',
  'Marcus T.',
  '마커스',
  'Marcus',
  'Johanna',
  'Johhanna',
];
const FILMS = [
  'Glass Harbour',
  'The Glass Harbour (2021)',
  'Glass Harbour: Part Two',
  'Glass Harbour 2',
  'Glas Harbour Song',
  'Glass Harbor Song',
  'Weaver: A Glass Harbour Story',
  'Weaver',
  'Glass Harbour 玻璃港',
  '玻璃港',
  'What the Ferryman Saw Before Dawn',
  'What the Ferryman Saw',
  'WTFSBD',
  '유리항구',
  'Yurihanggu',
  'The Ferriman of Dover',
  'Ferryman of Dover',
];

test('names that may be one are always found under a common key', () => {
  const people = SURNAMES.flatMap((surname) => GIVEN.flatMap((given) => [`${surname} ${given}`]));
  const missed = [...lost(people, 'person'), ...lost(FILMS, 'film')];

  expect(missed).toEqual([]);
});

test('the keys are few and part what is not alike', () => {
  expect(soundKeys('Jeon Seo-yeong', 'person').length).toBeLessThan(10);
  expect(soundKeys('Han Do-gyeong', 'person')).not.toContain(soundKeys('Han Do-hee', 'person')[0]);
});

test.each(['a', '한', '((', 'a - ', ' "'])(
  'what is no name is compared all the same, in the time that its length explains: %j',
  (sign) => {
    const compare = (text: string) => {
      for (const kind of ['person', 'film'] as const) {
        expect(nameReasons(text, text.slice(1), kind)).toEqual(nameReasons(text.slice(1), text, kind));
        expect(soundKeys(text, kind).length).toBeLessThan(20);
        expect(soundKeys(text.slice(0, 240), kind).length).toBeLessThan(10_000);
      }
    };

    const make = (length: number) => sign.repeat(length / sign.length);

    expect(overItsSize(make, compare, 100_000)).toBeLessThan(SLACK);
  },
);

test('a folded name forgets case, accents, width, marks and spaces, and keeps the voice of kana', () => {
  expect(foldName('Ｋｏｒｅ－ｅｄａ  Ｈ．')).toBe('koreedah');
  expect(foldName('Ólafur Bjørn')).toBe('olafurbjorn');
  expect(foldName('ガンバ')).not.toBe(foldName('カンハ'));
  expect(foldName('한도경'.normalize('NFD'))).toBe('한도경');
});

test('Hangul is written in Latin letters by each custom', () => {
  expect(romanise('한도경', 'revised')).toBe('handogyeong');
  expect(romanise('정도경', 'mccune-reischauer')).toBe('chŏngtokyŏng');
  expect(latinSpellings('전서영')).toContain('jun seo-young');
  expect(latinSpellings('남궁서영')).toContain('namgung seo-yeong');
  expect(latinSpellings('Weldon')).toEqual([]);
});

function lost(names: readonly string[], kind: 'person' | 'film'): string[] {
  const keys = names.map((name) => soundKeys(name, kind));
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b, j) => {
      const may = nameReasons(a, b, kind).length > 0;
      return may && !keys[i]!.some((key) => keys[i + 1 + j]!.includes(key)) ? [`${a} = ${b}`] : [];
    }),
  );
}
