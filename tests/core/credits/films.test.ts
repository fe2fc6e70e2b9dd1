import { expect, test } from 'vitest';
import { suggested, suggestedFor } from './suggested.ts';

/* One row for each way of naming a film. A new cue needs a new row. */
test.each([
  ['en', 'The thriller Paper Lanterns opens in May.', ['Paper Lanterns']],
  ['en', 'She saw Paper Lanterns (2019) twice.', ['Paper Lanterns']],
  ['en', 'Paper Lanterns, directed by Nora Feld, is long.', ['Paper Lanterns']],
  ['en', 'Paper Lanterns, starring Clara Voss, is long.', ['Paper Lanterns']],
  ['en', 'Paper Lanterns tells the story of a widow.', ['Paper Lanterns']],
  [
    'en',
    'She liked films such as Paper Lanterns, Salt Road and Glass Harbour.',
    ['Paper Lanterns', 'Salt Road', 'Glass Harbour'],
  ],
  ['en', 'She starred in Paper Lanterns last year.', ['Paper Lanterns']],
  ['en', 'In 2019’s Paper Lanterns she was a thief.', ['Paper Lanterns']],
  ['en', 'Netflix’s Paper Lanterns is back.', ['Paper Lanterns']],
  ['en', 'They gave “Paper Lanterns” a prize.', ['Paper Lanterns']],
  ['en', 'They gave ‘Paper Lanterns’ a prize.', ['Paper Lanterns']],
  ['en', 'The film “Don’t Look Up There” is out.', ['Don’t Look Up There']],
  ['en', 'Paper Lanterns (Netflix) is back.', ['Paper Lanterns']],
  ['en', 'The Paper Lanterns filmmaker smiled.', ['Paper Lanterns']],
  ['en', 'They met on the set of Paper Lanterns.', ['Paper Lanterns']],
  ['es', 'Ganó el Oscar por Papel Mojado.', ['Papel Mojado']],
  ['pt', 'Ele é diretor de Mar Aberto e Rio Lento.', ['Mar Aberto', 'Rio Lento']],
  ['it', 'Vedi Domani è ancora qui, il film di maggio. Domani è ancora qui vince.', ['Domani è ancora qui']],
  ['ko', '‘푸른 밤’의 임지수 작가가 영화 드라마 배우를 만났다.', ['푸른 밤']],
  ['es', 'La película «El río lento» llega hoy.', ['El río lento']],
  ['fr', 'Le film « Les Eaux lentes » sort jeudi.', ['Les Eaux lentes']],
  ['de', 'Der Film „Das stille Feld“ läuft an.', ['Das stille Feld']],
  ['de', 'Die Serie »Das stille Feld« läuft an.', ['Das stille Feld']],
  ['it', 'Il film “Il fiume lento” esce oggi.', ['Il fiume lento']],
  ['pt', 'O filme "Mar Aberto" estreia hoje.', ['Mar Aberto']],
  ['ko', '영화 ‘푸른 밤’이 개봉했다. 배우 감독 출연.', ['푸른 밤']],
  ['ko', '드라마 <여름 편지>가 방영됐다. 배우 감독 출연.', ['여름 편지']],
  ['ja', '映画『青い海』と「夜の声」に出演した俳優。', ['青い海', '夜の声']],
  ['zh', '電影《長夜》上映，導演和演員出席。', ['長夜']],
])('%s: %s', (language, sentence, films) => {
  expect(suggested(language, sentence).films.toSorted()).toEqual(films.toSorted());
});

test.each([
  ['an album', 'en', 'She released the album “Midnight Garden” in May.'],
  ['a song', 'en', 'She sang the song “Blue Hour” on stage.'],
  ['a novel', 'en', 'He wrote the novel “Cold Water” in May.'],
  ['an episode', 'en', 'The episode titled “The Pyre” was long.'],
  ['speech', 'en', '“We were happy,” she said.'],
  ['a nickname', 'en', 'Walter “Duke” Marsh came.'],
  ['a service', 'en', 'It was shown on Coupang Play in May.'],
  ['an age', 'en', 'The 54-year-old film maker came.'],
  ['an institution', 'en', 'The director of Northern Film Institute came.'],
  ['a nationality', 'en', 'The Korean film industry grew.'],
  ['a webtoon', 'ko', '웹툰 ‘유쾌한 방’을 원작으로 했다. 영화 배우.'],
  ['speech in Korean', 'ko', '그는 “정말 좋았다”라고 말했다. 영화 배우 감독.'],
  ['a novel in Chinese', 'zh', '電影改編自小說《夜行》，演員很好。'],
  ['a song in Japanese', 'ja', '映画の主題歌「雪の道」を発表した俳優。'],
  ['a game', 'en', 'He plays the video game “Iron Harvest Moon” at night.'],
  ['a game that is for sale', 'en', 'The studio released the game “Iron Harvest Moon” in May.'],
  ['a game in Korean', 'ko', '게임 ‘푸른 칼날’을 즐긴다고 했다. 영화 배우.'],
  ['a game in Chinese', 'zh', '影片的演員喜歡遊戲《夜行》。'],
  ['a game in Japanese', 'ja', '俳優はゲーム「夜の剣」が好きだ。映画。'],
  ['a place', 'en', 'The festival takes place in North Harbour in May.'],
  ['a place the cast went to', 'en', 'The cast of the film travelled to Port Ellis and New Marsh City.'],
  ['another outlet', 'en', 'As first reported by The Daily Lantern, the film is done.'],
  ['an outlet spoken to', 'en', 'The director told the Northern Herald that he was tired.'],
  ['an outlet in Chinese', 'zh', '據《北方日報》報導，影片的導演很累。'],
])('%s is no film', (_what, language, sentence) => {
  expect(suggested(language, sentence).films).toEqual([]);
});

test('what the headline opens with and the text repeats comes first', () => {
  const { films } = suggestedFor(
    'en',
    'Paper Lanterns – a slow epic',
    'After the film Salt Road (2011), Paper Lanterns is a surprise. In Paper Lanterns nobody speaks. The actors of Paper Lanterns and its director know cinema.',
  );

  expect(films[0]).toBe('Paper Lanterns');
});

test('a headline in title case makes no names of its own', () => {
  const { actors, films } = suggestedFor(
    'en',
    'Clara Voss Is A Quiet Thief In This Crime Drama',
    'Clara Voss plays a thief in the film Paper Lanterns. The movie’s director is at work on a series.',
  );

  expect({ actors, films }).toEqual({ actors: ['Clara Voss'], films: ['Paper Lanterns'] });
});

test('“Oldwood and The Maid” are two films, “War and Honey” is one', () => {
  const two = suggested('en', 'She loved the films Oldwood and The Maid.');
  const one = suggested('en', 'The film War and Honey is long. War and Honey is good.');

  expect([two.films.length, one.films]).toEqual([2, ['War and Honey']]);
});

test.each([
  ['whose film it is', 'Nora Feld’s Paper Lanterns was praised by the jury.', ['Paper Lanterns']],
  ['what a player is known for', 'He sat with Paper Lanterns’s Clara Voss at dinner.', ['Paper Lanterns']],
  ['the bracket after a player', 'Kim Ha-rin (Oh My Neighbour) has signed on.', ['Oh My Neighbour']],
  ['a prize', 'She won an award for Paper Lanterns in May.', ['Paper Lanterns']],
  ['a list of winners', 'Best actress: Clara Voss, Paper Lanterns', ['Paper Lanterns']],
  [
    'italics broken out of their line',
    'She had praise for\n\nPaper Lanterns\n\nand its colours.',
    ['Paper Lanterns'],
  ],
])('%s names a film', (_how, sentence, films) => {
  expect(suggested('en', sentence).films).toEqual(films);
});

test('a review’s credits name the film in the line above them', () => {
  const text =
    'A month of cinema.\n\n1. Salt Road\nDirector: Nora Feld\nCast: Clara Voss, Tom Asher\nA film about rain.';

  expect(suggestedFor('en', 'Films to watch', text)).toEqual({
    films: ['Salt Road'],
    directors: ['Nora Feld'],
    actors: ['Clara Voss', 'Tom Asher'],
  });
});

test.each([
  ['Review by Anna Kim', 'Review: Salt Lantern is a quiet wonder'],
  ['Film review by Anna Kim', 'Salt Lantern'],
  ['Interview by Anna Kim', 'A talk by the harbour'],
  ['Photos by Anna Kim', 'Salt Lantern'],
  ['Crítica de Anna Kim', 'Salt Lantern'],
])('“%s” under “%s” is neither a film nor who directed it', (line, title) => {
  const text = `${line}\nThe film “Salt Lantern” is a quiet wonder. An actor in the cinema said so of the movie.`;
  const { films, directors } = suggestedFor('en', title, text);

  expect(films).toEqual(['Salt Lantern']);
  expect(directors).toEqual([]);
  expect(suggestedFor('en', title, text.replace(line, 'The Lake by Anna Kim')).directors).toEqual([
    'Anna Kim',
  ]);
});
