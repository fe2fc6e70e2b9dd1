import { expect, test } from 'vitest';
import { fold, foldText } from '../../core/quote/fold-text.ts';
import type { Selectors } from '../../core/highlight.ts';
import { matchQuote } from '../../core/quote/match-quote.ts';
import { searchText, type SearchText } from '../../core/quote/search-text.ts';

/** Lines broken as sources break them; in the text they are spaces. */
const ARTICLE =
  `Hanna Weiss began her career as a dancer in Graz. She was twenty-two when a broken ankle ended it.
"I learned to sit still," she said, "and that is how one learns to watch." Her first film, The Orchard Wall,
opened on Friday in forty cinemas. It tells of two sisters who inherit a house with a wall nobody built.
The critics were divided, but the audiences were not: the film sold ninety thousand tickets in a week.
Her producer, Tomas Beran, says that the next one is written. It will be shot in autumn near the Danish coast,
with Ingrid Solberg as a lighthouse keeper who hears voices on the radio. The budget is four million euros.
"We are not making a thriller," Beran said. "We are making a film about listening, and it happens to be frightening."`.replaceAll(
    '\n',
    ' ',
  );

test('a quote is found where it stands', () => {
  expect(found(ARTICLE, quoteOf(ARTICLE, 'forty cinemas'))).toBe('forty cinemas');
});

test('a quote is found again after its paragraph was edited', () => {
  const sentence =
    'It will be shot in autumn near the Danish coast, with Ingrid Solberg as a lighthouse keeper';
  const changed = ARTICLE.replace('in autumn near', 'next spring near').replace(
    'a lighthouse',
    'the lighthouse',
  );

  expect(found(changed, quoteOf(ARTICLE, sentence))).toBe(
    'It will be shot next spring near the Danish coast, with Ingrid Solberg as the lighthouse keeper',
  );
});

test('a look-alike sentence in the same place is not taken for the quote', () => {
  const sentence = 'It tells of two sisters who inherit a house with a wall nobody built.';
  const changed = ARTICLE.replace(
    sentence,
    'It tells of five brothers who burgle a museum with a map nobody trusts.',
  );

  expect(found(changed, quoteOf(ARTICLE, sentence))).toBeUndefined();
});

test('a quote whose words are gone is not painted elsewhere', () => {
  const changed = ARTICLE.replace('Her producer, Tomas Beran, says that the next one is written.', '');

  expect(found(changed, quoteOf(ARTICLE, 'Tomas Beran, says that the next one is written'))).toBeUndefined();
});

test('a word is not found across two others, though no space is read', () => {
  const quote: Selectors = {
    quote: { type: 'TextQuoteSelector', exact: 'rage', prefix: 'full of ', suffix: ' and' },
  };

  expect(found(ARTICLE.replace('career as', 'career ages as'), quote)).toBeUndefined();
});

test('a word that is gone is not painted on the same word of another sentence', () => {
  const changed = ARTICLE.replace(/the film sold ninety thousand tickets in a week\./, 'so it went.');

  expect(found(changed, quoteOf(ARTICLE, 'film', 'but the audiences were not: the '))).toBeUndefined();
});

test('an advertisement between the words of a quote does not hide it', () => {
  const quote = quoteOf(ARTICLE, 'a lighthouse keeper who hears voices on the radio');
  const changed = ARTICLE.replace(
    'keeper who',
    'keeper ADVERTISEMENT Buy two sofas and get a third one free today who',
  );

  expect(found(changed, quote)).toMatch(
    /^a lighthouse keeper ADVERTISEMENT.* who hears voices on the radio$/,
  );
});

test('an advertisement right before or after a quote stays out of it', () => {
  const quote = quoteOf(ARTICLE, 'a lighthouse keeper');
  const before = ARTICLE.replace(
    'as a lighthouse',
    'as ADVERTISEMENT Buy two sofas and get one more a lighthouse',
  );
  const after = ARTICLE.replace('keeper who', 'keeper ADVERTISEMENT Buy two sofas and get a third who');

  expect(found(before, quote)).toBe('a lighthouse keeper');
  expect(found(after, quote)).toBe('a lighthouse keeper');
});

test('of two equal phrases the one with the quote’s context is taken', () => {
  const quote = quoteOf(ARTICLE, 'the film', 'the audiences were not: ');
  const changed = `The film, the film, the film. ${ARTICLE}`;

  expect(found(changed, quote)).toBe('the film');
  expect(place(changed, quote)).toBe(fold(changed.slice(0, changed.indexOf('the film sold'))).length);
});

test('of two equal paragraphs the one nearer to where the words stood is taken', () => {
  const quote = quoteOf(ARTICLE, 'two sisters who inherit a house');
  const changed = `${ARTICLE} ${'Other news of the day follows here. '.repeat(40)} ${ARTICLE}`;

  expect(place(changed, quote)).toBe(quote.position?.start);
});

test.each([
  ['quotes and dashes', ARTICLE.replaceAll('"', '”').replaceAll('-', '–')],
  ['soft hyphens', ARTICLE.replaceAll('th', 't\u00adh')],
  ['spaces', ARTICLE.replaceAll(' ', '\u00a0 ')],
  ['line breaks', ARTICLE.replaceAll('. ', '.\n\n')],
])('other %s do not hide a quote', (_kind, changed) => {
  const quote = quoteOf(
    ARTICLE,
    '"I learned to sit still," she said, "and that is how one learns to watch."',
  );

  expect(fold(found(changed, quote) ?? '')).toBe(fold(quote.quote.exact));
});

test.each([
  [
    'Korean',
    '배우 한서윤은 첫 영화 <담장 아래 과수원>에서 언니 역을 맡았다. 감독은 그녀의 눈빛이 좋았다고 말했다.',
    '그녀의 눈빛이 좋았다고',
    '감독은 그녀의 눈길이 좋았다고',
    '그녀의 눈길이 좋았다고',
  ],
  [
    'Japanese',
    '主演の森川ゆきは、初めての映画で姉の役を演じた。監督は彼女のまなざしが気に入ったと語っている。公開は秋の予定。',
    '彼女のまなざしが気に入った',
    '監督は彼女のまなざしが好きだった',
    undefined,
  ],
  [
    'Arabic',
    'قالت الممثلة ليلى حداد إن فيلمها الأول يروي قصة أختين ورثتا بيتا قديما. يعرض الفيلم في الخريف المقبل.',
    'قصة أختين ورثتا بيتا قديما',
    'إن فيلمها الأول يحكي قصة أختين ورثتا بيتا عتيقا',
    'قصة أختين ورثتا بيتا عتيقا',
  ],
])('%s is found again after an edit around and in it', (_language, text, words, edited, expected) => {
  const original = text.slice(text.indexOf(words) - 4, text.indexOf(words) + words.length);
  const changed = text.replace(
    text.slice(
      text.indexOf(words.slice(0, 4)) - edited.indexOf(words.slice(0, 4)),
      text.indexOf(words) + words.length,
    ),
    edited,
  );

  expect(found(text, quoteOf(text, words))).toBe(words);
  expect(original).toContain(words);
  if (expected) expect(found(changed, quoteOf(text, words))).toBe(expected);
});

test('a quote without context or position, as others keep it, is found', () => {
  const selectors: Selectors = {
    quote: { type: 'TextQuoteSelector', exact: 'a wall nobody built', prefix: '', suffix: '' },
  };

  expect(found(ARTICLE, selectors)).toBe('a wall nobody built');
});

test('a selector of Hypothesis, words glued where blocks met, is found', () => {
  const selectors: Selectors = {
    quote: {
      type: 'TextQuoteSelector',
      exact: 'a wall nobody built.The critics were divided',
      prefix: 'sisters who inherit a house with',
      suffix: ', but the audiences were not: th',
    },
  };

  expect(found(ARTICLE, selectors)).toBe('a wall nobody built. The critics were divided');
});

test('nothing is found of an empty quote', () => {
  expect(
    found(ARTICLE, { quote: { type: 'TextQuoteSelector', exact: ' ', prefix: 'a', suffix: 'b' } }),
  ).toBeUndefined();
});

function search(raw: string): SearchText {
  return searchText(foldText(raw));
}

function quoteOf(raw: string, words: string, after = ''): Selectors {
  const text = raw;
  const start = text.indexOf(after + words) + after.length;
  const end = start + words.length;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 100), start),
      suffix: text.slice(end, end + 100),
    },
    position: {
      type: 'TextPositionSelector',
      start: fold(text.slice(0, start)).length,
      end: fold(text.slice(0, end)).length,
    },
  };
}

function place(raw: string, selectors: Selectors): number | undefined {
  return matchQuote(search(raw), selectors)?.start;
}

function found(raw: string, selectors: Selectors): string | undefined {
  const text = search(raw);
  const span = matchQuote(text, selectors);
  return span && raw.slice(text.folded.starts[span.start], text.folded.ends[span.end - 1]);
}
