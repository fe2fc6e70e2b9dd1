import { expect, test } from 'vitest';
import { nameReasons, sameName } from '../../../core/names/same-name.ts';

test.each([
  ['Glass Harbour', 'GLASS HARBOUR', 'same-letters'],
  ['Salt & Iron', 'Salt and Iron', 'same-letters'],
  ['Moth-Eater', 'Motheater', 'same-letters'],
  ['《灯塔》', '燈塔', 'same-letters'],
  ['The Glass Harbour', 'Glass Harbour', 'article'],
  ['La Casa Vacía', 'casa vacia', 'article'],
  ['L’Ombragée', 'Ombragée', 'article'],
  ['Glass Harbour (2021)', 'Glass Harbour', 'year'],
  ['Glass Harbour: Part Two', 'Glass Harbour 2', 'number'],
  ['Glass Harbour II', 'Glass Harbour Vol. 2', 'same-letters'],
  ['Glass Harbour, Chapter One', 'Glass Harbour', 'number'],
  ['유리항구 시즌2', '유리항구2', 'number'],
  ['玻璃港 第二季', '玻璃港 2', 'number'],
  ['Nine Lanterns', '9 Lanterns', 'number'],
  ['N9ne Doors', 'Nine Doors', 'digit-as-letters'],
  ['Weaver: A Glass Harbour Story', 'Weaver', 'subtitle'],
  ['Weaver - Das Herz der Nacht', 'Weaver', 'subtitle'],
  ['Weaver or: How the Night Was Won', 'Weaver', 'subtitle'],
  ['Weaver (and Her Many Borrowed Lanterns)', 'Weaver', 'subtitle'],
  ['Glass Harbour: The Long Night', 'The Long Night', 'subtitle'],
  ['What the Ferryman Saw Before Dawn Came', 'What the Ferryman Saw', 'short-title'],
  ['Glass Harbour 玻璃港', '玻璃港', 'other-script'],
  ['유리항구', 'Yurihanggu', 'other-script'],
  ['Crystal Wanderer 2', '크리스털 원더러 2', 'transliteration'],
  ['Waiting for the Last Ferry', 'WFTLF', 'initials'],
  ['The Ferriman of Dover', 'The Ferryman of Dover', 'slip'],
] as const)('%s and %s may be one film: %s', (a, b, reason) => {
  const reasons = nameReasons(a, b, 'film');

  expect(reasons).toContain(reason);
  expect(nameReasons(b, a, 'film')).toEqual(reasons);
});

test.each([
  ['a sequel', 'Glass Harbour', 'Glass Harbour 2'],
  ['two sequels', 'Glass Harbour Part II', 'Glass Harbour Part III'],
  ['two seasons', '유리항구 시즌1', '유리항구 시즌2'],
  ['a sequel without a space', '유리항구', '유리항구２'],
  ['a series and one of its parts', 'Glass Harbour', 'Glass Harbour: Undertow'],
  ['two parts of a series', 'Glass Harbour: Undertow', 'Glass Harbour: Landfall'],
  ['a remake', 'Glass Harbour (1988)', 'Glass Harbour (2021)'],
  ['a plural', 'Weaver', 'Weavers'],
  ['a short word with its article', 'Reef', 'The Reef'],
  ['a title that begins another', 'Glass', 'Glass Harbour'],
  ['a title that ends another', 'Harbour', 'Glass Harbour'],
  ['one word of three', 'Son of the Weaver', 'Sun of the Weaver'],
  ['another last letter', 'Song of the Hunter', 'Song of the Hunted'],
  ['a sequel in another script', 'Crystal Wanderer', '크리스털 원더러 2'],
  ['three letters', 'The Long Night', 'TLN'],
  ['nothing at all', '', ''],
] as const)('%s: %s and %s stay two', (_why, a, b) => {
  expect(sameName(a, b, 'film')).toBe(false);
  expect(sameName(b, a, 'film')).toBe(false);
});

test('titles of punctuation alone are one only with themselves', () => {
  expect(sameName('…', '…', 'film')).toBe(true);
  expect(sameName('…', '???', 'film')).toBe(false);
});
