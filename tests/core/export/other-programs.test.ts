/* Programs that are not ours read what we write. They are Debian packages (pandoc, bibutils, epubcheck,
   libreoffice-writer-nogui); where one is missing its test says so and is skipped. The workbook's readers are asked in
   workbook.test.ts. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../core/export/formats.ts';
import { markdownOf } from '../../../core/export/markdown.ts';
import { PICTURE } from '../../fixtures/picture.ts';
import { OPTIONS } from '../../fixtures/export-options.ts';
import { bytesOf, kept, quote, stream } from '../../fixtures/kept.ts';
import { missing } from './missing.ts';

const NASTY = kept({
  article: {
    address: 'http://kino-tageblatt.test/abc?x={1}&y=2_3',
    title: '=1+1 "A" & <b>B</b> {50%} $5_a^b~c\\d #1',
    byline: 'Mara Lind und 이충현',
  },
  fields: { tags: ['a, b'], note: 'two\nlines: "yes"\n---\n{odd' },
  highlights: [{ selectors: quote('1. first\n# no heading\n\n* no list') }],
});
const CLIPS = [{ ...kept(), thumbnail: PICTURE }, NASTY];
const folder = mkdtempSync(join(tmpdir(), 'cutting-room-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function fileOf(id: string, choice = {}): Promise<string> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id)!;
  const file = join(folder, `cuttings.${format.ending}`);
  writeFileSync(file, await bytesOf(format.write!(() => stream(...CLIPS), { ...OPTIONS, ...choice })));
  return file;
}

const EPUBCHECK = ['-jar', '/usr/share/java/epubcheck.jar']; // the package's own starter wants binfmt

test.skipIf(missing('java', '-version') || !existsSync(EPUBCHECK[1] ?? ''))(
  'epubcheck finds nothing to say about the EPUB',
  async () => {
    const file = await fileOf('epub', { text: true });
    const { stdout, stderr, status } = spawnSync('java', [...EPUBCHECK, file], { encoding: 'utf8' });

    expect(stdout + stderr).toContain('No errors or warnings detected.');
    expect(status).toBe(0);
  },
);

const pandoc = (...args: string[]) => execFileSync('pandoc', args, { encoding: 'utf8' });
const noPandoc = missing('pandoc', '--version');

interface Cited {
  readonly type: string;
  readonly title: string;
  readonly URL: string;
  readonly 'container-title': string;
  readonly author: readonly { readonly family?: string; readonly given?: string }[];
  readonly issued: unknown;
}

test.skipIf(noPandoc)('pandoc reads the BibLaTeX and the CSL-JSON, and both say the same', async () => {
  const biblatex = JSON.parse(pandoc('-f', 'biblatex', '-t', 'csljson', await fileOf('biblatex'))) as Cited[];
  const csl = JSON.parse(pandoc('-f', 'csljson', '-t', 'csljson', await fileOf('csl'))) as Cited[];

  for (const items of [biblatex, csl]) {
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Reel Courier',
      author: [{ family: 'Quill', given: 'Marta' }],
      issued: { 'date-parts': [[2026, 3, 14]] },
      URL: 'http://reel-courier.test/interview',
    });
  }
  expect(biblatex[1]?.URL).toBe('http://kino-tageblatt.test/abc?x=%7B1%7D&y=2_3');
  expect(biblatex[1]?.title.replace(/<[^>]*>/g, '')).toContain('{50%} $5_a^b~c\\d #1');
});

test.skipIf(noPandoc)('pandoc reads the sheet as a table of as many columns in every row', async () => {
  const table = pandoc('-f', 'csv', '-t', 'json', await fileOf('csv'));

  expect(JSON.stringify(JSON.parse(table))).toContain('Salt');
  expect((pandoc('-f', 'csv', '-t', 'html', await fileOf('csv')).match(/<tr/g) ?? []).length).toBe(3);
});

test.skipIf(noPandoc).each(['docx', 'epub'])(
  'pandoc reads the %s: a heading a cutting, quotes, notes, links, and nothing of the article’s text',
  async (id) => {
    const words = pandoc('-t', 'markdown-smart', '--wrap=none', await fileOf(id));
    const html = pandoc('-t', 'html', '--wrap=none', await fileOf(id));

    expect(html.match(/<h1[^>]*>(?:(?!<\/h1>)[\s\S])*Han Do-yeon on shooting/g)).toHaveLength(1);
    expect(html).toContain('=1+1 "A" &amp; &lt;b&gt;B&lt;/b&gt; {50%} $5_a^b~c\\d #1');
    expect(html).toMatch(/<blockquote>\s*<p>made tea/);
    expect(html).toContain('href="http://reel-courier.test/interview"');
    for (const part of [
      'By whom?',
      'Ask about the napkin.',
      'The Reel Courier',
      '14 March 2026',
      'Marta Quill',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).not.toContain('The lamp was built three times.');
  },
);

test.skipIf(missing('soffice', '--version'))(
  'LibreOffice lays the Word document out: cover, contents, a page a cutting',
  async () => {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/office`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        await fileOf('docx'),
      ],
      { stdio: 'ignore' },
    );
    const pdf = readFileSync(join(folder, 'cuttings.pdf'), 'latin1');

    expect(Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))).toBe(4);
  },
);

test.skipIf(noPandoc)(
  'pandoc finds no heading, list or HTML in a quote of a note, and reads its properties',
  () => {
    const file = join(folder, 'note.md');
    writeFileSync(file, markdownOf(NASTY, OPTIONS));
    const html = pandoc('-f', 'markdown-smart', '-t', 'html', file);
    const title = pandoc(
      '-f',
      'markdown',
      '-t',
      'plain',
      '--template',
      templateOf('$title$ $for(author)$$author$;$endfor$'),
      file,
    );

    expect(html.match(/<blockquote>[\s\S]*<\/blockquote>/)?.[0]).toContain('# no heading');
    expect(html).not.toMatch(/<blockquote>[\s\S]*<(?:h1|ul|ol)[\s\S]*<\/blockquote>/);
    expect(title).toContain('Mara Lind;이충현;');
  },
);

test.skipIf(missing('ris2xml', '--version'))('bibutils reads the RIS', async () => {
  const mods = execFileSync('ris2xml', [await fileOf('ris')], {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });

  expect(mods.match(/<mods /g)).toHaveLength(2);
  expect(mods).toContain('<namePart type="family">Quill</namePart>');
  expect(mods).toContain('<url>http://reel-courier.test/interview</url>');
  expect(mods).toContain('<title>The Reel Courier</title>');
});

function templateOf(text: string): string {
  const file = join(folder, 'template.txt');
  writeFileSync(file, text);
  return file;
}
