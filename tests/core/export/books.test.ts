/* The clip book, the Word document and the EPUB: what stands in them, and what they keep out. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { clipBookOf } from '../../../core/export/clip-book.ts';
import { docxOf } from '../../../core/export/docx.ts';
import { epubOf } from '../../../core/export/epub.ts';
import type { Kept } from '../../../core/kept.ts';
import { PICTURE } from '../../fixtures/picture.ts';
import { OPTIONS } from '../../fixtures/export-options.ts';
import { bytesOf, kept, quote, stream, textOf } from '../../fixtures/kept.ts';

const EARLY = kept({
  article: {
    address: 'http://kino.test/a',
    title: 'Früh & <b>spät</b>',
    outlet: 'Kino',
    published: '2026-01-02',
    language: 'de',
  },
});
const ARABIC = kept({
  article: {
    address: 'http://kino.test/b',
    title: 'مقابلة',
    outlet: 'Kino',
    published: '2026-03-01',
    language: 'ar',
  },
});
const BOOK = { ...OPTIONS, title: 'Salt <Lantern>' };

const book = (clips: Kept[], options = BOOK) => textOf(clipBookOf(() => stream(...clips), options));

async function archive(
  write: typeof docxOf,
  clips: Kept[],
): Promise<{ readonly names: string[]; readonly file: (name: string) => string }> {
  const bytes = unzipSync(await bytesOf(write(() => stream(...clips), BOOK)));
  return { names: Object.keys(bytes), file: (name) => strFromU8(bytes[name] ?? new Uint8Array()) };
}

test('a clip book has a cover with totals, contents that lead to each cutting, and a page a cutting', async () => {
  const page = await book([EARLY, kept()]);

  expect(page).toContain('<h1>Salt &lt;Lantern&gt;</h1>');
  expect(page).toContain('<dt>cuttings</dt><dd>2</dd>');
  expect(page).toContain('<dt>quotes</dt><dd>4</dd>');
  expect(page).toContain('2 January 2026 – 14 March 2026');
  expect(page.match(/<a href="#cutting-\d+">/g)).toHaveLength(2);
  expect(page.match(/<article class="cutting" id="cutting-\d+">/g)).toHaveLength(2);
  expect(page).toContain('Früh &amp; &lt;b&gt;spät&lt;/b&gt;');
});

test('the chart on the cover is drawn, and every figure of it stands in a table', async () => {
  const page = await book([
    EARLY,
    kept(),
    kept({ article: { address: 'http://x.test/', published: '2026-03-20' } }),
  ]);

  expect(page.match(/<rect class="bar"/g)).toHaveLength(2); // February had none
  expect(page).toContain('<tr><th scope="row">Jan 2026</th><td>1</td></tr>');
  expect(page).toContain('<tr><th scope="row">Mar 2026</th><td>2</td></tr>');
});

test('clips of one month, or without a date, make no chart that says nothing', async () => {
  const page = await book([kept(), kept({ article: { address: 'http://x.test/', published: '' } })]);

  expect(page).not.toContain('<svg xmlns');
  expect(page).not.toContain('undefined');
});

test.each([
  ['a4', 'size:A4'],
  ['letter', 'size:letter'],
] as const)('a book for %s says so to the printer', async (paper, said) => {
  expect(await book([kept()], { ...BOOK, paper } as typeof BOOK)).toContain(said);
});

test('a book of no clips can be opened all the same', async () => {
  expect(await book([])).toContain('<dt>cuttings</dt><dd>0</dd>');
  expect((await archive(epubOf, [])).names[0]).toBe('mimetype');
  expect((await archive(docxOf, [])).file('word/document.xml')).toContain('</w:document>');
});

test('the clip book loads and runs nothing, whatever a title or an address holds', async () => {
  const page = await book([
    kept({ article: { title: '<script>alert(1)</script>', address: 'http://x.test/"><img src=x>' } }),
  ]);

  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<img src=x/);
});

test('an EPUB says first and unpressed what it is, and lists every file it holds', async () => {
  const { names, file } = await archive(epubOf, [EARLY, { ...kept(), thumbnail: PICTURE }, ARABIC]);
  const listed = [...file('EPUB/package.opf').matchAll(/href="([^"]+)"/g)].map(([, name]) => `EPUB/${name}`);

  expect(names[0]).toBe('mimetype');
  expect(file('mimetype')).toBe('application/epub+zip');
  expect(listed.sort()).toEqual(
    names.filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).sort(),
  );
  expect(names).toContain('EPUB/pictures/c00002.png');
  expect(file('EPUB/c00003.xhtml')).toContain('<h1 lang="ar" xml:lang="ar" dir="rtl">');
});

test('a damaged picture, or one that not every reader knows, is left out of EPUB and Word', async () => {
  const damaged = { ...kept(), thumbnail: 'data:image/jpeg;base64,/9j/4AAQ' };
  const unknown = { ...EARLY, thumbnail: 'data:image/webp;base64,UklGRg==' };

  expect((await archive(epubOf, [damaged, unknown])).names.join()).not.toContain('pictures');
  expect((await archive(docxOf, [damaged, unknown])).names.join()).not.toContain('media');
});

test('the contents of the Word document lead to bookmarks that are there, its links to the articles', async () => {
  const { file } = await archive(docxOf, [EARLY, kept(), ARABIC]);
  const text = file('word/document.xml');
  const led = [...text.matchAll(/w:anchor="(c\d+)"/g)].map(([, name]) => name);

  expect(led).toEqual(['c1', 'c2', 'c3']);
  for (const name of led) expect(text).toContain(`w:name="${name}"`);
  expect(file('word/_rels/document.xml.rels')).toContain('Target="http://kino.test/a" TargetMode="External"');
  expect(text).toContain('<w:bidi/>');
});

test('a book of thousands of clips is written piece by piece, never holding them', async () => {
  let [alive, most] = [0, 0];
  const clips = async function* () {
    for (let number = 0; number < 3_000; number++) {
      alive += 1;
      most = Math.max(most, alive);
      yield kept({
        article: { address: `http://kino.test/${number}` },
        highlights: [{ id: `h${number}`, selectors: quote('a') }],
      });
      alive -= 1; // asked for the next: the writer is done with this one
    }
  };
  for (const write of [clipBookOf, docxOf, epubOf]) {
    let [pieces, largest] = [0, 0];
    for await (const piece of write(clips, BOOK)) {
      pieces += 1;
      largest = Math.max(largest, piece.length);
    }
    expect(pieces, write.name).toBeGreaterThan(100);
    expect(largest, write.name).toBeLessThan(2_000_000);
  }
  expect(most).toBe(1);
});
