import { expect, test } from 'vitest';
import type { Cut } from '../../core/cut.ts';
import { extractArticle } from '../../page/extract.ts';
import { joinPart } from '../../page/join-parts.ts';
import { findParts } from '../../page/parts.ts';
import { paragraphsOf, takeIn } from '../../page/take-in.ts';
import { page, paragraph } from './pages/story.ts';

const STORY = 'https://film.example/story/quiet-harbour';

const linking = (links: string, address = STORY, head = '') =>
  findParts(page(`<article><p>${paragraph(0)}</p></article>${links}`, head), address);

test.each([
  [
    'numbers in a list of pages',
    '<div class="page-links"><a href="/story/quiet-harbour/2">2</a><a href="/story/quiet-harbour/3">3</a></div>',
    '/story/quiet-harbour/3',
    3,
  ],
  [
    'a parameter',
    '<nav><a href="?page=2">2</a> <a href="?page=3">Next</a></nav>',
    '/story/quiet-harbour?page=3',
    3,
  ],
  [
    'a gap in the list',
    '<ul class="pagination"><li><a href="?page=2">2</a></li><li>…</li><li><a href="?page=9">9</a></li></ul>',
    '/story/quiet-harbour?page=8',
    9,
  ],
  [
    'a page named after its number',
    '<p class="pager"><a href="/story/quiet-harbour-2">2</a></p>',
    '/story/quiet-harbour-2',
    2,
  ],
  [
    'a count beside the link',
    '<p>Page 1 of 4 <a href="/story/quiet-harbour/page/2">Next page</a></p>',
    '/story/quiet-harbour/page/4',
    4,
  ],
  [
    'pages in Korean',
    '<div class="paging"><a href="?page=2">2페이지</a></div>',
    '/story/quiet-harbour?page=2',
    2,
  ],
])('the pages of an article are known by %s', (_what, links, has, count) => {
  const parts = linking(links);

  expect(parts?.addresses).toHaveLength(count);
  expect(parts?.addresses).toContain(`https://film.example${has}`);
  expect(parts).toMatchObject({ at: 1, isOpen: false });
});

test('where only the next page is known, there may be more', () => {
  const parts = linking('', STORY, '<link rel="next" href="/story/quiet-harbour/2">');

  expect(parts).toEqual({ at: 1, addresses: [STORY, `${STORY}/2`], isOpen: true });
});

test('a page in the middle knows those before it', () => {
  const parts = linking(
    '<div class="pages"><a href="/story/quiet-harbour">1</a> <b>2</b> <a href="/story/quiet-harbour/3">3</a></div>',
    `${STORY}/2`,
  );

  expect(parts).toMatchObject({ at: 2, addresses: [STORY, `${STORY}/2`, `${STORY}/3`] });
});

test.each([
  ['the next article of a blog', '<a rel="next" href="/story/loud-harbour">Loud harbour</a>', STORY],
  [
    'the next of numbered articles',
    '<nav><a rel="next" href="/story/13">Next</a><a rel="prev" href="/story/11">Prev</a></nav>',
    'https://film.example/story/12',
  ],
  ['pages of comments', '<nav><a href="/story/quiet-harbour/comment-page-2">2</a></nav>', STORY],
  ['pages of the section', '<nav class="pagination"><a href="/story/page/2">2</a></nav>', STORY],
  ['another site', '<nav><a href="https://other.example/story/quiet-harbour/2">2</a></nav>', STORY],
  [
    'a note of the text',
    '<p>As was said<a href="/story/quiet-harbour/2">2</a> by several of the people who had been there on the day.</p>',
    STORY,
  ],
])('no page of the article is %s', (_what, links, address) => {
  expect(linking(links, address)).toBeUndefined();
});

/** A page of an article whose frame is the same on each. */
function part(number: number, own: string): Cut {
  const words = (at: number) => `${own}, ${paragraph(at)}`;
  const article = extractArticle(
    page(
      `<main><article><h1>Quiet Harbour sets sail</h1><p class="byline">By Ida Berg</p>
      <h2 class="standfirst">A director, two actors and a ferry: how a small film found its harbour</h2>
      <figure><img src="/tug.jpg"><figcaption>Jonas Weir on the tug. Photo: Ida Berg</figcaption></figure>
      <p>${words(0)}</p><p>${words(1)}</p><p>${words(2)}</p>
      <p>Our critics have seen everything that opens this month, and say so in the paper of Friday.</p>
      <p>Page ${number} of 3</p></article></main>`,
    ),
    `${STORY}/${number}`,
  );
  if (!article) throw new Error('Expected an article.');
  return article;
}

const own = { number: 1, address: STORY };

test('pages are joined in their order, whatever order they come in, and the frame stands once', () => {
  const first = part(1, 'One');
  const third = joinPart(first, own, { number: 3, address: `${STORY}/3`, cut: part(3, 'Three') });
  const all = joinPart(third, own, { number: 2, address: `${STORY}/2`, cut: part(2, 'Two') });

  const texts = all.text.split('\n\n').map((text) => text.slice(0, 3));
  expect(texts).toEqual(['One', 'One', 'One', 'Two', 'Two', 'Two', 'Thr', 'Thr', 'Thr']);
  expect(all.html.match(/on the tug\. Photo/g)).toHaveLength(1);
  expect(all.html.match(/a small film found/g)).toHaveLength(1);
  expect(all.html.match(/tug\.jpg/g)).toHaveLength(1);
  expect(all.html).not.toMatch(/Our critics|Page \d of/);
  expect(all.parts).toEqual([STORY, `${STORY}/3`, `${STORY}/2`]);
  expect(all.paragraphs).toBe(9);
});

test('what stood on every page is listed with the reason, and can be taken in', () => {
  const joined = joinPart(part(1, 'One'), own, { number: 2, address: `${STORY}/2`, cut: part(2, 'Two') });

  const critics = joined.dropped?.find(({ text }) => text.startsWith('Our critics'));
  expect(critics?.reason).toBe('stands on another page of the article too');
  const again = takeIn(joined, critics!);
  expect(again.text).toContain('Our critics');
  expect(paragraphsOf(again).filter(({ text }) => text.startsWith('Our critics'))[0]?.number).toBe(3);
});
