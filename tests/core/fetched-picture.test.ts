import { expect, test } from 'vitest';
import { wantedPicturesFrom } from '../../core/fetched-picture.ts';
import { newMarkFrom } from '../../core/mark.ts';

const GOOD = 'https://film.example/harbour.jpg';
const ODD = ['javascript:alert(1)', `https://film.example/${'x'.repeat(9_000)}`, 7, GOOD];

test('an address that no picture can be had from costs neither the others nor the clip', () => {
  expect(wantedPicturesFrom({ tab: 1, clip: 'film.example/a', addresses: ODD })?.addresses).toEqual([GOOD]);
});

test('nor the mark that the page is clipped with', () => {
  const selectors = { quote: { type: 'TextQuoteSelector', exact: 'the harbour', prefix: '', suffix: '' } };
  const address = 'https://film.example/a';

  const mark = newMarkFrom({ address, canonical: address, selectors, colour: 'yellow', pictures: ODD });

  expect(mark?.pictures).toEqual([GOOD]);
});
