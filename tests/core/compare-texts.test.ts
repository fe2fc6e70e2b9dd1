import { expect, test } from 'vitest';
import { compareTexts, countChanges } from '../../core/compare-texts.ts';

const OLD = [
  'The lamp was built three times before it turned.',
  'Eleven nights were lost to weather and two boats to rust.',
  'The film opens on May 6th in forty cinemas.',
];
const text = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

test('a text that was only set anew has not changed', () => {
  expect(countChanges(compareTexts(text(OLD), `${OLD.join(' \n\n\n')}\n`))).toBe(0);
});

test('a paragraph that was reworded is laid beside its old self, word by word', () => {
  const young = [OLD[0]!, OLD[1]!.replace('Eleven', 'Twelve'), OLD[2]!];

  const changes = compareTexts(text(OLD), text(young));

  expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
  const [, changed] = changes;
  expect(changed?.kind === 'changed' && changed.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'gone', text: 'Eleven' },
    { kind: 'new', text: 'Twelve' },
  ]);
});

test('paragraphs that went and came are told apart from those that moved along', () => {
  const young = ['Updated: the premiere has been put off.', OLD[0]!, OLD[2]!, 'Tickets are refunded.'];

  const changes = compareTexts(text(OLD), text(young));

  expect(
    changes.map((change) => (change.kind === 'changed' ? '' : `${change.kind}: ${change.text}`)),
  ).toEqual([
    `new: ${young[0]}`,
    `same: ${OLD[0]}`,
    `gone: ${OLD[1]}`,
    `same: ${OLD[2]}`,
    `new: ${young[3]}`,
  ]);
});

test('of an old text nothing is lost, and of the new one nothing either', () => {
  let seed = 7;
  const dice = (sides: number) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
  const some = () => Array.from({ length: dice(9) }, () => `${'abcdef'[dice(6)]} word ${dice(3)}`);
  for (let round = 0; round < 500; round++) {
    const [old, young] = [some(), some()];
    const changes = compareTexts(text(old), text(young));
    const side = (skipped: 'gone' | 'new') =>
      changes.flatMap((change) =>
        change.kind === 'changed'
          ? [
              change.pieces
                .filter(({ kind }) => kind !== skipped)
                .map((piece) => piece.text)
                .join(''),
            ]
          : change.kind === skipped
            ? []
            : [change.text],
      );
    expect(side('new')).toEqual(old);
    expect(side('gone')).toEqual(young);
  }
});
