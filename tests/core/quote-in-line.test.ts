import { expect, test } from 'vitest';
import { fold, foldText } from '../../core/quote/fold-text.ts';
import { quoteInLine } from '../../core/quote/quote-in-line.ts';

const HEADLINE = 'The unbreakable bond with Jo Jong-seo in ‘Ballerina’';

const quoted = (exact: string, prefix: string, suffix: string) => ({
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix } as const,
});
/** What is found in a line; `text` is what the article has beside it. */
const find = (line: string, exact: string, [prefix, suffix] = ['', ''], text = ''): string | undefined => {
  const folded = foldText(line);
  const span = quoteInLine(folded, quoted(exact, prefix, suffix), fold(text));
  return span && folded.text.slice(span.start, span.end);
};

test('a short name is found in the headline it was marked in, whatever stood around that in the page', () => {
  const before = 'Home Movie Drama Star The unbreakable bond with ';

  expect(find(HEADLINE, 'Jo Jong-seo', [before, ' in ‘Ballerina’ By Nat.O 2 min'])).toBe(fold('Jo Jong-seo'));
  expect(find(HEADLINE, HEADLINE, ['Home Movie Drama Star ', ' By Nat.O'])).toBe(fold(HEADLINE));
});

test('the same words marked elsewhere in the page are not found in the headline', () => {
  expect(
    find(HEADLINE, 'Jo Jong-seo', ['in a relationship with actress ', ' for three years.']),
  ).toBeUndefined();
  expect(find(HEADLINE, 'Jo Jong-seo', ['The unbreakable bond with ', ' for three years.'])).toBeUndefined();
  expect(find('Jo Jong-seo', 'Jo Jong-seo', ['to work with ', ' again after'])).toBeUndefined(); // too little to tell by
});

test('words that came without what stood around them are found only where they are the whole headline', () => {
  expect(find(HEADLINE, 'Jo Jong-seo')).toBeUndefined();
  expect(find(HEADLINE, 'bond with Jo Jong-seo in ‘Ballerina’')).toBeUndefined();
  expect(find(HEADLINE, 'Jo Jong-seo', ['with ', ' in'])).toBeUndefined();
  expect(find(HEADLINE, HEADLINE)).toBe(fold(HEADLINE));
  expect(find('Ballerina', 'Ballerina')).toBe('ballerina');
});

test('a short headline is not taken for the same words of the text', () => {
  expect(
    find('Ballerina', 'Ballerina', ['', ''], 'In Ballerina a dancer … for Ballerina she'),
  ).toBeUndefined();
});

test('words are not found within others', () => {
  expect(find('The chimney sweep who never looked down', 'him')).toBeUndefined();
  const after = ' never looked downwards, nor did he';
  expect(find('To him who never looked downwards', 'him who', ['Drama To ', after])).toBe('himwho');
  expect(find('Tohim who never looked downwards', 'him who', ['Drama To ', after])).toBeUndefined();
  expect(find('To him whonever looked downwards', 'him who', ['Drama To ', after])).toBeUndefined();
});
