import { expect, test } from 'vitest';
import { plainLine, withoutOutlet } from '../../core/title.ts';

const OUTLETS = ['K-Film Daily', 'kfilm.example', 'kfilm'];

test.each([
  ['Quiet Harbour sets sail - K-Film Daily', 'Quiet Harbour sets sail'],
  ['Quiet Harbour sets sail | KFilm.example', 'Quiet Harbour sets sail'],
  ['K-Film Daily: Quiet Harbour sets sail', 'Quiet Harbour sets sail'],
  ['Quiet Harbour – a review – K-Film Daily', 'Quiet Harbour – a review'],
  ['Quiet Harbour: a review', 'Quiet Harbour: a review'],
  ['K-Film Daily', 'K-Film Daily'],
  ['Quiet Harbour sets sail | KFilm Magazine', 'Quiet Harbour sets sail'],
  [
    'Quiet Harbour | The film that found the KFilm harbour',
    'Quiet Harbour | The film that found the KFilm harbour',
  ],
])('"%s" is the article "%s"', (title, article) => {
  expect(withoutOutlet(title, OUTLETS)).toBe(article);
});

const SECTIONS = ['Movies', 'Film News', '영화'];

test.each([
  ['Quiet Harbour sets sail | Movies | K-Film Daily', 'Quiet Harbour sets sail'],
  ['Quiet Harbour sets sail - K-Film Daily - Film news', 'Quiet Harbour sets sail'],
  ['Movies | Quiet Harbour sets sail', 'Quiet Harbour sets sail'],
  ['고요한 항구 - 영화 - K-Film Daily', '고요한 항구'],
  ['Quiet Harbour sets sail | Interviews | K-Film Daily', 'Quiet Harbour sets sail | Interviews'],
  ['Movies: the ten best of the year', 'Movies: the ten best of the year'],
  ['Why we love movies - and films', 'Why we love movies - and films'],
  ['Movies | K-Film Daily', 'Movies'],
])('"%s" is the article "%s", without its section', (title, article) => {
  expect(withoutOutlet(title, OUTLETS, SECTIONS)).toBe(article);
});

test('a title reads in one direction, and shows every character that it has', () => {
  expect(plainLine('\u202eQuiet\u200b  Harbour\u2069\n sails')).toBe('Quiet Harbour sails');
  expect(plainLine('Qui\u200cet\u061c Har\u00adbour\u180e\ufeff')).toBe('Quiet Harbour');
});

test.each(['می\u200cخواهم', 'क्\u200cष', '👩\u200d🎤'])(
  'a joiner that a script or a sign is written with stays: %s',
  (written) => {
    expect(plainLine(written)).toBe(written);
  },
);
