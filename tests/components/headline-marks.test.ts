/* What is painted on the headline of a clip in the reader. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Highlight } from '../../core/highlight.ts';
import { showMarks } from '../../entrypoints/reader/marks-shown.ts';
import { place } from './place.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

/** Where the words of another product's highlight are painted, with what stands there. */
async function painted(headline: string, text: string, exact: string): Promise<string[]> {
  place.innerHTML = `<h1>${headline}</h1><article><p>${text}</p></article>`;
  const [h1, article] = [place.querySelector('h1')!, place.querySelector('article')!];
  const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
  const rows = signal([{ id: 'one', colour: 'yellow', selectors: { quote } } as unknown as Highlight]);
  const { anchored } = showMarks(article, h1, rows, end.signal);
  await vi.waitFor(() => expect(anchored.value).toBeDefined());
  return [...anchored.value!.values()].map(
    (range) => `${range.startContainer.parentElement?.localName}: ${range.toString()}`,
  );
}

const TEXT = 'In Ballerina she dances. Of Ballerina they said: a film. Who saw Ballerina liked it.';

test('words that the text has several times are not painted on a headline that nobody marked', async () => {
  expect(await painted('Ballerina', TEXT, 'Ballerina')).toEqual([]);
  expect(await painted('How Ballerina came to be a film', TEXT, 'Ballerina')).toEqual([]);
  expect(await painted('The chimney sweep', TEXT, 'him')).toEqual([]);
});

test('a headline marked as a whole is painted', async () => {
  expect(await painted('She dances again', TEXT, 'She dances again')).toEqual(['h1: She dances again']);
});
