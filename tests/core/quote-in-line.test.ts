import { expect, test } from 'vitest';
import { fold } from '../../core/fold-text.ts';
import { quoteInLine } from '../../core/quote-in-line.ts';

const HEADLINE = 'The unbreakable bond with Jo Jong-seo in ‘Ballerina’';

const quoted = (exact: string, prefix: string, suffix: string) => ({
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix } as const,
});
const find = (line: string, exact: string, prefix: string, suffix: string): string | undefined => {
  const span = quoteInLine(fold(line), quoted(exact, prefix, suffix));
  return span && fold(line).slice(span.start, span.end);
};

test('a short name is found in the headline it was marked in, whatever stood around that in the page', () => {
  const before = 'Home Movie Drama Star The unbreakable bond with ';

  expect(find(HEADLINE, 'Jo Jong-seo', before, ' in ‘Ballerina’ By Nat.O 2 min')).toBe(fold('Jo Jong-seo'));
  expect(find(HEADLINE, HEADLINE, 'Home Movie Drama Star ', ' By Nat.O')).toBe(fold(HEADLINE));
});

test('the same words marked elsewhere in the page are not found in the headline', () => {
  expect(
    find(HEADLINE, 'Jo Jong-seo', 'in a relationship with actress ', ' for three years.'),
  ).toBeUndefined();
  expect(find(HEADLINE, 'Jo Jong-seo', 'The unbreakable bond with ', ' for three years.')).toBeUndefined();
  expect(find('Jo Jong-seo', 'Jo Jong-seo', 'to work with ', ' again after')).toBeUndefined(); // too little to tell by
});
