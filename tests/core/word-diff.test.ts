import { expect, test } from 'vitest';
import { diffWords, mostAlike } from '../../core/word-diff.ts';

test('what went and what came is told word by word', () => {
  expect(diffWords('The lamp was built three times', 'The old lamp was built twice')).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'new', text: 'old ' },
    { kind: 'same', text: 'lamp was built ' },
    { kind: 'gone', text: 'three times' },
    { kind: 'new', text: 'twice' },
  ]);
});

test('both texts can be put together again from the difference', () => {
  const before = '배우 서예린이 돌아온다. 오월 개봉.';
  const after = '배우 서예린이 2년 만에 돌아온다. 개봉.';
  const pieces = diffWords(before, after);
  const join = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');

  expect(join('new')).toBe(before);
  expect(join('gone')).toBe(after);
});

test('the paragraph that became of another is found, and none is invented', () => {
  const present = ['Nothing to do with it.', 'The old lamp was built twice, by hand.'];

  expect(mostAlike('The lamp was built three times, by hand.', present)).toBe(present[1]);
  expect(mostAlike('Goats are loud.', present)).toBeUndefined();
});
