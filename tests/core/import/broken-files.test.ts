/* Every kind of file that can be brought in, broken in every way a file breaks: a sentence that says so or what could
   be read of it, and never an exception. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../../../core/import/json-formats.ts';
import { readFile } from '../../../core/import/read-file.ts';
import { TABLE_FORMATS } from '../../../core/import/tables.ts';
import { EXPORTS } from '../../fixtures/exports.ts';
import { bytes, NOW, read, told } from '../../fixtures/imports.ts';
import { seeded } from '../search/library.ts';

const ENTRIES = Array.from({ length: 8 }, (_, at) => ({
  title: `The lamp, part ${at}`,
  address: `https://reel-courier.test/story/${at}`,
}));
const written = (name: string) => EXPORTS[name]?.(ENTRIES) ?? '';
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const NOTE = `---\ntitle: The lamp\nsource: ${ENTRIES[0]!.address}\ntags:\n  - clippings\n---\nIt ==burned==.\n`;
const OUR_NOTE = `---\ntitle: The lamp\nsource: ${ENTRIES[0]!.address}\noutlet: Reel Courier\n---\n# The lamp\n\n> It burned.\n`;
const UNKEPT = JSON.stringify({
  article: { canonical: ENTRIES[0]!.address, title: 'The lamp', html: '<p>It burned.</p>' },
  fields: {
    title: 'The lamp',
    tags: ['film'],
    credits: [{ role: 'film', spelling: 'The Lamp' }],
    note: 'why?',
  },
});

/** All that the importer knows, whole. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(Object.keys(EXPORTS).map((name) => [name, bytes(written(name))])),
  'a clipped note': bytes(NOTE),
  'a note of ours': bytes(OUR_NOTE),
  'a clip that could not be kept': bytes(UNKEPT),
  'a packed file': gzipSync(bytes(written('Pocket CSV'))),
  'Pocket’s archive': zip({
    'part_000000.csv': written('Pocket CSV'),
    'annotations/part_000000.json': written('highlights by page'),
  }),
  'Omnivore’s archive': zip({
    'metadata_0_to_20.json': written('Omnivore'),
    'content/s0.html': '<p>It burned.</p>',
    'highlights/s0.md': '> It burned.\n\n#sea\n\nwhy?',
  }),
  'a folder of notes': zip({ 'one.md': NOTE, 'two.md': OUR_NOTE }),
};
const NAMES = Object.keys(FILES);

/** What a person is left with: clips that can be opened, or words that say why there are fewer. */
function holds(file: Uint8Array, what: string): void {
  const reading = readFile(file, NOW);
  for (const { address, title } of reading.incoming) {
    if (address !== '') expect(address, what).toMatch(/^https?:\/\/[^/]/);
    else expect(title, what).not.toBe('');
  }
  const sentences = told(reading).map(({ sentence }) => sentence);
  for (const sentence of sentences) expect(sentence, what).toMatch(/^\p{Lu}.*[.!?”]$/su);
  expect(sentences.length + reading.incoming.length, what).toBeGreaterThan(0);
}

const CHANGES: readonly (readonly [string, (file: Uint8Array) => Uint8Array])[] = [
  ['cut in half', (file) => file.subarray(0, file.length >> 1)],
  ['empty', () => new Uint8Array()],
  ['noise of the same length', (file) => file.map(noiseOf(1))],
  ['noise after its beginning', (file) => changedFrom(file, file.length >> 2)],
  ['full of zeros at its end', (file) => file.map((byte, at) => (at < file.length >> 1 ? byte : 0))],
  [
    'its second half first',
    (file) => joined(file.subarray(file.length >> 1), file.subarray(0, file.length >> 1)),
  ],
  ['twice in one file', (file) => joined(file, file)],
];

test('the table above holds every product that the importer knows', () => {
  const known = NAMES.map((name) => readFile(FILES[name]!, NOW).from).join(', ');
  for (const { from } of [...TABLE_FORMATS, ...JSON_FORMATS]) expect(known).toContain(from);
  for (const from of ['Evernote', 'RIS', 'Markdown notes', 'Bookmarks']) expect(known).toContain(from);
});

test.each(NAMES)('%s: whole, it is read', (name) => {
  const { incoming, problems } = readFile(FILES[name]!, NOW);

  expect(incoming.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test.each(NAMES.flatMap((name) => CHANGES.map(([how, change]) => [name, how, change] as const)))(
  '%s, %s: what could be read, or why not',
  (name, how, change) => holds(change(FILES[name]!), how),
);

test.each(NAMES)('%s: a few bytes overwritten anywhere, hundreds of times', (name) => {
  const whole = FILES[name]!;
  const random = seeded(whole.length);
  for (let round = 0; round < 200; round++) {
    const file = Uint8Array.from(whole);
    for (let count = 0; count < 4; count++)
      file[Math.floor(random() * file.length)] = Math.floor(random() * 256);
    holds(file, `round ${round}`);
  }
});

const TEXTS = NAMES.filter((name) => (FILES[name]?.[0] ?? 0) < 0x80 && !/archive|packed|folder/.test(name));

test.each(TEXTS)(
  '%s: the names of its columns and fields changed, nothing strange is taken in silence',
  (name) => {
    const text = new TextDecoder().decode(FILES[name]);
    const strange = text
      .replace(
        /\b(?:item_)?(?:url|uri|href|link|links|source|source-url|canonical|UR)\b(?=["'=,:> ]|$)/gim,
        'zz',
      )
      .replace(/\b(?:title|name|headline)\b/gi, 'yy');
    expect(strange).not.toBe(text);
    const reading = read(strange);

    expect(reading.incoming.filter(({ title }) => title.startsWith('The lamp'))).toEqual([]);
    expect(told(reading).length).toBeGreaterThan(0);
  },
);

const TABLES = TEXTS.filter((name) => /CSV|table/.test(name));

test.each(TABLES)('%s: columns fewer, more and turned about', (name) => {
  const [head = '', ...rows] = written(name).trimEnd().split('\n');
  const turned = (line: string) =>
    line
      .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .reverse()
      .join(',');

  expect(
    read([head, ...rows].map(turned).join('\n').concat('\n')).incoming.map(({ address }) => address),
  ).toEqual(ENTRIES.map(({ address }) => address));
  const more = read([head, ...rows.map((row) => `${row},"more"`)].join('\n').concat('\n'));
  expect(told(more).map(({ where }) => where)).toEqual(rows.map((_, at) => `Line ${at + 2}`));
  holds(bytes([head, ...rows.map((row) => row.split(',', 1)[0])].join('\n')), 'one cell a row');
  holds(bytes(rows.join('\n')), 'no head');
  holds(bytes(head), 'nothing but the head');
});

const JSONS = TEXTS.filter((name) => /^[[{]/.test(new TextDecoder().decode(FILES[name])));

test.each(JSONS)('%s: every value of another kind than it must be', (name) => {
  const whole = JSON.parse(new TextDecoder().decode(FILES[name])) as unknown;
  const others = [null, 7, 'words', true, [], {}, [null], [[]], { a: { b: 1 } }];
  for (const other of others) {
    for (const place of placesIn(whole)) {
      const changed = structuredClone({ root: whole });
      const at = place
        .slice(0, -1)
        .reduce<Tree>((node, key) => node[key] as Tree, changed as unknown as Tree);
      at[place.at(-1) ?? ''] = other;
      holds(bytes(JSON.stringify(changed.root)), `${place.join('.')} is ${JSON.stringify(other)}`);
    }
  }
});

test.each([
  ['folders of bookmarks', '{"type":"text/x-moz-place-container","children":[', ']}'],
  ['lists', '[', ']'],
  ['objects', '{"bookmarks":', '}'],
])('%s nested a hundred thousand deep: a sentence', (_what, open, close) => {
  const depth = 100_000;

  holds(bytes(`${open.repeat(depth)}${close.repeat(depth)}`), 'whole');
  holds(bytes(open.repeat(depth)), 'cut off');
});

type Tree = Record<string, unknown>;

/** The way to every value, of lists to the first three. */
function placesIn(value: unknown, way: readonly string[] = ['root']): string[][] {
  if (typeof value !== 'object' || value === null) return [[...way]];
  const inside = Object.entries(value).slice(0, Array.isArray(value) ? 3 : undefined);
  return [[...way], ...inside.flatMap(([key, one]) => placesIn(one, [...way, key]))];
}

function noiseOf(seed: number): () => number {
  const random = seeded(seed);
  return () => Math.floor(random() * 256);
}

function changedFrom(file: Uint8Array, from: number): Uint8Array {
  const noise = noiseOf(2);
  return file.map((byte, at) => (at < from ? byte : noise()));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  return Uint8Array.from([...one, ...other]);
}
