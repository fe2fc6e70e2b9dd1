import { expect, test } from 'vitest';
import { addressOf, quoteWithSource, speakerOf } from '../../core/copy-quote.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector' as const,
  exact,
  prefix,
  suffix,
});
const FROM = {
  byline: 'Marta Quill',
  outlet: 'The Reel Courier',
  title: 'A harbour that was never still',
  published: '2026-03-14T08:30:00+09:00',
  address: 'https://reel-courier.test/interview#top',
};

test.each([
  ['every house by the sea is a ghost story', 'I tell them that ', '.”, Han says. Ours', 'Han'],
  ['The sea had read the script', 'he made tea. “', ',” said Han Do-yeon, laughing', 'Han Do-yeon'],
  ['It stands', 'Selma Aydin said: “', '.” Then she left', 'Selma Aydin'],
  ['The shoot was not easy', 'never still. ', '. Eleven nights were lost', undefined],
])('who says “%s”', (exact, prefix, suffix, speaker) => {
  expect(speakerOf(quote(exact, prefix, suffix))).toBe(speaker);
});

test('a copied quote carries its speaker or byline, outlet, date and an address that leads to it', () => {
  expect(quoteWithSource(quote('The shoot was not easy'), FROM)).toBe(
    '“The shoot was not easy”\n— Marta Quill, The Reel Courier, 2026-03-14\nA harbour that was never still\nhttps://reel-courier.test/interview#:~:text=The%20shoot%20was%20not%20easy',
  );
});

test('a long quote is named by its beginning and its end, with commas and dashes safe', () => {
  const long =
    'Eleven nights, or so, were lost to weather and two boats to rust and more besides, eighty-one, in all';

  expect(addressOf(quote(long), FROM.address)).toBe(
    'https://reel-courier.test/interview#:~:text=Eleven%20nights%2C%20or%20so%2C,besides%2C%20eighty%2Done%2C%20in%20all',
  );
});
