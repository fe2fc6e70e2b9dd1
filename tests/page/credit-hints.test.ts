import { expect, test } from 'vitest';
import { creditHints } from '../../page/credit-hints.ts';

const pageOf = (head: string, body = '') =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('a film that the page states comes with its director and actors', () => {
  const data = {
    '@type': 'Review',
    itemReviewed: {
      '@type': 'Movie',
      name: 'Paper Bridges',
      director: { '@type': 'Person', name: 'Selma Aydin' },
      actor: [{ name: 'Rufus Okafor' }, 'Ingrid Sollers'],
    },
  };

  expect(creditHints(pageOf(ld(data)), '').stated).toEqual({
    films: ['Paper Bridges'],
    directors: ['Selma Aydin'],
    actors: ['Rufus Okafor', 'Ingrid Sollers'],
  });
});

test('a catalogue of films says nothing of the article', () => {
  const works = Array.from({ length: 20 }, (_, at) => ({ '@type': 'Movie', name: `Film ${at}` }));

  expect(creditHints(pageOf(ld(works)), '').stated.films).toEqual([]);
});

test('tags, keywords and emphasis are read; nonsense is not', () => {
  const page = pageOf(
    `<meta name="keywords" content="Goat, Park Soo-bin"><meta property="article:tag" content="Gangneung">${ld('{{')}`,
    '<a rel="tag" href="/t">Festival</a>',
  );
  const hints = creditHints(page, '<p>See <i>Goat</i> and <em>Eleven  Umbrellas</em>.</p>');

  expect(hints.keywords).toEqual(['Goat', 'Park Soo-bin', 'Gangneung', 'Festival']);
  expect(hints.emphasised).toEqual(['Goat', 'Eleven Umbrellas']);
});

test('the keywords of the article’s data are read, and whom it names without a trade; a list of articles is not', () => {
  const story = {
    '@type': 'NewsArticle',
    headline: 'A talk',
    keywords: ['Goat, Park Soo-bin', { '@type': 'DefinedTerm', name: 'Gangneung' }],
    about: { '@type': 'Person', name: 'Rufus Okafor' },
    mentions: { '@type': 'Person', name: 'Paul Brandt', jobTitle: 'Minister' },
  };

  expect(creditHints(pageOf(ld(story)), '').keywords).toEqual([
    'Goat',
    'Park Soo-bin',
    'Gangneung',
    'Rufus Okafor',
  ]);
  const other = { ...story, headline: 'Another', about: [], mentions: [] };
  expect(creditHints(pageOf(ld([other, { ...other, headline: 'A third' }])), '').keywords).toEqual([]);
});

test('people an article says it is about or mentions come with the trade the page gives them', () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'A talk',
    about: { '@type': 'Person', name: 'Selma Aydin', jobTitle: 'Film director' },
    mentions: [
      { '@type': 'Person', name: 'Rufus Okafor', jobTitle: ['Singer', 'Actor'] },
      { '@type': 'Person', name: 'Ingrid Sollers', jobTitle: 'Actress and director' },
      { '@type': 'Person', name: '한지우', jobTitle: '배우' },
      { '@type': 'Person', name: 'Camille Verdier', jobTitle: 'réalisatrice' },
      { '@type': 'Person', name: 'Paul Brandt', jobTitle: 'Managing director' },
      { '@type': 'Person', name: 'Katja Adler', jobTitle: 'Director of photography, casting director' },
      { '@type': 'Person', name: 'Nobody Known' },
      { '@type': 'Organization', name: 'Actors’ Guild', jobTitle: 'Actor' },
      'Just A String',
    ],
    author: { '@type': 'Person', name: 'Marta Quill', jobTitle: 'Actor' },
  };

  expect(creditHints(pageOf(ld(data)), '').stated).toEqual({
    films: [],
    directors: ['Selma Aydin', 'Ingrid Sollers', 'Camille Verdier'],
    actors: ['Rufus Okafor', 'Ingrid Sollers', '한지우'],
  });
});

test('people that are only referred to are found where the same data describes them', () => {
  const data = {
    '@graph': [
      {
        '@type': 'Movie',
        name: 'Paper Bridges',
        director: { '@id': '#selma' },
        actor: [{ '@id': '#rufus' }, { '@id': '#nobody' }, '#ingrid'],
      },
      { '@type': 'NewsArticle', headline: 'A talk', mentions: { '@id': '#camille' } },
      { '@type': 'Person', '@id': '#selma', name: 'Selma Aydin' },
      { '@type': 'Person', '@id': '#rufus', name: 'Rufus Okafor' },
      { '@type': 'Person', '@id': '#ingrid', name: 'Ingrid Sollers' },
      { '@type': 'Person', '@id': '#camille', name: 'Camille Verdier', jobTitle: 'Actor' },
    ],
  };

  expect(creditHints(pageOf(ld(data)), '').stated).toEqual({
    films: ['Paper Bridges'],
    directors: ['Selma Aydin'],
    actors: ['Rufus Okafor', 'Ingrid Sollers', 'Camille Verdier'],
  });
});
