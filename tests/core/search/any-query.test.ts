import { expect, test } from 'vitest';
import { markDeleted } from '../../../core/search/deletions.ts';
import type { SearchDocument } from '../../../core/search/document-terms.ts';
import { evaluate } from '../../../core/search/evaluate.ts';
import type { Query } from '../../../core/search/query-tree.ts';
import { encodeSegment } from '../../../core/search/segment.ts';
import { makeLibrary, seeded, wordAt, zipfian } from './library.ts';
import { memorySource, merged } from './memory-source.ts';

const random = seeded(5);
/* So many that in one segment the commonest words are a byte for each document. */
const DOCUMENTS = makeLibrary(1100, 60);
const GONE = new Set(DOCUMENTS.map(({ number }) => number).filter(() => random() < 0.2));

test('any query finds exactly what reading every clip would find', async () => {
  const segments = [0, 70, 71, 250].map((from, i, starts) => DOCUMENTS.slice(from, starts[i + 1] ?? 1100));
  const deleted = segments.map((documents) => {
    const first = documents[0]?.number ?? 0;
    const places = documents.filter(({ number }) => GONE.has(number)).map(({ number }) => number - first);
    return markDeleted(undefined, documents.length, places);
  });
  const source = memorySource(segments.map(encodeSegment), deleted);
  const sources = [source, await merged(source)];

  for (let i = 0; i < 400; i++) {
    const query = makeQuery(3);
    const expected = DOCUMENTS.filter((clip) => !GONE.has(clip.number) && matches(query, clip)).map(
      ({ number }) => number,
    );
    for (const index of sources) {
      const { documents, hits, total } = await evaluate(index, query, { limit: 7, all: true, today: 0 });
      expect([...documents], JSON.stringify(query)).toEqual(expected);
      expect(hits).toHaveLength(Math.min(7, expected.length));
      expect(total).toBe(expected.length);
    }
  }
});

function makeQuery(depth: number): Query {
  const kind = random();
  const some = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => makeQuery(depth - 1));
  if (depth > 0 && kind < 0.3) return { kind: 'all', of: some() };
  if (depth > 0 && kind < 0.5) return { kind: 'any', of: some() };
  if (depth > 0 && kind < 0.6) return { kind: 'not', of: makeQuery(depth - 1) };
  const word = () => wordAt(zipfian(random, 150));
  if (kind < 0.7) return { kind: 'phrase', text: phraseFrom(), field: undefined };
  if (kind < 0.75)
    return { kind: 'facet', facet: 'site', value: `outlet${Math.floor(random() * 20)}`, exact: true };
  if (kind < 0.85)
    return { kind: 'word', text: wordAt(zipfian(random, 400), true), field: undefined, prefix: false };
  return { kind: 'word', text: word(), field: random() < 0.2 ? 'title' : undefined, prefix: random() < 0.1 };
}

/* Two or three words that stand together somewhere, so that phrases are found at all. */
function phraseFrom(): string {
  const words = textOf(DOCUMENTS[Math.floor(random() * 1100)]!, 'text').split(' ');
  const start = Math.floor(random() * (words.length - 3));
  return words.slice(start, start + 2 + Math.floor(random() * 2)).join(' ');
}

function matches(query: Query, clip: SearchDocument): boolean {
  switch (query.kind) {
    case 'all':
      return query.of.every((part) => matches(part, clip));
    case 'any':
      return query.of.some((part) => matches(part, clip));
    case 'not':
      return !matches(query.of, clip);
    case 'facet':
      return clip.facets.includes(`#site:${query.value}`);
    case 'word':
    case 'phrase':
      return (['title', 'text', 'note'] as const)
        .filter((field) => (query.field ?? field) === field)
        .some((field) => holds(textOf(clip, field), query.text, query.kind === 'word' && query.prefix));
    default:
      return false;
  }
}

function textOf(clip: SearchDocument, field: 'title' | 'text' | 'note'): string {
  return (clip.fields[field] ?? []).join(' ');
}

function holds(text: string, words: string, prefix: boolean): boolean {
  /* Signs stand in a row across no space: what is asked must end where a word may. */
  if (/[가-힣]/.test(words)) return ` ${text} `.includes(words);
  return prefix ? ` ${text}`.includes(` ${words}`) : ` ${text} `.includes(` ${words} `);
}
