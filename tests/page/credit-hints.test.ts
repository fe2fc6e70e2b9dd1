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
