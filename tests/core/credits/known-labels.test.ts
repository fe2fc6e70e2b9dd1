import { expect, test } from 'vitest';
import { underKnownNames } from '../../../core/credits/known-labels.ts';
import { suggestCredits } from '../../../core/credits/suggest.ts';
import type { KnownName } from '../../../core/credits/suggestion.ts';

const SEO: KnownName = { name: 'Seo Ye-rin', spellings: ['Seo Ye-rin', 'Suh Ye-lin'], role: 'actor' };

function offered(text: string, known: readonly KnownName[]) {
  const found = suggestCredits({ title: '', text, language: 'en', hints: { known } });
  const { directors, actors } = underKnownNames(found, known);
  return { directors: directors.map(({ name }) => name), actors: actors.map(({ name }) => name) };
}

test('what the library shows under another spelling is offered under it, with the sentence of the article', () => {
  const text = 'The film stars Suh Ye-lin. Nothing more is known.';
  const found = underKnownNames(
    suggestCredits({ title: '', text, language: 'en', hints: { known: [SEO] } }),
    [SEO],
  );

  expect(found.actors.map(({ name }) => name)).toEqual(['Seo Ye-rin']);
  expect(found.actors[0]?.spellings).toContain('Suh Ye-lin');
  expect(found.actors[0]?.evidence[0]?.sentence).toContain('Suh Ye-lin');
});

test('two spellings of one name in an article are offered once', () => {
  expect(offered('The film stars Suh Ye-lin. Also starring Seo Ye-rin.', [SEO]).actors).toEqual([
    'Seo Ye-rin',
  ]);
});

test('of two people of one name the one known in the role is offered; of two in one role, neither', () => {
  const spellings = (word: string) => [`Kang Same (${word})`, 'Kang Same'];
  const director: KnownName = {
    name: 'Kang Same (director)',
    spellings: spellings('director'),
    role: 'director',
  };
  const actor: KnownName = { name: 'Kang Same (1980)', spellings: spellings('1980'), role: 'actor' };
  const third: KnownName = { name: 'Kang Same (2001)', spellings: spellings('2001'), role: 'actor' };
  const text = 'The film was directed by Kang Same and opens in May.';

  expect(offered(text, [director, actor]).directors).toEqual(['Kang Same (director)']);
  expect(offered('The film stars Kang Same.', [director, actor, third]).actors).toEqual(['Kang Same']);
});
