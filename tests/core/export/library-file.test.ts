import { expect, test } from 'vitest';
import { writeLibrary, type LibraryRecord } from '../../../core/export/library-file.ts';
import { tell } from '../../../components/language.ts';
import { readLibrary, type LibraryPart } from '../../../core/import/library-reader.ts';
import { linesOf } from '../../../core/import/text-lines.ts';
import { kept, MONDAY, stream, textOf } from '../../fixtures/kept.ts';

const RECORDS: LibraryRecord[] = [
  { kind: 'clip', ...kept() },
  {
    kind: 'clip',
    ...kept({ article: { address: 'http://other.test/one', text: '', html: '' }, highlights: [] }),
  },
  {
    kind: 'draft',
    draft: { id: 'k', keys: ['k'], fields: kept().clip, typing: {}, keepSelection: true, changed: MONDAY },
  },
  { kind: 'tombstone', id: 'gone.test/x', gone: MONDAY },
];

const SEARCH = { id: 's', name: 'Korean films', question: 'q=film', seen: MONDAY };
const WORDS = { searches: [SEARCH], meanings: { green: 'Quote this', pink: 'Check' } };

const file = () => textOf(writeLibrary(stream(...RECORDS), MONDAY));

async function read(text: string, size = 1000): Promise<LibraryPart[]> {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  const parts: LibraryPart[] = [];
  for await (const part of readLibrary(linesOf(stream(...pieces)))) parts.push(part);
  return parts;
}

const records = (parts: readonly LibraryPart[]) =>
  parts.flatMap((part) => (part.kind === 'record' ? [part.record] : []));
const problems = (parts: readonly LibraryPart[]) =>
  parts.flatMap((part) => (part.kind === 'problem' ? [{ ...part, sentence: tell(part.sentence) }] : []));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test.each([1, 7, 1000, 10_000_000])(
  'what was written is read again, in pieces of %i letters',
  async (size) => {
    const parts = await read(await file(), size);

    expect(plain(records(parts))).toEqual(plain(RECORDS));
    expect(problems(parts)).toEqual([]);
    expect(parts.at(-1)).toMatchObject({
      kind: 'whole',
      counts: { clips: 2, highlights: 2, drafts: 1, tombstones: 1, names: 0 },
    });
  },
);

test('the file is one JSON document, and can be read when another hand has set it anew', async () => {
  const document = JSON.parse(await file()) as unknown;

  for (const text of [JSON.stringify(document), `\ufeff${JSON.stringify(document, undefined, 2)}`]) {
    const parts = await read(text);
    expect(plain(records(parts))).toEqual(plain(RECORDS));
    expect(parts.at(-1)?.kind).toBe('whole');
  }
});

test('a file that was cut off anywhere says so, and gives what can be read of it', async () => {
  const text = await file();
  for (let end = text.indexOf('\n') + 1; end < text.length - 4; end += 37) {
    const parts = await read(text.slice(0, end));
    expect(
      parts.some(({ kind }) => kind === 'whole'),
      `cut at ${end}`,
    ).toBe(false);
    expect(problems(parts).length).toBeGreaterThan(0);
  }
  expect(records(await read(text.slice(0, text.indexOf('"kind":"draft"'))))).toHaveLength(2);
});

test('a damaged line costs no other, and is named', async () => {
  const lines = (await file()).split('\n');
  lines[2] = lines[2]!.slice(0, 40);
  const parts = await read(lines.join('\n'));

  expect(records(parts)).toHaveLength(3);
  expect(problems(parts)[0]).toMatchObject({ line: 3, sentence: 'This line is damaged.' });
});

test.each([
  [
    'an address that is a script',
    { clip: { ...kept().clip, address: 'javascript:alert(1)' } },
    'clip.address',
  ],
  ['a picture from the web', { thumbnail: 'http://evil.test/x.png' }, 'thumbnail'],
  ['a text that is not its own', { body: undefined }, 'text that belongs'],
  [
    'a highlight of another clip',
    { highlights: [{ ...kept().highlights[0], clip: 'other' }] },
    'another clip',
  ],
  ['a date that is none', { clip: { ...kept().clip, created: 'yesterday' } }, 'clip.created'],
])('%s is refused in words', async (_what, news, words) => {
  const text = await textOf(writeLibrary(stream({ ...RECORDS[0], ...news } as LibraryRecord), MONDAY));
  const parts = await read(text);

  expect(records(parts)).toEqual([]);
  expect(problems(parts)[0]?.sentence).toContain(words);
});

test('what a newer version added goes through unharmed', async () => {
  const clip = { ...kept().clip, mood: 'blue' };
  const parts = await read(
    await textOf(writeLibrary(stream<LibraryRecord>({ kind: 'clip', ...kept(), clip }), MONDAY)),
  );

  expect(records(parts)[0]).toMatchObject({ clip: { mood: 'blue' } });
});

const headOf = (parts: readonly LibraryPart[]) => parts.find(({ kind }) => kind === 'head');

test('saved searches and the names of the colours go out and come back; a file without them has none', async () => {
  const text = await textOf(writeLibrary(stream(...RECORDS), MONDAY, WORDS));

  for (const one of [text, JSON.stringify(JSON.parse(text), undefined, 2)]) {
    const parts = await read(one);
    expect(headOf(parts)).toMatchObject({ words: WORDS });
    expect(problems(parts)).toEqual([]);
    expect(parts.at(-1)?.kind).toBe('whole');
  }
  expect(headOf(await read(await file()))).not.toHaveProperty('words');
});

test.each([
  ['a search', 'searches.0', { searches: [{ ...SEARCH, question: 7 }, SEARCH], meanings: WORDS.meanings }],
  ['the searches', 'searches', { searches: 'all', meanings: WORDS.meanings }],
  ['a colour', 'meanings.blue', { ...WORDS, meanings: { ...WORDS.meanings, blue: ['x'] } }],
  ['all colours', 'meanings', { ...WORDS, meanings: [] }],
])('%s that is damaged is named and loses only itself', async (_what, part, words) => {
  const text = await textOf(writeLibrary(stream(...RECORDS), MONDAY, words as unknown as typeof WORDS));
  const parts = await read(text);

  const searches = part === 'searches' ? [] : [SEARCH];
  const meanings = part === 'meanings' ? {} : WORDS.meanings;
  expect(headOf(parts)).toMatchObject({ words: { searches, meanings } });
  expect(problems(parts).map(({ sentence }) => sentence)).toEqual([`Its “${part}” is not as it must be.`]);
  expect(records(parts)).toHaveLength(RECORDS.length);
});
