import { expect, test } from 'vitest';
import { suggestCredits } from '../../../core/credits/suggest.ts';
import { SCREEN_NEWS } from './suggested.ts';

const TITLE = 'A quiet week';
const TEXT =
  'The cinema was full. The thriller “Paper Lanterns” was directed by Nora Feld. It stars Clara Voss, who plays Marta.';

test('every suggestion shows the sentence it comes from and the words that gave it away', () => {
  const { directors } = suggestCredits({ title: TITLE, text: TEXT, language: 'en' });
  const [proof] = directors[0]?.evidence ?? [];

  expect(proof?.sentence).toBe('The thriller “Paper Lanterns” was directed by Nora Feld.');
  expect(TEXT.slice(proof?.start, proof?.end)).toBe(proof?.sentence);
  expect(TEXT.slice(proof?.cueStart, proof?.cueEnd)).toBe('directed by Nora Feld');
});

test('a proof in the headline points into the headline', () => {
  const title = 'Director Nora Feld makes a film';
  const { directors } = suggestCredits({
    title,
    text: 'The cinema was full and the movie was good.',
    language: 'en',
  });
  const [proof] = directors[0]?.evidence ?? [];

  expect(proof?.where).toBe('title');
  expect(title.slice(proof?.cueStart, proof?.cueEnd)).toBe('Director Nora Feld');
});

test('“directed by” is certain, a guess from a list is not', () => {
  const text = `${TEXT} The film also brought Ann Marsh, Tom Asher and Ben Holt to the movie theatre.`;
  const { directors, actors } = suggestCredits({ title: TITLE, text, language: 'en' });

  expect(directors.find(({ name }) => name === 'Nora Feld')?.certain).toBe(true);
  expect(actors.filter(({ name }) => name === 'Tom Asher').every(({ certain }) => !certain)).toBe(true);
});

test.each([
  ['en', 'said director Han Do-yeon on Monday.', true],
  ['en', 'It is writer-director Han Do-yeon’s second.', true],
  ['es', 'dijo el director Nora Feld.', true],
  ['de', 'sagte die Regisseurin Nora Feld am Montag.', true],
  ['en', 'Director Feld walked in.', false],
  ['en', 'Filmmakers like Nora Feld wait for the light.', false],
  ['en', 'Han Do-yeon’s film is long.', false],
])('%s: the title right before a full name is certain, said once: %s', (language, sentence, certain) => {
  const { directors } = suggestCredits({ title: '', text: SCREEN_NEWS + sentence, language });

  expect(directors.some((one) => one.certain)).toBe(certain);
});

test('who is called director where little is said of the screen is not certain', () => {
  const text =
    'Director Nora Feld opened the ward. A film was shown. Patients, nurses and the mayor came to see it.';
  const { directors } = suggestCredits({
    title: '',
    text: text + ' The ward is new.'.repeat(80),
    language: 'en',
  });

  expect(directors.some((one) => one.certain)).toBe(false);
});

test('every offset of every proof lies inside the text it points into', () => {
  const { films, directors, actors } = suggestCredits({ title: TITLE, text: TEXT, language: 'en' });

  for (const { evidence } of [...films, ...directors, ...actors]) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { where, start, end, cueStart, cueEnd, sentence } of evidence) {
      const source = where === 'title' ? TITLE : TEXT;
      expect(source.slice(start, end)).toBe(sentence);
      expect(cueStart).toBeGreaterThanOrEqual(0);
      expect(cueEnd).toBeLessThanOrEqual(source.length);
    }
  }
});

test('the same article gives the same suggestions, and an empty one gives none', () => {
  const once = suggestCredits({ title: TITLE, text: TEXT, language: 'en' });

  expect(suggestCredits({ title: TITLE, text: TEXT, language: 'en' })).toEqual(once);
  expect(suggestCredits({ title: '', text: '' })).toEqual({ films: [], directors: [], actors: [] });
});

test.each([
  [
    'a football report',
    'Northport sack manager',
    'Northport have sacked manager John Barker after a 3-0 defeat. Sporting director Michael Dorn said the club would look for a coach. Striker Darwin Lopes missed a penalty.',
  ],
  [
    'music news',
    'Taylor Marsh announces album',
    'Singer Taylor Marsh will release her album "Midnight Garden" in May. The single "Silver Road" was produced by Jack Holt. The band will tour with the song.',
  ],
  [
    'business news',
    'Profits rise at Dorn',
    'Shares of Dorn Group rose after chief executive Paul Brandt said profits and revenue grew in March.',
  ],
])('%s is left untouched', (_what, title, text) => {
  expect(suggestCredits({ title, text, language: 'en' })).toEqual({ films: [], directors: [], actors: [] });
});

/* Where the page does not say its language, its words do. */
test.each([
  [
    'en',
    'The thriller “Paper Lanterns” was directed by Nora Feld. It stars Clara Voss and is in the cinema.',
  ],
  ['ko', '영화 ‘푸른 밤’이 개봉했다. 한지우 감독이 연출하고 배우 임수아가 출연한다. 관객이 극장에 몰렸다.'],
  ['ja', '映画『青い海』が公開された。佐藤健太監督の新作で、俳優の山本花子が主演を務める。'],
  ['zh', '電影《長夜》上映，導演王小明和演員李美玲出席了首映，觀眾都很喜歡這部影片。'],
  [
    'es',
    'La película «El río lento», dirigida por Pablo Reyes y protagonizada por Lucía Marín, llega a los cines.',
  ],
  [
    'fr',
    'Le film « Les Eaux lentes », réalisé par Camille Verdier, est dans les salles avec les acteurs du pays.',
  ],
  [
    'de',
    'Der Film „Das stille Feld“ von Regisseurin Katja Adler läuft im Kino und ist ein Drama mit der Schauspielerin Jana Weber.',
  ],
  [
    'pt',
    'O filme "Mar Aberto", dirigido por Thiago Neves, é uma comédia que não estreia no cinema com o elenco.',
  ],
  ['it', 'Il film “Il fiume lento”, diretto da Marco Ferri, è nelle sale con gli attori della serie.'],
])('an article in %s that does not say so is read as one that does', (language, text) => {
  const told = suggestCredits({ title: '', text });

  expect(told).toEqual(suggestCredits({ title: '', text, language }));
  expect(told.films.length + told.directors.length).toBeGreaterThan(1);
});
