import { afterEach, expect, test } from 'vitest';
import { fetchPicture } from '../../page/fetch-picture.ts';
import { findWords } from '../../page/anchor/find-words.ts';
import { layPictures, picturesInText, showPictures } from '../../page/lay-pictures.ts';
import { paintRanges } from '../../page/paint/paint-ranges.ts';
import { paragraphsOf } from '../../page/paragraphs.ts';
import { sanitise } from '../../page/sanitise.ts';

afterEach(() => document.body.replaceChildren());

function article(html: string): HTMLElement {
  const root = document.createElement('article');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  return root;
}

test('words are found whatever their case, quotes and markup', () => {
  const root = article('<p>He said “the <em>La</em>mp” turns. The lamp, the LAMP.</p>');

  expect(findWords(root, 'lamp').map(String)).toEqual(['Lamp', 'lamp', 'LAMP']);
  expect(findWords(root, '"the lamp"')).toHaveLength(1);
  expect(findWords(root, '   ')).toEqual([]);
});

test('a whole name is not found within another word, but before a Korean ending it is', () => {
  const root = article('<p>Han spoke. Hanna and Johan did not. 서예린이 왔다.</p>');

  expect(findWords(root, 'Han', { whole: true })).toHaveLength(1);
  expect(findWords(root, '서예린', { whole: true })).toHaveLength(1);
});

test('paint comes and goes and leaves the text as it was', () => {
  const root = article('<p>The lamp turns.</p>');
  const before = root.outerHTML;
  const look = { name: 'found', style: 'color: red;', forced: 'color: Mark;', priority: 5 };

  const unpaint = paintRanges(document, findWords(root, 'lamp'), look);
  expect([...(CSS.highlights.get('cutting-room-found') ?? [])].map(String)).toEqual(['lamp']);
  unpaint();

  expect(CSS.highlights.has('cutting-room-found')).toBe(false);
  expect(root.outerHTML).toBe(before);
});

test('paragraphs are the innermost pieces that say something', () => {
  const root = article(
    '<div><p>One</p><p> </p></div><blockquote><p>Two</p></blockquote><ul><li>Three</li></ul>',
  );

  expect(paragraphsOf(root).map(({ textContent }) => textContent)).toEqual(['One', 'Two', 'Three']);
});

test('no picture has an address that loads before there is one of our own for it', () => {
  const html =
    '<p><img src="https://a.test/1.jpg" alt="A lamp"></p><a href="https://a.test/"><img src="https://b.test/2.jpg"></a><a><img src="https://b.test/3.jpg"></a>';
  const content = document.createDocumentFragment();
  content.append(...new DOMParser().parseFromString(sanitise(html), 'text/html').body.childNodes);

  layPictures(content, (words) => `Picture: ${words}`);
  expect(content.querySelectorAll('img[src]')).toHaveLength(0);
  expect([...content.querySelectorAll('a')].map((link) => link.href)).toEqual([
    'https://a.test/1.jpg',
    'https://a.test/',
    'https://b.test/3.jpg',
  ]);
  expect([...content.querySelectorAll('a')].map((link) => link.rel)).toEqual(
    Array.from({ length: 3 }, () => 'noopener noreferrer'),
  );
  showPictures(content, new Map([['https://b.test/2.jpg', 'data:image/png;base64,iVBORw0KGgo=']]));

  expect(content.querySelectorAll('img[src^="data:"]')).toHaveLength(1);
  expect(picturesInText(html).map(({ address }) => address)).toEqual([
    'https://a.test/1.jpg',
    'https://b.test/2.jpg',
    'https://b.test/3.jpg',
  ]);
});

const ANSWERS = [
  [
    'a picture',
    new Response(new Uint8Array([1, 2, 3]), { headers: { 'content-type': 'image/png' } }),
    'picture',
  ],
  ['a page in its place', new Response('<p>', { headers: { 'content-type': 'text/html' } }), 'refused'],
  ['nothing', new Response('', { status: 404, headers: { 'content-type': 'image/png' } }), 'refused'],
  ['too much', new Response(new Uint8Array(11), { headers: { 'content-type': 'image/png' } }), 'too-large'],
] as const;

test.each(ANSWERS)('where the host gives %s, that is what is told', async (_what, answer, kind) => {
  const fetched = await fetchPicture({ address: 'https://a.test/1.png', limit: 10 }, async () => answer);

  expect(fetched.kind).toBe(kind);
});

test('a host that refuses is no error', async () => {
  const refuse = () => Promise.reject(new TypeError('Failed to fetch'));

  expect(await fetchPicture({ address: 'https://a.test/1.png', limit: 10 }, refuse)).toEqual({
    kind: 'refused',
  });
});
