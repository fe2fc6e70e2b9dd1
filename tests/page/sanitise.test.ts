import { expect, test } from 'vitest';
import { sanitise } from '../../page/sanitise.ts';

test.each([
  ['a script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
  ['an event handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['a picture’s handler', '<p>a<img src=x onerror=alert(1)></p>', '<p>a</p>'],
  ['a script address', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['a data address', '<a href="data:text/html,<script>alert(1)</script>">a</a>', '<a>a</a>'],
  ['a data picture', '<p>a<img src="data:image/svg+xml,x"></p>', '<p>a</p>'],
  ['a style', '<style>p{}</style><p style="color:red">a</p>', '<p>a</p>'],
  ['a form', '<form action="https://x.example"><input name="a">b</form>', 'b'],
  ['a frame', '<p>a<iframe src="https://x.example"></iframe></p>', '<p>a</p>'],
  ['names that clobber', '<p id="body" name="cookie" class="x">a</p>', '<p>a</p>'],
  ['svg', '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>', ''],
])('%s does not pass', (_what, html, rest) => {
  expect(sanitise(html)).toBe(rest);
});

test('a link keeps its address and tells nobody where the reader came from', () => {
  expect(sanitise('<a href="https://x.example/">a</a> <a href="mailto:a@b.example">b</a>')).toBe(
    '<a href="https://x.example/" rel="noopener noreferrer">a</a> <a href="mailto:a@b.example" rel="noopener noreferrer">b</a>',
  );
});

test.each([
  ['an address of nothing, which is that of the page itself', '<a href=" ">a</a><img src="">', '<a>a</a>'],
  ['what makes a custom element of a paragraph', '<p is="x-y">a</p>', '<p is="">a</p>'], // it cannot be removed
  ['a number that is none', '<p data-paragraph="1 onclick">a</p>', '<p>a</p>'],
  ['a page’s number that is none', '<section data-part="x">a</section>', '<section>a</section>'],
])('%s does not pass', (_what, html, rest) => {
  expect(sanitise(html)).toBe(rest);
});
