/* Documents in the person's language: their own words, their dates, and the way back. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../core/export/formats.ts';
import type { ExportOptions } from '../../../core/export/export-options.ts';
import type { Kept } from '../../../core/kept.ts';
import { OPTIONS } from '../../fixtures/export-options.ts';
import { only, read } from '../../fixtures/imports.ts';
import { bytesOf, kept, stream } from '../../fixtures/kept.ts';
import { KOREAN } from '../../fixtures/korean.ts';

const IN_KOREAN: ExportOptions = { ...OPTIONS, title: '봄', text: true, speech: KOREAN };
const CLIPS = [
  kept(),
  kept({
    article: { address: 'http://kino.test/b', outlet: 'Kino', published: '2026-01-02', language: 'ar' },
  }),
];

/** The files a format writes; one is told by no name. */
async function files(id: string, clips: Kept[], options: ExportOptions): Promise<Record<string, string>> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id)!;
  const bytes = await bytesOf(format.write!(() => stream(...clips), options) as AsyncIterable<Uint8Array>);
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const unpacked = isPacked ? unzipSync(bytes) : { '': bytes };
  return Object.fromEntries(Object.entries(unpacked).map(([name, file]) => [name, strFromU8(file)]));
}

const allOf = async (id: string, options: ExportOptions) =>
  Object.values(await files(id, CLIPS, options)).join('\n');

test.each([
  ['book', ['<html lang="ko" dir="ltr">', '차례', '2026년 3월 14일', '감독', '기사', '날짜별']],
  ['html', ['<html lang="ko" dir="ltr">', '2026년 3월 14일', '감독: ']],
  ['docx', ['w:eastAsia="ko"', '차례', '2026년 3월 14일', '감독']],
  ['epub', ['<dc:language>ko</dc:language>', 'xml:lang="ko"', '차례', '스크랩 2개', '2026년 3월 14일']],
  ['xlsx', ['<sheet name="스크랩"', '매체', '스크랩한 때']],
  ['csv', ['날짜,매체,제목']],
  ['markdown', ['## 기사', '\nsource: ']],
])('in Korean the format “%s” has Korean words and dates, and no English ones', async (id, wanted) => {
  const all = await allOf(id, IN_KOREAN);

  for (const words of wanted) expect(all).toContain(words);
  for (const english of [
    '>Contents',
    'Made with',
    'By date',
    'Director',
    'The article',
    '14 March',
    'Outlet<',
  ])
    expect(all).not.toContain(english);
});

test('in a language that runs from right to left so do the documents, and an English article in them does not', async () => {
  const hebrew: ExportOptions = {
    ...OPTIONS,
    text: true,
    speech: { ...OPTIONS.speech, language: 'he', direction: 'rtl' },
  };

  expect(await allOf('book', hebrew)).toContain('<html lang="he" dir="rtl">');
  expect(await allOf('html', hebrew)).toContain('<html lang="he" dir="rtl">');
  const epub = await files('epub', CLIPS, hebrew);
  expect(epub['EPUB/package.opf']).toContain('<spine page-progression-direction="rtl">');
  expect(epub['EPUB/c00001.xhtml']).toContain('<h1 lang="en" xml:lang="en" dir="ltr">');
  const docx = await files('docx', CLIPS, hebrew);
  expect(docx['word/styles.xml']).toContain('<w:pPr><w:bidi/>');
  expect(docx['word/document.xml']).toContain('<w:bidi/></w:sectPr>');
  expect(docx['word/document.xml']).toContain('<w:bidi w:val="0"/>');
  expect(Object.values(await files('xlsx', CLIPS, hebrew)).join('')).toContain('rightToLeft="1"');
});

test('a sheet written in Korean comes back as one written in English does', async () => {
  const english = read((await files('csv', CLIPS, OPTIONS))['']!);
  const korean = read((await files('csv', CLIPS, IN_KOREAN))['']!);

  expect(english.incoming).toHaveLength(2);
  expect(english.incoming[0]).toMatchObject({ title: CLIPS[0]!.clip.title, published: '2026-03-14' });
  expect(korean).toEqual(english);
});

test('a note written in Korean comes back without the article’s text among its notes', async () => {
  const notes = await files('markdown', CLIPS.slice(0, 1), IN_KOREAN);
  const again = only(read(Object.values(notes)[0]!));

  expect(Object.keys(notes)[0]).toMatch(/^스크랩\//);
  expect(again.note).toBe(CLIPS[0]!.clip.note);
  expect(again.highlights.map(({ exact }) => exact)).toHaveLength(CLIPS[0]!.highlights.length);
  expect(again.highlights.map(({ note }) => note).join()).not.toContain('built three times');
});
