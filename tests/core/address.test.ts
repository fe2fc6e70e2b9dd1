import { expect, test } from 'vitest';
import { addressKey, addressKeys, canonicalAddress } from '../../core/address.ts';

test.each([
  'https://kfilm.test/lee-chung-hyun-ballerina/',
  'http://kfilm.test/lee-chung-hyun-ballerina',
  'http://www.kfilm.test/lee-chung-hyun-ballerina/?utm_source=x&utm_medium=social',
  'https://m.kfilm.test/lee-chung-hyun-ballerina/#comments',
  'https://amp.kfilm.test/lee-chung-hyun-ballerina/',
  'https://kfilm.test/amp/lee-chung-hyun-ballerina',
  'https://kfilm.test/lee-chung-hyun-ballerina/amp/',
  'https://kfilm.test/lee-chung-hyun-ballerina/?amp=1&fbclid=abc',
  'https://KFILM.test//lee-chung-hyun-ballerina/index.html',
])('%s is the one article', (address) => {
  expect(addressKey(address)).toBe('kfilm.test/lee-chung-hyun-ballerina');
});

test.each([
  ['https://a.test/view?id=1', 'https://a.test/view?id=2'],
  ['https://a.test/news/one', 'https://a.test/news/two'],
  ['https://a.test/#/story/1', 'https://a.test/#/story/2'],
  ['https://a.test/story', 'https://b.test/story'],
  ['https://m.test/story', 'https://a.test/story'],
  ['https://blog.a.test/story', 'https://a.test/story'],
  ['http://a.test:8080/story', 'http://a.test/story'],
])('%s and %s stay two articles', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

test('Korean addresses are one, percent-encoded or not, in any normal form', () => {
  expect(addressKey('https://a.test/%EC%98%81%ED%99%94')).toBe(addressKey('https://a.test/영화'));
  expect(addressKey('https://a.test/영화'.normalize('NFD'))).toBe(addressKey('https://a.test/영화'));
});

test.each([
  'about:blank',
  'chrome://extensions',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'nonsense',
  '',
])('%j is no address of the web', (address) => {
  expect(addressKey(address)).toBeUndefined();
});

test.each([
  ['a slug for a number', 'https://a.test/?p=123', 'https://a.test/2023/10/a-film-opens/'],
  ['the desktop edition', 'https://m.a.test/story-1', 'https://www.a.test/story-1'],
  ['an address without its campaign', 'https://a.test/story-1?utm_source=x', '/story-1'],
  ['an address without an unknown parameter', 'https://a.test/story-1?theme=dark', 'https://a.test/story-1'],
  ['the first page of a story', 'https://a.test/story-1/2', 'https://a.test/story-1'],
])('a canonical is believed: %s', (_what, address, claimed) => {
  expect(canonicalAddress(address, claimed)).toBe(new URL(claimed, address).href);
});

test.each([
  ['the home page', 'https://a.test/news/story-1', 'https://a.test/'],
  ['another site', 'https://a.test/news/story-1', 'https://b.test/news/story-1'],
  ['a section above', 'https://a.test/news/story-1', 'https://a.test/news/'],
  ['an address that lost its number', 'https://a.test/view.php?no=5', 'https://a.test/view.php'],
  ['another number', 'https://a.test/view?id=5', 'https://a.test/view?id=4'],
  ['a script', 'https://a.test/story-1', 'javascript:alert(1)'],
  ['nonsense', 'https://a.test/story-1', 'https://'],
  ['nothing', 'https://a.test/story-1', undefined],
  ['one address for all routes', 'https://a.test/#/story/1', 'https://a.test/app'],
])('a canonical is not believed: %s', (_what, address, claimed) => {
  expect(canonicalAddress(address, claimed)).toBe(address);
});

test('an article answers to the address it was read at and to its canonical one', () => {
  expect(
    addressKeys({ address: 'https://a.test/?p=123', canonical: 'https://a.test/a-film-opens/' }),
  ).toEqual(['a.test/a-film-opens', 'a.test?p=123']);
});
