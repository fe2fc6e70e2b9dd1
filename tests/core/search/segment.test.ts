import { expect, test } from 'vitest';
import { dateRanges, dateTerms } from '../../../core/search/facets.ts';
import { documentValues } from '../../../core/search/document-values.ts';
import { blocksOf } from '../../../core/search/lookup.ts';
import { clippedAt, encodeLength, LENGTHS } from '../../../core/search/norms.ts';
import { decodeAll } from './positions-of.ts';
import { BitWriter, numberAt, widthAt } from '../../../core/search/bits.ts';
import { ByteWriter } from '../../../core/search/bytes.ts';
import { PositionWalk, endOfPositions, writePositions } from '../../../core/search/positions.ts';
import { decodePostings, PostingCursor } from '../../../core/search/postings.ts';
import { codeOf, PostingsWriter, writeOften } from '../../../core/search/postings-writer.ts';
import { CHUNK_BYTES } from '../../../core/search/segment.ts';
import { makeLibrary, seeded } from './library.ts';
import { indexOf, merged } from './memory-source.ts';

const random = seeded(11);
const POSTINGS = Array.from({ length: 1000 }, (_, i) => ({
  document: i * 7 + Math.floor(random() * 7),
  frequencies: [Math.floor(random() * 3) + 1, random() < 0.3 ? 1 : 0, 0, random() < 0.1 ? 200 : 0, 0],
}));
const BYTES = encoded();

function encoded(): Uint8Array {
  const writer = new PostingsWriter();
  writer.begin();
  for (const { document, frequencies } of POSTINGS) {
    const code = codeOf(frequencies);
    writeOften(writer.add(document, code.code), code, frequencies);
  }
  return writer.finish().view();
}

test('postings come back as they were written', () => {
  const cursor = new PostingCursor(BYTES, POSTINGS.length);
  const copy = new PostingsWriter();
  copy.begin();
  while (cursor.next()) copy.add(cursor.document, cursor.code).copy(BYTES, cursor.rest, cursor.at);
  const { documents, weights } = decodePostings(BYTES, POSTINGS.length);

  expect([...documents]).toEqual(POSTINGS.map(({ document }) => document));
  expect([...weights]).toEqual(
    POSTINGS.map(({ frequencies: [text = 0, title = 0, , note = 0] }) => text + 3 * title + 2 * note),
  );
  expect(copy.finish().view()).toEqual(BYTES);
});

test('places come back as they were written, in whatever field and however far apart', () => {
  const documents = [
    [0],
    [5, 6, 63, 64, 700_000],
    [3, (1 << 20) | 0, (1 << 20) | 9, (4 << 20) | 200],
    [(2 << 20) | 1],
  ];
  const writer = new BitWriter();
  for (const places of documents) writePositions(writer, places, 0, places.length);
  const bytes = writer.view();
  const walk = new PositionWalk();
  walk.begin(bytes);

  const read = documents.map((_, document) => {
    walk.stopAt(document);
    return [...walk.positions.subarray(0, walk.count)];
  });
  const ends = documents.reduce<number[]>((all) => [...all, endOfPositions(bytes, all.at(-1) ?? 0)], []);

  expect(read).toEqual(documents);
  expect(Math.ceil((ends.at(-1) ?? 0) / 8)).toBe(bytes.length);
});

test('letters of every script are written as an encoder writes them, half a surrogate pair too', () => {
  const units = [
    0x41, 0x7f, 0x80, 0xe9, 0x7ff, 0x800, 0x6620, 0xac00, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff,
  ];
  for (let round = 0; round < 2_000; round++) {
    const letters = Array.from({ length: 6 }, () => units[Math.floor(random() * units.length)] ?? 0);
    const text = String.fromCharCode(...letters);
    const from = text.codePointAt(0)! > 0xffff ? 2 : 1;
    const writer = new ByteWriter(1);
    writer.letters(text, from);
    expect([text, writer.view()]).toEqual([text, new TextEncoder().encode(text.slice(from))]);
  }
});

test('numbers of any size come back out of the bits, and a stretch of bits can be copied to any place', () => {
  const numbers = Array.from({ length: 2_000 }, () => ({
    value: Math.floor(2 ** (24 * random())),
    order: Math.floor(10 * random()),
  }));
  const writer = new BitWriter();
  for (const { value, order } of numbers) writer.number(value, order);
  const bytes = writer.view().slice();
  writer.clear();
  writer.put(1, 3);
  let at = 0;
  const ends = numbers.map(({ order }) => (at += widthAt(bytes, at, order)));
  ends.forEach((end, i) => writer.copy(bytes, ends[i - 1] ?? 0, end));
  const copied = writer.view();

  const read = (row: Uint8Array, before: number) =>
    numbers.map(({ order }, i) => ({ value: numberAt(row, before + (ends[i - 1] ?? 0), order), order }));
  expect(read(bytes, 0)).toEqual(numbers);
  expect(read(copied, 3)).toEqual(numbers);
  expect(Math.ceil((ends.at(-1) ?? 0) / 8)).toBe(bytes.length);
});

test('postings of some fields leave out documents where those fields are silent', () => {
  const notes = decodePostings(BYTES, POSTINGS.length, { mask: 0b01000 });
  const expected = POSTINGS.filter(({ frequencies }) => (frequencies[3] ?? 0) > 0);

  expect([...notes.documents.subarray(0, notes.length)]).toEqual(expected.map(({ document }) => document));
  expect(notes.weights[0]).toBe(400);
});

test('skipping never loses a document that is wanted, and decodes little else', () => {
  const wanted = Int32Array.from([POSTINGS[3]!.document, POSTINGS[700]!.document, 6999]);

  const found = decodePostings(BYTES, POSTINGS.length, { documents: wanted });
  const documents = new Set(found.documents.subarray(0, found.length));

  expect(
    [...wanted].filter(
      (document) => POSTINGS.some((posting) => posting.document === document) && !documents.has(document),
    ),
  ).toEqual([]);
  expect(found.length).toBeLessThan(400);
});

test('no value of a segment is over 60 KB, and merging changes nothing that is found', async () => {
  const documents = makeLibrary(600, 200);
  const parts = indexOf(documents, 100);
  const whole = await merged(parts);
  const direct = indexOf(documents, 600);

  for (const { values } of [parts, whole])
    expect(Math.max(...[...values.values()].map(({ length }) => length))).toBeLessThan(60_000);
  expect(
    Math.max(...[...whole.values].filter(([name]) => name.includes('post')).map(([, { length }]) => length)),
  ).toBe(CHUNK_BYTES);
  expect(await decodeAll(whole)).toEqual(await decodeAll(direct));
  expect(whole.live[0]?.root.documents).toBe(600);
  expect(whole.live[0]?.norms).toEqual(direct.live[0]?.norms);
  const [times] = await documentValues(whole, whole.live, 'times');
  expect(documents.map((_, place) => clippedAt(times ?? new Uint8Array(), place))).toEqual(
    documents.map(({ clipped }) => clipped),
  );
});

test('a segment knows the states of its documents, merged in steps or not, and is not asked for others', async () => {
  const documents = makeLibrary(600, 200).map((document) =>
    document.number % 250 === 7 ? { ...document, facets: [...document.facets, '#is:trashed'] } : document,
  );
  const parts = indexOf(documents, 100);
  const whole = await merged(parts);

  expect(parts.live.map(({ root }) => root.states.length)).toEqual([1, 0, 1, 0, 0, 1]);
  expect(whole.live[0]?.root.states).toEqual(['#is:trashed']);
  expect(blocksOf(whole.live[0]!.root, { kind: 'term', term: '#is:trashed' })).toHaveLength(1);
  expect(blocksOf(whole.live[0]!.root, { kind: 'term', term: '#is:draft' })).toEqual([]);
});

test('a length is known to three in a hundred', () => {
  for (const words of [1, 9, 100, 715, 12_345, 300_000])
    expect(Math.abs((LENGTHS[encodeLength(words)] ?? 0) / words - 1)).toBeLessThan(0.06);
});

test('every day between two dates is in their stretches of terms exactly once', () => {
  const days = Array.from({ length: 1500 }, (_, i) =>
    new Date(Date.UTC(2021, 10, 20 + i)).toISOString().slice(0, 10),
  );

  for (let i = 0; i < 300; i++) {
    const [from = '', to = ''] = [days[Math.floor(random() * 1500)], days[Math.floor(random() * 1500)]];
    const ranges = dateRanges('published', from, to);
    const hits = days.map(
      (day) =>
        dateTerms('published', day).filter((term) =>
          ranges.some((range) => term >= range.from && term < range.to),
        ).length,
    );
    expect(hits).toEqual(days.map((day) => (day >= from && day < to ? 1 : 0)));
    expect(ranges.length).toBeLessThanOrEqual(5);
  }
});
