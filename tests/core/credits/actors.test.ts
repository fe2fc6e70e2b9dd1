import { expect, test } from 'vitest';
import { suggested, suggestedFor } from './suggested.ts';

/* One row for each way of saying that somebody acts. A new cue needs a new row. */
test.each([
  [
    'en',
    'It is a drama starring Clara Voss, Tom Asher and Ben Holt.',
    ['Clara Voss', 'Tom Asher', 'Ben Holt'],
  ],
  ['en', 'The hero is played by Clara Voss.', ['Clara Voss']],
  ['en', 'Actress Seo Ha-rin smiled.', ['Seo Ha-rin']],
  ['en', 'Clara Voss plays a widow.', ['Clara Voss']],
  ['en', 'Clara Voss and Tom Asher will star in the sequel.', ['Clara Voss', 'Tom Asher']],
  ['en', 'Clara Voss is in talks for the sequel.', ['Clara Voss']],
  ['en', 'The thief Marek (Clara Voss) runs.', ['Clara Voss']],
  ['en', 'The cast includes Clara Voss and Tom Asher.', ['Clara Voss', 'Tom Asher']],
  ['en', 'Clara Voss’s performance is a wonder.', ['Clara Voss']],
  ['en', 'The Clara Voss-led drama opens in May.', ['Clara Voss']],
  ['en', 'Clara Voss won praise for her role in it.', ['Clara Voss']],
  ['en', 'Clara Voss will lead a new drama.', ['Clara Voss']],
  ['en', 'The third part has Clara Voss step into the role.', ['Clara Voss']],
  ['en', 'Clara Voss is Marta, a widow who sails.', ['Clara Voss']],
  ['en', 'Clara Voss plays the sister and Tom Asher the man at their heels.', ['Clara Voss', 'Tom Asher']],
  ['en', 'It was made with Clara Voss and Tom Asher as friends who meet again.', ['Clara Voss', 'Tom Asher']],
  ['en', 'The judge is played with great warmth by Tom Asher.', ['Tom Asher']],
  ['es', 'Completan el reparto Clara Fuentes y Pablo Reyes.', ['Clara Fuentes', 'Pablo Reyes']],
  ['es', 'Pablo Reyes es Nando, el capitán.', ['Pablo Reyes']],
  ['pt', 'O longa traz Júlia Prado no papel de Eunice.', ['Júlia Prado']],
  ['it', 'La protagonista è l’esordiente Giulia Conti.', ['Giulia Conti']],
  ['de', 'Hier spielt Katja Adler eine Ärztin.', ['Katja Adler']],
  ['de', 'In weiteren Rollen sind Katja Adler und Jonas Weber zu sehen.', ['Katja Adler', 'Jonas Weber']],
  ['es', 'Protagonizada por Clara Fuentes y Pablo Reyes.', ['Clara Fuentes', 'Pablo Reyes']],
  ['es', 'El actor Pablo Reyes llegó tarde.', ['Pablo Reyes']],
  ['fr', 'Le rôle est interprété par Camille Verdier.', ['Camille Verdier']],
  ['fr', 'Camille Verdier incarne une médecin.', ['Camille Verdier']],
  ['de', 'Sie wird gespielt von Katja Adler.', ['Katja Adler']],
  ['de', 'Katja Adler spielt die Ärztin.', ['Katja Adler']],
  ['pt', 'Estrelado por Thiago Neves e Júlia Prado.', ['Thiago Neves', 'Júlia Prado']],
  ['it', 'Interpretato da Marco Ferri e Giulia Conti.', ['Marco Ferri', 'Giulia Conti']],
  ['ko', '배우 한지우와 이도경이 출연한다. 영화 개봉 드라마.', ['한지우', '이도경']],
  ['ko', '영화에서 두석(성동하)이 뛴다. 배우 개봉 드라마.', ['성동하']],
  ['ja', '主演の佐藤健太が映画「青い海」を語った。監督も出演。', ['佐藤健太']],
  ['zh', '典子（黑木光 飾）去電影《長夜》，演員很好，影片。', ['黑木光']],
  ['zh', '王小明、李思思主演的電影《長夜》上映，影片。', ['王小明', '李思思']],
])('%s: %s', (language, sentence, actors) => {
  expect(suggested(language, sentence).actors.toSorted()).toEqual(actors.toSorted());
});

test.each([
  ['the character she plays', 'Clara Voss plays Marta Lindgren.', 'Marta Lindgren'],
  ['the character before the bracket', 'Marta Lindgren (Clara Voss) runs.', 'Marta Lindgren'],
  ['the character after “as”', 'Clara Voss stars as Marta Lindgren.', 'Marta Lindgren'],
  ['the writer', 'It was written by Paul Brandt.', 'Paul Brandt'],
  ['the composer', 'The score was composed by Paul Brandt.', 'Paul Brandt'],
])('%s is no actor', (_who, sentence, name) => {
  expect(suggested('en', sentence).actors).not.toContain(name);
});

test('a surname belongs to the full name in the same article', () => {
  const { actors } = suggested('en', 'Clara Voss arrived. Voss plays a widow.');

  expect(actors).toEqual(['Clara Voss']);
});

test('a letter alone is nobody, however often it stands at the head of a line', () => {
  const headline = 'A stars in the film.';
  const page = suggestedFor('en', headline, `${headline}\n`.repeat(30));
  const { directors, actors } = suggested('en', 'Director Q made it. The film stars Ann Lee, B. and Bo.');

  expect(page.actors).toEqual([]);
  expect(directors).toEqual([]);
  expect(actors).toEqual(['Ann Lee', 'Bo']);
});

test('a surname that two people share is nobody’s', () => {
  const { actors } = suggested('en', 'Lee Ha-rin met Lee Do-yeon. Lee plays a widow.');

  expect(actors).toEqual([]);
});

test('two people who share a surname in one breath are both named in full', () => {
  const { directors } = suggested('en', 'The film was directed by Albert and David Marsh.');

  expect(directors).toEqual(['Albert Marsh', 'David Marsh']);
});

test.each([
  [
    'a district after its city',
    '영화 ‘소금 등불’의 마포구 세트를 서울 마포구 상암동에서 지었다. 배우 감독 출연.',
  ],
  ['a district where something is', '영화 ‘소금 등불’의 마포구 촬영은 마포구에서 끝났다. 배우 감독 출연.'],
])('%s is nobody', (_what, text) => {
  expect(suggestedFor('ko', '소금 등불', text).actors).toEqual([]);
});

test('a given name may end as a district does', () => {
  const text =
    '영화 ‘소금 등불’의 이민구가 서울에서 관객을 만났다. 배우 이민구는 감독과 출연진에게 감사했다.';

  expect(suggestedFor('ko', '소금 등불', text).actors).toEqual(['이민구']);
});
