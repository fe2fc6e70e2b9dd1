import { expect, test } from 'vitest';
import { ByteWriter } from '../../../core/search/bytes.ts';
import { BlockWriter, entriesFrom, findTerm } from '../../../core/search/dictionary.ts';
import { seeded } from './library.ts';

test('a term is found whether others share its beginning, are longer, or are of another script', () => {
  const terms = [...new Set(madeTerms(1_200))].sort();
  const there = terms.filter((_, i) => i % 3 > 0);
  const block = writeBlock(there);
  const entries = new Map([...entriesFrom(block, '')].map((entry) => [entry.term, entry]));

  expect([...entries.keys()]).toEqual(there);
  expect(there.some((term) => term.length > 40) && there.some((term) => term > '\u1100')).toBe(true);
  for (const term of [...terms, 'zz', '', '~', 'a'.repeat(400)])
    expect([term, findTerm(block, term)]).toEqual([term, entries.get(term)]);
});

/* Few letters, so that many begin alike. */
function madeTerms(count: number): readonly string[] {
  const random = seeded(8);
  const letters = ['a', 'b', 'c', '#', '^', ':', 'é', '한', '映', '😀', '😁'];
  return Array.from({ length: count }, () => {
    const length = random() < 0.05 ? 30 + random() * 30 : 1 + random() * 7;
    const plain = random() < 0.7 ? 3 : letters.length;
    return Array.from({ length }, () => letters[Math.floor(random() * plain)]).join('');
  });
}

/** A block of terms in one document with their postings, or in many with these elsewhere; with places or without. */
function writeBlock(terms: readonly string[]): Uint8Array {
  const writer = new BlockWriter();
  let ends = { postings: 0, positions: 0 };
  for (const [i, term] of terms.entries()) {
    if (writer.isFull) throw new Error('More terms than a block has room for.');
    if (writer.isGroupFull) writer.beginGroup(ends.postings, ends.positions);
    const isApart = i % 5 === 0;
    const postings = isApart ? { at: ends.postings, length: 70 + i } : writerOf(i % 2 === 0 ? [8] : [14, 7]);
    const positions = i % 3 === 0 ? undefined : { at: ends.positions, length: i % 90 };
    writer.add(term, isApart ? 40 + i : 1, postings, positions);
    ends = {
      postings: ends.postings + (isApart ? postings.length : 0),
      positions: ends.positions + (positions?.length ?? 0),
    };
  }
  return writer.take();
}

function writerOf(bytes: readonly number[]): ByteWriter {
  const writer = new ByteWriter();
  for (const byte of bytes) writer.byte(byte);
  return writer;
}
