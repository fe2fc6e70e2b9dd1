import { expect, test } from 'vitest';
import { suggestCredits } from '../../../core/credits/suggest.ts';
import { suggestedFor } from './suggested.ts';

const TEXT =
  'Last night Clara Voss spoke of Paper Lanterns in the cinema. The movie was not discussed on screen.';

test('a name the library keeps is found again, in the role it had', () => {
  const known = [{ name: 'Clara Voss', spellings: ['Clara Voß'], role: 'actor' as const }];

  expect(suggestedFor('en', '', TEXT, { known }).actors).toEqual(['Clara Voss']);
});

test('a kept name is found by any of its spellings, in any script', () => {
  const known = [{ name: 'Kuroki Hikari', spellings: ['黑木光'], role: 'actor' as const }];

  expect(suggestedFor('zh', '', '昨晚黑木光去了電影院。', { known }).actors).toEqual(['黑木光']);
});

test('what the page states about itself is suggested even where the text is silent', () => {
  const { directors } = suggestCredits({
    title: '',
    text: TEXT,
    language: 'en',
    hints: { stated: { directors: ['Nora Feld'] } },
  });

  expect(directors.map(({ name, certain }) => ({ name, certain }))).toEqual([
    { name: 'Nora Feld', certain: true },
  ]);
  expect(directors[0]?.evidence[0]).toMatchObject({ where: 'page', rule: 'stated by the page' });
});

test('italics mark a title where quotation marks are missing', () => {
  const text =
    'The movie was shot in June. Everybody remembers Il fiume lento for its actors and its cinema.';

  expect(suggestedFor('en', '', text).films).toEqual([]);
  expect(suggestedFor('en', '', text, { emphasised: ['Il Fiume Lento'] }).films).toEqual([]);
  expect(suggestedFor('it', '', text, { emphasised: ['Il fiume lento'] }).films).toEqual(['Il fiume lento']);
});

test('a keyword helps a title that has a reason of its own', () => {
  const text =
    'The cinema was full. Paper Lanterns came. Nobody left Paper Lanterns before the film was over.';

  expect(suggestedFor('en', '', text).films).toEqual([]);
  expect(suggestedFor('en', '', text, { keywords: ['Paper Lanterns'] }).films).toEqual(['Paper Lanterns']);
});

test('a team or a coach that the page tags is no film, however often the seasons of a game are told', () => {
  const text =
    'This season Oklahoma City plays on. In the last season Harrow had the ball. It was a long season for the town. Then Harrow passed, and Oklahoma City ran. Next season Oklahoma City will see Harrow again, in a new role.';

  expect(suggestedFor('en', '', text, { keywords: ['Oklahoma City', 'Harrow'] }).films).toEqual([]);
});

test('who wrote the article, and for whom, is never suggested', () => {
  const text = 'Director Nora Feld saw the film “Screen Weekly” and the movie was good cinema.';
  const names = suggestedFor('en', '', text, { byline: 'By Nora Feld', outlet: 'Screen Weekly' });

  expect(names).toEqual({ films: [], directors: [], actors: [] });
});

test('a person among the keywords is suggested in the role that the text hints at, with both sources', () => {
  const text = 'It was “The Long Field” by Tom Asher that they saw. The show was short.';
  expect(suggestedFor('en', '', text).directors).toEqual([]);

  const hints = { keywords: ['Tom Asher', 'festivals'] };
  const { directors } = suggestCredits({ title: '', text, language: 'en', hints });
  expect(directors.map(({ name, certain }) => [name, certain])).toEqual([['Tom Asher', false]]);
  expect(directors[0]?.evidence.map(({ where, rule }) => [where, rule])).toEqual([
    ['text', 'film by X'],
    ['page', 'a keyword of the page'],
  ]);
  const story = '映画館は満員だった。俳優も来た。映画が公開された。黒木光さんは笑った。';
  expect(suggestedFor('ja', '', story).actors).toEqual([]);
  expect(suggestedFor('ja', '', story, { keywords: ['黒木光'] }).actors).toEqual(['黒木光']);
});

test('a keyword alone gives nobody a role, and makes no guess certain', () => {
  const text =
    'The film “Paper Lanterns” by Nora Feld opened the festival. The movie stars Clara Voss as an actor. Ann Marsh came to see “Paper Lanterns”. Critics praised “Salt Road” (Tom Asher).';
  const hints = { keywords: ['Ann Marsh', 'Marta Quill', 'Tom Asher', 'Clara Voss'] };
  expect(suggestedFor('en', '', text, hints)).toEqual(suggestedFor('en', '', text));

  const { actors } = suggestCredits({ title: '', text, language: 'en', hints });
  expect(actors.filter(({ certain }) => certain).map(({ name }) => name)).toEqual(['Clara Voss']);
});
