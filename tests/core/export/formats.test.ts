import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { fileName } from '../../../core/export/file-name.ts';
import { EXPORT_FORMATS } from '../../../core/export/formats.ts';
import { obsidianTag } from '../../../core/export/markdown.ts';
import type { Kept } from '../../../core/kept.ts';
import { OPTIONS } from '../../fixtures/export-options.ts';
import { bytesOf, kept, quote, stream, textOf } from '../../fixtures/kept.ts';

const NASTY = kept({
  article: {
    address: 'http://kino-tageblatt.test/abc?x={1}&y=2',
    title: '=HYPERLINK("http://evil.test","# *Sale* & <script>alert(1)</script> {50%} $5_a^b~c\\)',
    byline: '',
    outlet: '@outlet',
    published: '',
  },
  fields: { credits: [], tags: ['a, b', '100', '한국 영화'], note: '+1 to this\n---\n"quoted": yes' },
  highlights: [
    { id: 'x', selectors: quote('1. first\n# not a heading ==bold== %%hidden%% [[link]] <b>'), note: '' },
  ],
});

function format(id: string) {
  const found = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no format ${id}.`);
  return found;
}

async function written(id: string, clips: Kept[], text = false): Promise<string> {
  return textOf(format(id).write!(() => stream(...clips), { ...OPTIONS, text }));
}

async function files(id: string, clips: Kept[], text = false): Promise<Record<string, string>> {
  const archive = unzipSync(await bytesOf(format(id).write!(() => stream(...clips), { ...OPTIONS, text })));
  return Object.fromEntries(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('the article’s own text stays at home unless it is asked for; quotes and notes go along', async () => {
  const clip = kept();
  for (const { id } of EXPORT_FORMATS.filter(({ text }) => text !== 'always')) {
    const all = ['markdown', 'xlsx', 'docx', 'epub'].includes(id)
      ? Object.values(await files(id, [clip])).join('')
      : await written(id, [clip]);
    expect(all, id).not.toContain('The lamp was built three times.');
    expect(all, id).toContain('built three times');
    expect(all, id).toContain('napkin');
  }
  expect(Object.values(await files('markdown', [clip], true)).join()).toContain(
    'The lamp was built three times',
  );
  for (const id of ['html', 'book']) {
    expect(await written(id, [clip], true), id).toContain('The lamp was built three times.');
  }
  for (const id of ['docx', 'epub']) {
    expect(Object.values(await files(id, [clip], true)).join(), id).toContain(
      'The lamp was built three times.',
    );
  }
});

test('an empty choice makes a file that can be read all the same', async () => {
  expect(JSON.parse(await written('csl', []))).toEqual([]);
  expect(JSON.parse(await written('annotations', []))).toMatchObject({ total: 0, first: { items: [] } });
  expect(await files('markdown', [])).toEqual({});
});

test('a Markdown note has its properties, the note, and the quotes as they stand in the article', async () => {
  const note = (await files('markdown', [kept()]))[
    'Cuttings/2026-03-14 Han Do-yeon on shooting a harbour that was never still.md'
  ];

  expect(note).toMatch(/^---\ntitle: "Han Do-yeon on shooting/);
  expect(note).toContain('author:\n  - "Marta Quill"\n');
  expect(note).toContain('published: 2026-03-14\ncreated: 2026-03-16\n');
  expect(note).toContain('tags:\n  - "interview"\n  - "film-festival"\n');
  expect(note).toMatch(
    /> \[!quote\|\w+\] \w+\n> made tea\n\n> \[!quote\|\w+\] \w+\n> built three times\n\nBy whom\?\n$/,
  );
});

test('two clips of one title become two notes', async () => {
  const other = kept({ article: { address: 'http://other.test/interview' } });

  expect(Object.keys(await files('markdown', [kept(), other]))).toHaveLength(2);
});

test('nothing in a quote is taken for Markdown, and no title breaks out of the properties', async () => {
  const [name = '', note = ''] = Object.entries(await files('markdown', [NASTY]))[0] ?? [];

  expect(name).not.toMatch(/[<>:"\\|?*]/);
  expect(note).toContain(
    '> 1\\. first\n> \\# not a heading \\==bold\\== \\%%hidden\\%% \\[\\[link\\]\\] \\<b\\>',
  );
  expect(note.split('\n---\n')[0]).not.toContain('<script>alert(1)</script>\n');
});

test.each([
  ['film festival', 'film-festival'],
  ['100', '_100'],
  ['한국 영화', '한국-영화'],
  ['#best of 2026!', 'best-of-2026'],
  ['cinema/korea', 'cinema/korea'],
  ['---', ''],
])('the tag %j is %j in Obsidian', (tag, there) => {
  expect(obsidianTag(tag)).toBe(there);
});

test('no cell of the sheet is taken for a formula', async () => {
  const csv = await written('csv', [NASTY]);

  expect(csv.startsWith('\ufeffDate,Outlet,Headline,Byline,Address,Type,')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.test"",`);
  expect(csv).toContain(`"'@outlet"`);
  expect(csv).toContain(`"'+1 to this\n---`);
  const sheet = (await files('xlsx', [NASTY]))['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;');
});

test('the page loads nothing and runs nothing, whatever a title holds', async () => {
  const page = await written('html', [NASTY, kept()]);

  expect(page).not.toContain('<script>');
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('<blockquote class="green" lang="en" dir="auto">made tea</blockquote>');
  expect(page).toContain('src="data:image/png;base64,iVBORw0KGgo="');
});

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly target: { readonly source?: string; readonly selector?: { readonly exact: string } };
}

test('every mark is a W3C annotation with its quote, and every clip one of the whole page', async () => {
  const collection = JSON.parse(await written('annotations', [kept()])) as {
    readonly total: number;
    readonly first: { readonly items: readonly Annotation[] };
  };

  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 3,
  });
  expect(collection.first.items.map(({ motivation }) => motivation)).toEqual([
    'commenting',
    'highlighting',
    'commenting',
  ]);
  expect(collection.first.items[1]).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:0b9d7a52-1c2e-4f3a-8b4c-5d6e7f809112',
    type: 'Annotation',
    target: {
      source: 'http://reel-courier.test/interview',
      selector: { type: 'TextQuoteSelector', exact: 'made tea' },
    },
  });
});

test('citations have the author’s family name first, Korean names too', async () => {
  const items = JSON.parse(
    await written('csl', [
      kept({ article: { byline: 'Marta Quill, Han Do-yeon and Staff Writers' } }),
      kept(),
    ]),
  ) as { readonly id: string; readonly author: unknown }[];

  expect(items[0]?.author).toEqual([
    { family: 'Quill', given: 'Marta' },
    { family: 'Han', given: 'Do-yeon' },
    { literal: 'Staff Writers' },
  ]);
  expect(items.map(({ id }) => id)).toEqual(['quill2026han', 'quill2026hanb']);
});

test.each([
  [
    'When the first storm took the set apart, Han Do-yeon made tea and waited for the harbour',
    /made tea and waited$|made tea and waited for$|made tea and$/,
  ],
  [
    'A director who lost three sets to winter storms speaks about his film “Borrowed Winter”',
    /speaks about his film$/,
  ],
  [
    '배우 서예린이 등대에서 하룻밤을 보낸 뒤 감독에게 보낸 편지에는 아무도 몰랐던 이야기가 있었고 그 이야기는 이제 영화가 되어 돌아온다',
    /돌아온다$|되어$|영화가$/,
  ],
])('the name of a file from %j ends with a whole word', (title, end) => {
  expect(fileName(title)).toMatch(end);
  expect(title).toContain(fileName(title));
});
