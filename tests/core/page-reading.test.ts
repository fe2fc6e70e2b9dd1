import { expect, test } from 'vitest';
import { pageReadingFrom } from '../../core/page-reading.ts';
import { article } from '../fixtures/article.ts';

test('a reading crosses the border as it is', () => {
  const reading = { article: article() };

  expect(pageReadingFrom(structuredClone(reading))).toEqual(reading);
});

test('what a mark remembers of its place crosses whole', () => {
  const selection = {
    quote: { type: 'TextQuoteSelector', exact: 'the lamp', prefix: 'and ', suffix: ' itself' },
    position: { type: 'TextPositionSelector', start: 4, end: 12 },
    twins: { before: 1, after: 2, alike: 1, alikeBefore: 0, others: [1, 2, 3, 4] },
    landmarks: [{ at: -74, letters: 'openedonfr' }],
  } as const;

  expect(pageReadingFrom({ article: article(), selection })?.selection).toEqual(selection);
});

test.each([
  ['nothing', undefined],
  ['a string', 'article'],
  ['an article without text', { article: { ...article(), text: undefined } }],
  ['an address that is a script', { article: article({ address: 'javascript:alert(1)' }) }],
  ['a thumbnail from elsewhere', { article: article(), thumbnail: 'https://tracker.test/pixel.gif' }],
  ['a picture with code in it', { article: article(), thumbnail: 'data:image/svg+xml;base64,AAAA' }],
])('%s does not cross', (_what, message) => {
  expect(pageReadingFrom(message)).toBeUndefined();
});

test('one strange field is left out and costs nothing else', () => {
  const strange = article({ published: 'Crime, Thriller', language: '<b>', title: 'x'.repeat(9_000) });
  const reading = pageReadingFrom({ article: { ...strange, leadPicture: { address: 'data:image/png,x' } } });

  expect(reading?.article.published).toBeUndefined();
  expect(reading?.article.language).toBeUndefined();
  expect(reading?.article.leadPicture).toBeUndefined();
  expect(reading?.article.title).toHaveLength(2_000);
  expect(reading?.article.text).toBe(strange.text);
});

test('fields nobody knows do not come along', () => {
  expect(
    pageReadingFrom({ article: { ...article(), __proto__: { evil: 1 }, extra: 1 } })?.article,
  ).not.toHaveProperty('extra');
});
