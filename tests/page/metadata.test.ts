import { expect, test } from 'vitest';
import { describePage } from '../../page/metadata.ts';
import { ADDRESS, page } from './pages/story.ts';

const HEAD =
  '<title>Quiet Harbour sets sail - Film Example</title><meta property="og:site_name" content="Film Example">';

function jsonLd(thing: object): string {
  return `${HEAD}<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
}

test('each field says where it was read', () => {
  const article = describePage(
    page(
      '<h1>Quiet Harbour sets sail</h1>',
      `${jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ida Berg' }, datePublished: '2024-03-05T10:00:00Z' })}
      <meta property="article:modified_time" content="2024-03-06"><meta name="description" content="A ferry and a film.">
      <meta property="og:image" content="/tug.jpg"><link rel="canonical" href="https://film.example/story/2024/quiet-harbour">`,
    ),
    `${ADDRESS}?utm_source=x`,
  );

  expect(article).toMatchObject({
    title: 'Quiet Harbour sets sail',
    byline: 'Ida Berg',
    outlet: 'Film Example',
    published: '2024-03-05T10:00:00Z',
    modified: '2024-03-06',
    language: 'en',
    excerpt: 'A ferry and a film.',
    leadPicture: { address: 'https://film.example/tug.jpg' },
    canonical: ADDRESS,
  });
  expect(article.sources).toEqual({
    outlet: 'meta',
    title: 'markup',
    byline: 'json-ld',
    published: 'json-ld',
    modified: 'meta',
    language: 'markup',
    excerpt: 'meta',
    leadPicture: 'meta',
    canonical: 'link',
  });
});

test('the headline is believed before what search engines are told', () => {
  const head = '<title>10 Things About Quiet Harbour the Film | Film Example</title>';

  expect(describePage(page('<h1>Quiet Harbour: ten things to know</h1>', head), ADDRESS).title).toBe(
    'Quiet Harbour: ten things to know',
  );
});

test('the outlet’s own name over every page is no headline', () => {
  expect(describePage(page('<h1>Film Example</h1><h2>News</h2>', HEAD), ADDRESS).title).toBe(
    'Quiet Harbour sets sail',
  );
});

test('a person is believed before the outlet that structured data names as the author', () => {
  const head = jsonLd({ '@type': 'Article', author: { '@type': 'Organization', name: 'Film Example' } });

  expect(
    describePage(page('<h1>Quiet Harbour sets sail</h1><p class="byline">By Ida Berg</p>', head), ADDRESS)
      .byline,
  ).toBe('Ida Berg');
  expect(describePage(page('<h1>Quiet Harbour sets sail</h1>', head), ADDRESS).byline).toBe('Film Example');
});

test('a name and a date that stand on two lines are told apart', () => {
  const article = describePage(
    page(
      '<h1>Quiet Harbour sets sail</h1><div class="author"><div>Ida Berg</div><div>March 5, 2024</div></div>',
      HEAD,
    ),
    ADDRESS,
  );

  expect(article.byline).toBe('Ida Berg');
  expect(article.published).toBe('2024-03-05');
});

test('the day an article bears is believed before a later one in its structured data', () => {
  const head = jsonLd({ '@type': 'Article', datePublished: '2025-11-20' });

  expect(
    describePage(page('<h1>Quiet Harbour sets sail</h1><p>March 5, 2024</p>', head), ADDRESS).published,
  ).toBe('2024-03-05');
});

test('impossible values are refused', () => {
  const head = jsonLd({
    '@type': 'Article',
    author: 'She has written about films since the harbour opened and the ferries came.',
    datePublished: 'Crime, Thriller',
  });

  const article = describePage(page('<h1>Quiet Harbour sets sail</h1>', head), ADDRESS);

  expect(article.byline).toBe('');
  expect(article.published).toBeUndefined();
});

test('an author that the graph only refers to is found in it', () => {
  const head = jsonLd({
    '@graph': [
      { '@type': 'NewsArticle', headline: 'Quiet Harbour sets sail', author: { '@id': '#ida' } },
      { '@type': 'Person', '@id': '#ida', name: 'Ida Berg' },
    ],
  });

  expect(describePage(page('', head), ADDRESS).byline).toBe('Ida Berg');
});

test('a page without any word about itself is still described by its address', () => {
  expect(describePage(page('', ''), ADDRESS)).toMatchObject({
    outlet: 'film.example',
    canonical: ADDRESS,
    text: '',
  });
});
