import { expect, test } from 'vitest';
import { suggested, suggestedFor } from './suggested.ts';

/* One row for each craft: named beside the director, and neither directing nor acting. */
test.each([
  ['fr', 'La photographie du film est signée Camille Verdier.', 'Camille Verdier'],
  ['fr', 'Une série créée par Camille Verdier.', 'Camille Verdier'],
  ['es', 'La banda sonora de la película es de Pablo Reyes.', 'Pablo Reyes'],
  ['pt', 'A trilha sonora do filme é de Thiago Neves.', 'Thiago Neves'],
  ['it', 'Le musiche del film sono di Marco Ferri.', 'Marco Ferri'],
  ['de', 'Die Kamera führte Katja Adler, die Musik stammt von Jonas Weber.', 'Jonas Weber'],
  ['de', 'Die Kamera führte Katja Adler, die Musik stammt von Jonas Weber.', 'Katja Adler'],
  ['en', 'The film was shot by cinematographer Paul Brandt.', 'Paul Brandt'],
  ['ja', '映画「青い海」の撮影監督は佐藤健太。俳優が出演。', '佐藤健太'],
  ['zh', '電影《長夜》的評審團主席由王小明擔任，影片，演員。', '王小明'],
  ['ko', '영화 ‘긴 밤’의 음악감독 한지우가 말했다. 배우 개봉.', '한지우'],
])('%s: %s', (language, sentence, name) => {
  const { actors, directors } = suggested(language, sentence);
  expect([...actors, ...directors]).not.toContain(name);
});

test.each([
  ['ko', '여자배구 대표팀이 결승에 올랐다. 한지우 감독은 경기 후 선수들이 잘했다고 말했다. 리그 득점.'],
  ['ja', 'サッカーJ1の試合で浦和が逆転した。佐藤健太監督は選手をたたえた。ゴール、リーグ。'],
])('%s: a team’s coach directs no film', (language, text) => {
  expect(suggestedAlone(language, text)).toEqual([]);
});

function suggestedAlone(language: string, text: string): readonly string[] {
  return suggestedFor(language, '', text).directors;
}
