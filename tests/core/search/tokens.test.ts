import { expect, test } from 'vitest';
import { foldLetters } from '../../../core/names/fold.ts';
import { tokenise } from '../../../core/search/tokens.ts';
import { overItsSize, SLACK } from '../../growth.ts';
import { seeded } from './library.ts';

test.each([
  ['words in any case', 'The GLASS Harbour', 'the glass harbour'],
  ['accents', 'São Paulo, Ærø', 'sao paulo aero'],
  ['full width', 'ＧＬＡＳＳ２', 'glass2'],
  ['apostrophes of every kind', "O’Hara's O'Hara won't", 'ohara ohara wont'],
  ['hyphens give parts and the whole', 'Kore-eda', 'kore eda koreeda'],
  ['numbers', '1,200 seats at 7.30', '1200 seats at 7.30'],
  ['pairs of signs', '国際映画', '国際 際映 映画'],
  ['old and simplified forms', '國際', '国際'],
  ['one sign alone', '愛 is', '愛 is'],
  ['half-width kana', 'ｶﾞﾗｽ', 'ガラ ラス'],
  ['Korean by pairs and by word', '한도경 감독', '한도 도경 한도경 감독'],
  ['Korean in parts', '한도경'.normalize('NFD'), '한도 도경 한도경'],
  ['scripts that touch', 'BTS가 東京에서', 'bts 가 東京 에서'],
  ['signs only', '… — !', ''],
  ['emoji', 'rain 🌧️ rain', 'rain rain'],
])('%s', (_promise, text, terms) => {
  expect(tokenise(text).map(({ term }) => term)).toEqual(terms.split(' ').filter(Boolean).map(foldLetters));
});

test('each token knows where it stands in the text as it was given', () => {
  const text = `${'é'.normalize('NFD')}tude: ${'한도경'.normalize('NFD')}, Kore-eda`;

  const places = tokenise(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'));

  expect(places).toEqual(['étude', '한도', '도경', '한도경', 'Kore', 'eda', 'Kore-eda']);
});

test('plain letters are cut as the same letters in full width, which no short cut takes', () => {
  const parts = "a Kore don t 7 12 ' ’ ʼ - ‐ ‑ ‘ _ . , “ ” „ « » – — … 한 é"
    .split(' ')
    .concat(' ', ' ', '\n');
  const random = seeded(3);
  for (let round = 0; round < 2_000; round++) {
    const text = Array.from({ length: 12 }, () => parts[Math.floor(random() * parts.length)] ?? '').join('');
    const wide = text.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

    expect([text, ...tokenise(text)]).toEqual([text, ...tokenise(wide)]);
  }
});

test('words in a row have positions in a row, whatever their script', () => {
  const tokens = tokenise('Kore-eda 한도경 glass').filter(({ whole }) => !whole);

  expect(tokens.map(({ position }) => position)).toEqual([0, 1, 2, 3, 5]);
});

test('a text of half a megabyte is cut in time that its length explains', () => {
  expect(overItsSize((times) => "a-b'c".repeat(times), tokenise, 100_000)).toBeLessThan(SLACK);
});
