import { expect, test } from 'vitest';
import { describePage } from '../../page/metadata/metadata.ts';
import { ADDRESS, page } from './pages/story.ts';

const HEAD =
  '<title>Quiet Harbour sets sail - Film Example</title><meta property="og:site_name" content="Film Example">';

function ld(thing: object): string {
  return `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
}

function jsonLd(thing: object): string {
  return HEAD + ld(thing);
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

test('a description that broke off at a quotation mark of its own is none', () => {
  const head = '<meta name="description" content="Ten films, from \\"Quiet Harbour\\" to \\"Him\\".">';

  expect(describePage(page('', head), ADDRESS).excerpt).toBe('');
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

const CRUMBS = [
  ['Home', 'https://film.example/'],
  ['Movies', 'https://film.example/movies'],
  ['Quiet Harbour sets sail', ADDRESS],
] as const;
const LISTED = {
  '@type': 'BreadcrumbList',
  itemListElement: CRUMBS.map(([name, item], at) => ({ '@type': 'ListItem', position: at + 1, name, item })),
};

test.each([
  ['article:section', '<meta property="article:section" content="Movies">', ''],
  ['structured data', ld({ '@type': 'NewsArticle', articleSection: ['Film', 'Movies'] }), ''],
  ['breadcrumbs in structured data', ld(LISTED), ''],
  [
    'breadcrumbs on the page',
    '',
    `<nav class="breadcrumb">${CRUMBS.map(([name, address]) => `<a href="${address}">${name}</a>`).join(' › ')}</nav>`,
  ],
])('a title is without the section that the page states in %s', (_where, head, body) => {
  const titled = '<title>Quiet Harbour sets sail | Movies | Film Example</title>';

  expect(describePage(page(body, HEAD + head), ADDRESS).title).toBe('Quiet Harbour sets sail');
  expect(describePage(page(body, HEAD.replace(/<title>.*<\/title>/, titled) + head), ADDRESS).title).toBe(
    'Quiet Harbour sets sail',
  );
});

test('a section that nothing but the title names stays in it, and so does the article among the breadcrumbs', () => {
  const interviews = '<title>Quiet Harbour sets sail | Interviews | Film Example</title>';
  const turned = '<title>Interviews | Quiet Harbour sets sail | Film Example</title>';

  expect(describePage(page('', interviews + ld(LISTED)), ADDRESS).title).toBe(
    'Quiet Harbour sets sail | Interviews',
  );
  expect(describePage(page('', turned + ld(LISTED)), ADDRESS).title).toBe(
    'Interviews | Quiet Harbour sets sail',
  );
});

test.each(['2999-01-01', '2031-05-06T10:00:00Z'])('a date that has not come yet is refused: %s', (date) => {
  const head = jsonLd({ '@type': 'NewsArticle', datePublished: date, dateModified: date });

  const article = describePage(
    page(`<h1>Quiet Harbour sets sail</h1><time datetime="${date}">Soon</time>`, head),
    ADDRESS,
  );

  expect(article.published).toBeUndefined();
  expect(article.modified).toBeUndefined();
  expect(article.sources).not.toHaveProperty('published');
});

const LEAD = '<meta property="og:image" content="https://film.example/pics/tug.jpg?w=1200">';
const figure = (image: string) =>
  `<figure><img ${image}><figcaption>Jonas Weir on\n the tug. Photo: Ida Berg</figcaption></figure>`;

test.each([
  ['the same address', 'src="/pics/tug.jpg?w=1200"'],
  ['another size of it', 'src="https://film.example/pics/tug-300x200.jpg"'],
  ['one that waits to be scrolled to', 'src="data:image/gif;base64,R0lG" data-src="/pics/tug.jpg?w=640"'],
])('the lead picture has the caption that stands under it in the page: %s', (_how, image) => {
  expect(describePage(page(figure(image), HEAD + LEAD), ADDRESS).leadPicture).toEqual({
    address: 'https://film.example/pics/tug.jpg?w=1200',
    caption: 'Jonas Weir on the tug. Photo: Ida Berg',
  });
});

test('a caption that structured data states is believed first, and another picture’s is nobody’s', () => {
  const stated = ld({
    '@type': 'NewsArticle',
    image: { '@type': 'ImageObject', url: 'https://film.example/pics/tug.jpg', caption: 'The tug at dawn' },
  });
  const other = page(figure('src="/pics/gull.jpg"'), HEAD + LEAD);

  const both = page(figure('src="/pics/tug.jpg"'), HEAD + LEAD + stated);
  expect(describePage(both, ADDRESS).leadPicture?.caption).toBe('The tug at dawn');
  expect(describePage(other, ADDRESS).leadPicture).not.toHaveProperty('caption');
});

test('a front page goes by its whole name, and an article without its outlet’s', () => {
  const head =
    '<title>The Reel Courier: film news from Seoul and beyond</title><meta property="og:site_name" content="The Reel Courier">';

  expect(describePage(page('<p>News</p>', head), 'https://film.example/').title).toBe(
    'The Reel Courier: film news from Seoul and beyond',
  );
  expect(describePage(page('<p>News</p>', head), ADDRESS).title).toBe('film news from Seoul and beyond');
});
