import { expect, test } from 'vitest';
import { extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata.ts';

const ADDRESS = 'https://film.example/story/2024/quiet-harbour';
const SENTENCE =
  'The director Mara Lind spoke for an hour about the harbour, the storm and the two actors who carried her film.';

function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function story(paragraphs: number): string {
  const text = Array.from({ length: paragraphs }, (_, at) => `<p>Part ${at + 1}. ${SENTENCE}</p>`).join('');
  return `<article><h1>Quiet Harbour</h1>${text}</article>`;
}

test('an article keeps its paragraphs, parted by an empty line', () => {
  const article = extractArticle(page(story(6)), ADDRESS);

  expect(article?.text.split('\n\n')).toHaveLength(6);
  expect(article?.text).toMatch(/^Part 1\./);
});

test('the page that was read is not altered', () => {
  const read = page(story(6));
  const before = read.documentElement.outerHTML;

  extractArticle(read, ADDRESS);

  expect(read.documentElement.outerHTML).toBe(before);
});

test('a page of hardly any text is no article, and can still be kept as a bookmark', () => {
  const read = page(
    '<p>Not found.</p>',
    '<title>Nothing here - Film Example</title><meta property="og:site_name" content="Film Example">',
  );

  expect(extractArticle(read, ADDRESS)).toBeUndefined();
  expect(describePage(read, ADDRESS)).toMatchObject({
    title: 'Nothing here',
    outlet: 'Film Example',
    text: '',
    html: '',
  });
});

test('a home page is no article', () => {
  expect(extractArticle(page(story(6)), 'https://film.example/')).toBeUndefined();
});

test('an article crosses to the extension whole: it survives JSON and structured clone', () => {
  const article = extractArticle(page(story(6)), ADDRESS);

  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  expect(structuredClone(article)).toEqual(article);
});

test('a form that hides the DOM’s own members behind its fields is read like any other page', () => {
  const trap = [
    'childNodes',
    'attributes',
    'firstChild',
    'parentNode',
    'nodeName',
    'remove',
    'textContent',
    'cloneNode',
  ]
    .map((name) => `<input name="${name}"><img name="${name}">`)
    .join('');

  const article = extractArticle(
    page(`<form>${trap}</form>${story(6)}<form>${trap}${story(2)}</form>`),
    ADDRESS,
  );

  expect(article?.text).toContain('Part 6.');
});

test('links and pictures keep whole addresses', () => {
  const article = extractArticle(
    page(story(6).replace('Mara Lind', '<a href="/people/mara">Mara Lind</a><img src="mara.jpg" alt="">')),
    ADDRESS,
  );

  expect(article?.html).toContain('href="https://film.example/people/mara"');
  expect(article?.html).toContain('src="https://film.example/story/2024/mara.jpg"');
});
