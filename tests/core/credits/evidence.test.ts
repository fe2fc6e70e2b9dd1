import { expect, test } from 'vitest';
import { suggestCredits } from '../../../core/credits/suggest.ts';

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
