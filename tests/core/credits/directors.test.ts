import { expect, test } from 'vitest';
import { suggested } from './suggested.ts';

/* One row for each way of saying that somebody directs. A new cue needs a new row. */
test.each([
  ['en', 'The thriller was directed by Nora Feld.', ['Nora Feld']],
  ['en', 'It was written and directed by Nora Feld and Tom Asher.', ['Nora Feld', 'Tom Asher']],
  ['en', 'Director Han Do-yeon thanked the crew.', ['Han Do-yeon']],
  ['en', 'The drama comes from director Nora Feld.', ['Nora Feld']],
  ['en', 'Directors like Nora Feld and Tom Asher shaped it.', ['Nora Feld', 'Tom Asher']],
  ['en', 'Nora Feld, director of the film, smiled.', ['Nora Feld']],
  ['en', 'Nora Feld will direct the sequel.', ['Nora Feld']],
  ['en', 'Nora Feld returns to the director’s chair.', ['Nora Feld']],
  ['en', 'The Nora Feld-directed drama opens in May.', ['Nora Feld']],
  ['en', 'Nora Feld’s film “Paper Lanterns” opens in May.', ['Nora Feld']],
  ['en', 'Nora Feld, best known for the show Saltroad, is behind the camera.', ['Nora Feld']],
  [
    'en',
    'Nora Feld (Salt Road) and Tom Asher (Hill) will split directing duties.',
    ['Nora Feld', 'Tom Asher'],
  ],
  ['en', 'The Grand Jury Prize went to Nora Feld for Salt Road.', ['Nora Feld']],
  ['en', 'Nora Feld sat down. The director of the season looked tired.', ['Nora Feld']],
  ['es', 'La serie, que dirige Lucía Fuentes, llega en mayo.', ['Lucía Fuentes']],
  ['it', 'È il debutto alla regia di Marco Ferri.', ['Marco Ferri']],
  ['es', 'La película fue dirigida por Lucía Fuentes.', ['Lucía Fuentes']],
  ['es', 'El cineasta argentino Pablo Reyes viajó.', ['Pablo Reyes']],
  ['fr', 'Un drame réalisé par Camille Verdier.', ['Camille Verdier']],
  ['fr', 'La réalisatrice Camille Verdier était là.', ['Camille Verdier']],
  ['de', 'Regie führte Jonas Adler.', ['Jonas Adler']],
  ['de', 'Die Regisseurin Katja Adler kam spät.', ['Katja Adler']],
  ['pt', 'O longa é dirigido por Thiago Neves.', ['Thiago Neves']],
  ['it', 'Un film diretto da Marco Ferri.', ['Marco Ferri']],
  ['it', 'Il regista Marco Ferri ringrazia.', ['Marco Ferri']],
  ['ko', '김도윤 감독이 참석했다. 영화 배우 개봉 드라마.', ['김도윤']],
  ['ko', '영화 ‘푸른 밤’(감독 김도윤)이 개봉한다. 배우 드라마.', ['김도윤']],
  ['ja', '映画「青い海」の高橋誠監督が語った。俳優が出演。', ['高橋誠']],
  ['zh', '導演陳大文表示，電影《長夜》將上映，演員很好。', ['陳大文']],
  ['zh', '由张晓波执导的电影《春风》上映，演员很好。', ['张晓波']],
])('%s: %s', (language, sentence, directors) => {
  expect(suggested(language, sentence).directors.toSorted()).toEqual(directors.toSorted());
});

test.each([
  ['a festival director', 'Festival director Paul Brandt opened the event.'],
  ['a project director', 'Project director Paul Brandt opened the building.'],
  ['the head of a jury', 'The prize was given by a jury headed by Paul Brandt.'],
  ['a casting director', 'Casting director Paul Brandt found her.'],
  ['a music director', 'Music director Paul Brandt conducted the score.'],
  ['a director of photography', 'Director of photography Paul Brandt lit it.'],
  ['a managing director', 'Managing director Paul Brandt sold the studio.'],
])('%s is no director of a film', (_who, sentence) => {
  expect(suggested('en', sentence).directors).toEqual([]);
});
