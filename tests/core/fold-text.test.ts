import { expect, test } from 'vitest';
import { fold, foldText } from '../../core/quote/fold-text.ts';
import { overItsSize, SLACK } from '../growth.ts';

test.each([
  ['spaces of every kind', 'The  film\u00a0opened\u2009on\nFriday', 'The film opened on Friday'],
  ['quotation marks', '“It’s a ‘kiss’,” she said', "\"It's a 'kiss',\" she said"],
  ['dashes', 'a film — his last – ends', 'a film -- his last - ends'],
  ['soft hyphens and zero-width spaces', 'cine\u00admato\u200bgraphy', 'cinematography'],
  ['ligatures', 'the oﬃce ﬁlm', 'the office film'],
  ['full and half width', 'ＡＢＣ　ﾊﾞﾚﾘｰﾅ', 'ABC バレリーナ'],
  ['an ellipsis', 'and then…', 'and then...'],
  ['composed and decomposed letters', 'café 발레리나'.normalize('NFD'), 'café 발레리나'.normalize('NFC')],
  ['capitals', 'BALLERINA', 'Ballerina'],
  ['Arabic vowel points and stretching', 'السِّيـــنما', 'السينما'],
])('words set with other %s read the same', (_kind, one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('words that differ stay different', () => {
  expect(fold('casting')).not.toBe(fold('coasting'));
  expect(fold('ガ')).not.toBe(fold('カ'));
  expect(fold('été')).not.toBe(fold('ete'));
});

test('every folded letter knows where it stood', () => {
  const raw = ' The\u00ad ﬁlm “Cafe\u0301” --';

  const { text, starts, ends } = foldText(raw);

  const at = (words: string) => {
    const start = text.indexOf(words);
    return raw.slice(starts[start], ends[start + words.length - 1]);
  };
  expect(at('film')).toBe('ﬁlm');
  expect(at('café')).toBe('Cafe\u0301');
  expect(at('-')).toBe('--');
});

test('a million letters are folded in the time that their number explains', () => {
  const make = (lines: number) => 'The film opened on Friday, “to a kiss” — and rain. '.repeat(lines);

  expect(overItsSize(make, foldText, 20_000)).toBeLessThan(SLACK);
});
