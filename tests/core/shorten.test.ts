import { expect, test } from 'vitest';
import { shorten } from '../../core/shorten.ts';
import { overItsSize, SLACK } from '../growth.ts';

test.each([
  ['A short line', 40, 'A short line'],
  ['Director Han Do-yeon made tea', 19, 'Director Han…'],
  ['Director Han Do-yeon made tea', 21, 'Director Han Do-yeon…'],
  ['He calls it “Borrowed Winter” now', 13, 'He calls it…'],
  ['He calls it "Borrowed Winter" now', 14, 'He calls it…'],
  ['The lamp, the harbour, the rest', 11, 'The lamp…'],
  ['배우 서예린이 등대에서 하룻밤을 보냈다', 12, '배우 서예린이…'],
  ['俳優の山田太郎が灯台で一夜を過ごした', 9, '俳優の山田太郎が…'],
  ['Donaudampfschifffahrt', 8, 'Donauda…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12, '👩‍👩‍👧‍👦…'],
])('%j within %d is %j', (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});

test('what is shortened is never longer than asked, and begins as the text does', () => {
  const text = 'Ryu Hae-jin (who runs it) “was seen”, 등대에서, 灯台で, in a yellow coat: no more';
  for (let most = 2; most < text.length; most++) {
    const short = shorten(text, most);
    expect(short.length).toBeLessThanOrEqual(most);
    expect(text.startsWith(short.slice(0, -1))).toBe(true);
  }
});

test('a long row of signs costs no more than its length', () => {
  const shortenBoth = (signs: string) => {
    const { length } = signs;
    const row = `${signs}x`;
    expect(shorten(`${row} and more`, length + 4) === `${row}…`).toBe(true); // too long to be told of
    expect(shorten(`word ${signs} more`, length + 8)).toBe('word…');
  };

  expect(overItsSize((length) => '-'.repeat(length), shortenBoth, 100_000)).toBeLessThan(SLACK);
});
