import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../core/search/document-terms.ts';
import { evaluate } from '../../../core/search/evaluate.ts';
import { FIELDS, FIELD_WEIGHTS } from '../../../core/search/fields.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { makeLibrary, seeded, wordAt, zipfian } from './library.ts';
import { indexOf, merged } from './memory-source.ts';

/* BM25 as the books have it, over plain strings: no index, no bytes, lengths to the word. */

interface Folded {
  readonly number: number;
  readonly weightOf: (word: string) => number;
  readonly length: number;
}

function fold(document: SearchDocument): Folded {
  const fields = FIELDS.map((field) => ({
    weight: FIELD_WEIGHTS[field],
    text: (document.fields[field] ?? []).join(' '),
  }));
  const korean = fields.some(({ text }) => /[가-힣]/.test(text));
  const countWords = (text: string) =>
    korean ? text.replaceAll(' ', '').length : text.split(' ').filter(Boolean).length;
  return {
    number: document.number,
    length: fields.reduce((sum, { weight, text }) => sum + weight * countWords(text), 0),
    weightOf: (word) =>
      fields.reduce(
        (sum, { weight, text }) =>
          sum + weight * (korean ? substrings(text, word) : text.split(' ').filter((w) => w === word).length),
        0,
      ),
  };
}

function substrings(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++;
  return count;
}

function bestTen(library: readonly Folded[], words: readonly string[]): readonly number[] {
  const average = library.reduce((sum, { length }) => sum + length, 0) / library.length;
  const scores = new Map<number, number>(library.map(({ number }) => [number, 0]));
  for (const word of words) {
    const having = library
      .map((document) => ({ ...document, weight: document.weightOf(word) }))
      .filter(({ weight }) => weight > 0);
    const tells = Math.log(1 + (library.length - having.length + 0.5) / (having.length + 0.5));
    const found = new Map(
      having.map(({ number, weight, length }) => [
        number,
        (tells * weight * 2.2) / (weight + 1.2 * (0.25 + (0.75 * length) / average)),
      ]),
    );
    for (const [number, score] of scores) {
      const more = found.get(number);
      if (more === undefined) scores.delete(number);
      else scores.set(number, score + more);
    }
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || b - a)
    .slice(0, 10)
    .map(([number]) => number);
}

test(
  'the ten best of 200 queries are those of plain BM25, in one segment or many',
  { timeout: 60_000 },
  async () => {
    /* So many that in one segment the commonest words are a byte for each document. */
    const documents = makeLibrary(1100, 100);
    const library = documents.map(fold);
    const many = indexOf(documents, 100);
    const one = await merged(many);
    const random = seeded(99);
    let found = 0;
    let wanted = 0;

    for (let i = 0; i < 200; i++) {
      const korean = i % 5 === 0;
      /* Two syllables of Korean, so that the word as a whole adds nothing to its pair. */
      const words = Array.from({ length: 1 + (i % 3) }, () =>
        wordAt(zipfian(random, korean ? 900 : 3000), korean),
      ).filter((word) => !korean || word.length === 2);
      if (words.length === 0) continue;
      const expected = new Set(bestTen(library, words));
      const query = parseQuery(words.join(' ')).query;
      const answers = await Promise.all(
        [many, one].map((source) => evaluate(source, query, { limit: 10, all: true, today: 0 })),
      );
      expect(answers[0]?.documents).toEqual(answers[1]?.documents);
      for (const { hits } of answers) {
        wanted += expected.size;
        found += hits.filter(({ document }) => expected.has(document)).length;
      }
    }

    expect(wanted).toBeGreaterThan(2000);
    expect(found / wanted).toBeGreaterThanOrEqual(0.95);
  },
);
