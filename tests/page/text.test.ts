import { expect, test } from 'vitest';
import { plainText } from '../../page/text.ts';

test.each([
  ['paragraphs are parted by an empty line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  [
    'a question and its answer keep their lines',
    '<p>Q. Why a ferry?<br>A. Why not?</p>',
    'Q. Why a ferry?\nA. Why not?',
  ],
  ['words do not grow together across blocks', '<div>One<div>Two</div>three</div>', 'One\n\nTwo\n\nthree'],
  ['emphasis does not part a word', '<p>Quiet <i>Har</i>bour</p>', 'Quiet Harbour'],
  ['white space in the source is not the reader’s', '<p>\n  One\n  <b> two </b>\n</p>', 'One two'],
  ['code keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
  [
    'cells of a row stand beside one another',
    '<table><tr><td>Film</td><td>Role</td></tr></table>',
    'Film\tRole',
  ],
  [
    'a reading in small print is not read twice',
    '<p><ruby>監督<rt>かんとく</rt></ruby>が語る</p>',
    '監督が語る',
  ],
  ['items of a list stand alone', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
  ['text from right to left is kept as it is', '<p dir="rtl">مرحبا بالعالم</p>', 'مرحبا بالعالم'],
  ['an empty paragraph says nothing', '<p>One</p><p>&nbsp;</p><p>Two</p>', 'One\n\nTwo'],
])('%s', (_promise, html, text) => {
  const page = new DOMParser().parseFromString(html, 'text/html');

  expect(plainText(page.body)).toBe(text);
});

test('a tree deeper than the engine’s stack is read', () => {
  const page = new DOMParser().parseFromString('', 'text/html');
  let inner: Element = page.body;
  for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(page.createElement('b'));
  inner.textContent = 'deep';

  expect(plainText(page.body)).toBe('deep');
});
