import { expect, test } from 'vitest';
import { suggested, suggestedFor } from './suggested.ts';

/* One row for each way of bringing in the second and third name. */
test.each([
  ['de', 'Die Hauptrollen übernehmen Katja Adler und Jonas Weber.', ['Jonas Weber', 'Katja Adler']],
  ['de', 'An ihrer Seite überzeugt Jonas Weber als Vater.', ['Jonas Weber']],
  ['de', 'Katja Adler ist in einer Nebenrolle als Wirtin zu sehen.', ['Katja Adler']],
  ['it', 'Nel cast, tra gli altri, ci sono Giulia Conti e Marco Ferri.', ['Giulia Conti', 'Marco Ferri']],
  ['it', 'Una fiction con Giulia Conti nei panni della commissaria Elena Farina.', ['Giulia Conti']],
  ['fr', 'Marc Dorval s’amuse en voisin grincheux.', ['Marc Dorval']],
  ['fr', 'À ses côtés, on retrouve Camille Verdier.', ['Camille Verdier']],
  ['pt', 'Thiago Neves e Júlia Prado fazem também parte do elenco.', ['Júlia Prado', 'Thiago Neves']],
  ['es', 'Clara Fuentes, protagonista de ‘La sal’, no faltó.', ['Clara Fuentes']],
  ['es', 'El reparto incluye a Clara Fuentes y Pablo Reyes.', ['Clara Fuentes', 'Pablo Reyes']],
  ['en', 'Tom Asher turns up as a preacher.', ['Tom Asher']],
  ['en', 'Tom Asher is the drifter who may be her brother.', ['Tom Asher']],
  ['en', 'It begins with Clara Voss, as the widowed diver Marta, at sea.', ['Clara Voss']],
  ['ko', '상대역 고은재와의 호흡도 좋다. 영화 개봉 배우 드라마.', ['고은재']],
  ['ko', '‘긴 밤’의 한지우를 카페에서 만났다. 영화 배우 드라마 개봉.', ['한지우']],
  ['ko', '배우 레아 모로와 톰 커티스가 출연한다. 영화 개봉 드라마.', ['레아 모로', '톰 커티스']],
  ['ja', '牧場主を佐藤健太が静かに演じる映画。俳優が出演。', ['佐藤健太']],
  ['zh', '王小明、李思思再度合作，電影《長夜》上映，影片，演員。', ['李思思', '王小明']],
])('%s: %s', (language, sentence, actors) => {
  expect(suggested(language, sentence).actors.toSorted()).toEqual(actors);
});

test('whom readers know from a film is meant by “the … star”', () => {
  const text =
    'Clara Voss left a restaurant on Sunday. The Glass Harbour star wore a camel coat. Her film opens in May, and the actress will not say more of the movie, the cast or the series.';
  expect(suggestedFor('en', 'Seen in town', text).actors).toEqual(['Clara Voss']);
});
