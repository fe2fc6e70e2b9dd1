/* Two readers of workbooks that are not ours: openpyxl (Debian's python3-openpyxl) tells every cell's value and type,
   ssconvert (Debian's gnumeric) what a spreadsheet shows. Where one is missing its test says so and is skipped. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../core/export/formats.ts';
import { readTable } from '../../../core/import/csv-rows.ts';
import { OPTIONS } from '../../fixtures/export-options.ts';
import { bytesOf, kept, quote, stream } from '../../fixtures/kept.ts';
import { missing } from './missing.ts';

const folder = mkdtempSync(join(tmpdir(), 'cutting-room-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = [
  'Date',
  'Outlet',
  'Headline',
  'Byline',
  'Address',
  'Type',
  'Films',
  'People',
  'Tags',
  'Quotes',
  'Note',
  'Clipped at',
];
const SIGNS = ['=', '+', '-', '@'] as const;
const NONE = { byline: '', outlet: '', published: '' };

/** A clip whose every word a spreadsheet could take for a formula. */
const formula = (sign: string, at: number) =>
  kept({
    article: {
      address: `http://kino.test/${at}`,
      title: `${sign}1+1`,
      outlet: `${sign}outlet`,
      byline: `${sign}by`,
    },
    fields: {
      title: `${sign}1+1`,
      byline: `${sign}by`,
      credits: [
        { role: 'film', spelling: `${sign}film` },
        { role: 'actor', spelling: `${sign}actor` },
      ],
      tags: [`${sign}tag`],
      note: `${sign}cmd|' /C calc'!A0`,
    },
    highlights: [],
  });
const KOREAN = kept({
  article: { address: 'http://kino.test/발레리나', title: '전종서 “발레리나” 인터뷰', ...NONE },
  fields: {
    title: '전종서 “발레리나” 인터뷰',
    byline: '이충현',
    published: '2026-03-14T22:30:00+09:00',
    credits: [{ role: 'actor', spelling: '전종서' }],
    tags: ['한국 영화', '인터뷰'],
    note: '첫 줄\n둘째 줄\n\n넷째 줄 🎬',
  },
  highlights: [{ selectors: quote('그는 “아니요”라고\n말했다'), note: '왜?' }],
});
const LONG = 'Salz und Laterne, 소금 등불 🎬 '.repeat(2_000);
const ODD = kept({
  article: { address: 'http://kino.test/odd', title: '', text: '', ...NONE },
  fields: {
    title: '<b>&amp; "two"</b> \u0007bell',
    byline: ' 007 ',
    published: '2026-03',
    credits: [],
    tags: ['1.50', 'TRUE', '2026-03-14'],
    note: LONG,
  },
  highlights: [],
});
const CLIPS = [kept(), ...SIGNS.map(formula), KOREAN, ODD];

async function workbook(): Promise<string> {
  const format = EXPORT_FORMATS.find(({ id }) => id === 'xlsx')!;
  const file = join(folder, 'cuttings.xlsx');
  writeFileSync(file, await bytesOf(format.write!(() => stream(...CLIPS), OPTIONS)));
  return file;
}

const READ = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cell = lambda c: {'type': c.data_type, 'shown': c.number_format, 'value': c.value if isinstance(c.value, (str, type(None))) else str(c.value), 'date': c.is_date}
print(json.dumps({s.title: {'frozen': s.freeze_panes, 'rows': [[cell(c) for c in row] for row in s.iter_rows()]} for s in book}))
`;

interface Cell {
  /** openpyxl's: `s` and `inlineStr` are words, `d` a date, `n` a number or nothing, `f` a formula. */
  readonly type: string;
  readonly shown: string;
  readonly value: string | null;
  readonly date: boolean;
}
type Book = Readonly<
  Record<string, { readonly frozen: string; readonly rows: readonly (readonly Cell[])[] }>
>;

const PYTHON = '/usr/bin/python3'; // Debian's own, for which the package is
const noOpenpyxl = missing(PYTHON, '-c', 'import openpyxl');
const noGnumeric = missing('ssconvert', '--version');

async function openpyxl(): Promise<Book> {
  return JSON.parse(execFileSync(PYTHON, ['-c', READ, await workbook()], { encoding: 'utf8' })) as Book;
}
const values = (cells: readonly Cell[] | undefined) => (cells ?? []).map(({ value }) => value ?? '');

test.skipIf(noOpenpyxl)('openpyxl finds one sheet with a frozen head and a row a clip', async () => {
  const book = await openpyxl();

  expect(Object.keys(book)).toEqual(['Cuttings']);
  expect(book['Cuttings']?.frozen).toBe('A2');
  expect(book['Cuttings']?.rows).toHaveLength(1 + CLIPS.length);
  expect(values(book['Cuttings']?.rows[0])).toEqual(HEAD);
});

test.skipIf(noOpenpyxl)('openpyxl reads every cell of a full clip, dates as dates', async () => {
  const row = (await openpyxl())['Cuttings']?.rows[1] ?? [];

  expect(values(row)).toEqual([
    '2026-03-14 00:00:00',
    'The Reel Courier',
    'Han Do-yeon on shooting a harbour that was never still',
    'Marta Quill',
    'http://reel-courier.test/interview',
    'Article',
    'Salt Lantern',
    'Han Do-yeon',
    'interview; film festival',
    '“made tea”\n\n“built three times” (By whom?)',
    'Ask about the napkin.\nAnd the tea.',
    '2026-03-16 10:00:00',
  ]);
  expect(row.map(({ date }) => date)).toEqual(HEAD.map((name) => name === 'Date' || name === 'Clipped at'));
  expect([row[0]?.shown, row[11]?.shown]).toEqual(['yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd\\ hh:mm']);
});

test.skipIf(noOpenpyxl)(
  'no cell of any row is a formula, and nothing that is no date is a number',
  async () => {
    const rows = (await openpyxl())['Cuttings']?.rows ?? [];

    for (const cell of rows.flat()) {
      if (cell.value === null) continue;
      expect(cell.type, cell.value).toMatch(cell.date ? /^d$/ : /^(?:s|inlineStr)$/);
    }
    SIGNS.forEach((sign, at) => {
      expect(values(rows[2 + at]).slice(1, 4)).toEqual([`${sign}outlet`, `${sign}1+1`, `${sign}by`]);
      expect(values(rows[2 + at]).slice(6, 9)).toEqual([`${sign}film`, `${sign}actor`, `${sign}tag`]);
      expect(values(rows[2 + at])[10]).toBe(`${sign}cmd|' /C calc'!A0`);
    });
  },
);

test.skipIf(noOpenpyxl)('Korean, line breaks and signs beyond 16 bits are as they were written', async () => {
  const row = values((await openpyxl())['Cuttings']?.rows[6]);

  expect(row[0]).toBe('2026-03-14 00:00:00');
  expect(row.slice(2, 4)).toEqual(['전종서 “발레리나” 인터뷰', '이충현']);
  expect(row.slice(7)).toEqual([
    '전종서',
    '한국 영화; 인터뷰',
    '“그는 “아니요”라고\n말했다” (왜?)',
    '첫 줄\n둘째 줄\n\n넷째 줄 🎬',
    '2026-03-16 10:00:00',
  ]);
});

test.skipIf(noOpenpyxl)(
  'a month stays words, and a text longer than a cell is cut between two signs and says so',
  async () => {
    const row = values((await openpyxl())['Cuttings']?.rows[7]);

    expect(row[0]).toBe('2026-03');
    expect(row[8]).toBe('1.50; TRUE; 2026-03-14');
    expect(row[10]?.length).toBeLessThanOrEqual(32_767);
    expect(row[10]?.length).toBeGreaterThan(32_700);
    expect(row[10]?.isWellFormed()).toBe(true);
    expect(row[10]?.endsWith('…')).toBe(true);
    expect(LONG.startsWith(row[10]?.slice(0, -1) ?? '-')).toBe(true);
  },
);

test.skipIf(noGnumeric)(
  'a spreadsheet shows the dates as days, and every word as it was written',
  async () => {
    const file = join(folder, 'cuttings.csv');
    const asShown = ['-T', 'Gnumeric_stf:stf_assistant', '-O', 'separator=, format=preserve'];
    execFileSync('ssconvert', [...asShown, await workbook(), file], { stdio: 'ignore' });
    const { rows } = readTable(readFileSync(file, 'utf8'));
    const cells = rows.map((row) => row.cells);

    expect(cells).toHaveLength(CLIPS.length);
    expect([cells[0]?.[0], cells[0]?.[11]]).toEqual(['2026-03-14', '2026-03-16 10:00']);
    expect(SIGNS.map((_, at) => cells[1 + at]?.[2])).toEqual(SIGNS.map((sign) => `${sign}1+1`));
    expect(cells[5]?.slice(2, 4)).toEqual(['전종서 “발레리나” 인터뷰', '이충현']);
    expect(cells[5]?.[10]).toBe('첫 줄\n둘째 줄\n\n넷째 줄 🎬');
    expect(cells[6]?.[2]).toBe('<b>&amp; "two"</b> bell');
  },
);
