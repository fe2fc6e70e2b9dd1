import { expect, test } from 'vitest';
import { suggested, suggestedFor } from './suggested.ts';

/* What each language's way of writing hides from a finder of names and titles. */

test('a German genitive is no part of the name', () => {
  expect(suggested('de', 'In Jonas Webers neuem Film „Nebel“ schweigen alle.').directors).toEqual([
    'Jonas Weber',
  ]);
  expect(suggested('de', 'Die Hauptrolle spielt Karl Hanks in „Nebel“.').actors).toEqual(['Karl Hanks']);
});

test('a small word elided before a name is no part of it', () => {
  expect(suggested('fr', 'C’est un drame d’Élodie Garnier.').directors).toEqual(['Élodie Garnier']);
});

test('a rule that begins or ends with an accent finds its word', () => {
  expect(suggested('es', 'Es la ópera prima de Pablo Reyes.').directors).toEqual(['Pablo Reyes']);
});

test('a title that lost its italics ends at its year, or at whose it is', () => {
  const text =
    'El actor, inolvidable en La casa prestada (1985) y El ruido del río (2009), de Pablo Reyes, vuelve al cine.';
  const { films, directors } = suggested('es', text);
  expect(films).toEqual(expect.arrayContaining(['La casa prestada', 'El ruido del río']));
  expect(directors).toEqual(['Pablo Reyes']);
});

test('small words in Italian are no Korean name', () => {
  expect(suggested('it', 'Andrà in onda da lunedì la serie con Giulia Conti.').actors).toEqual([
    'Giulia Conti',
  ]);
});

test('what a Korean headline opens with in double marks is what somebody said', () => {
  const { films } = suggestedFor(
    'ko',
    '"9년 만의 긴 여행"…한지우, \'푸른 방\'으로 돌아온다',
    "배우 한지우가 영화 '푸른 방'(감독 오도경)으로 돌아온다. 영화는 12월 개봉한다.",
  );
  expect(films).toEqual(['푸른 방']);
});

test('a Japanese director is found behind the clause that tells what he is known for', () => {
  expect(suggested('ja', '映画の監督は『遠い道』で知られる佐藤健太。俳優が主演。').directors).toEqual([
    '佐藤健太',
  ]);
});

test('a sum of money is no film', () => {
  expect(suggested('en', 'The film has crossed the Rs 100 crore mark in India.').films).toEqual([]);
});
