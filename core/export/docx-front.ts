/* The cover and the contents of the Word document. */
import { dayWords } from '../day-words.ts';
import type { Message, Speech } from '../message.ts';
import { paragraph, run, TAB } from './docx-text.ts';
import type { ExportOptions } from './export-options.ts';
import type { Bar, Entry, Outline } from './outline.ts';

/** Cover with figures and charts, and the contents with links. */
export function bookFront(
  { entries, figures, span, bars, outlets }: Outline,
  { title, now, speech }: ExportOptions,
): string {
  const { tell, language } = speech;
  const told = figures.flatMap(({ words, value }, at) => [
    at === 0 ? '' : run('   '),
    ...figureRuns(tell(words), value.toLocaleString(language)),
  ]);
  return [
    paragraph('Band', run('  ▬')),
    paragraph('Title', run(title)),
    span === '' ? '' : paragraph('Subtitle', run(span)),
    paragraph('Figures', told.join('')),
    bars.length === 0 ? '' : chart({ key: 'document.byDate' }, bars, speech),
    outlets.length < 2 ? '' : chart({ key: 'document.byOutlet' }, outlets, speech),
    paragraph('Made', run(tell({ key: 'document.made', values: { day: dayWords(now, language) } }))),
    paragraph('ContentsHeading', run(tell({ key: 'document.contents' }))),
    ...entries.map(contentsLine),
  ].join('');
}

/** `12 quotes` with the number standing out, wherever the language puts it. */
function figureRuns(words: string, number: string): string[] {
  const [before = '', ...after] = words.split(number);
  return [
    before === '' ? '' : run(before, { style: 'Soft' }),
    run(number, { style: 'Strong' }),
    run(after.join(number), { style: 'Soft' }),
  ];
}

/** Twentieths of a point. */
const LABEL = 2_600;
const PLOT = 5_200;
const COUNT = 900;

/** A table that is its own chart: each row's bar is a coloured paragraph as long as its count. */
function chart(caption: Message, bars: readonly Bar[], { tell, language }: Speech): string {
  const shown = bars.filter(({ count }) => count > 0);
  const most = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ label, count }) => {
    const rest = Math.round(PLOT * (1 - count / most) * 0.96);
    const bar = paragraph('Small', run(' '), {
      more: `<w:shd w:val="clear" w:color="auto" w:fill="A8321A"/><w:ind w:right="${rest}"/>`,
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(LABEL, paragraph('Small', run(label)))}${cell(PLOT, bar)}${cell(COUNT, paragraph('Small', run(count.toLocaleString(language))))}</w:tr>`;
  });
  const grid = [LABEL, PLOT, COUNT].map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `${paragraph('Label', run(tell(caption)))}<w:tbl><w:tblPr><w:tblW w:w="${LABEL + PLOT + COUNT}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function cell(width: number, contents: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${contents}</w:tc>`;
}

/** Number, title, outlet and day, and the page, which Word counts. */
function contentsLine({ number, title, language, outlet, day }: Entry): string {
  const facts = [outlet, day].filter((fact) => fact !== '').join(', ');
  const told = facts === '' ? '' : run(`  ${facts}`, { style: 'Soft' });
  return paragraph(
    'Contents',
    `<w:hyperlink w:anchor="c${number}" w:history="1">${run(String(number), { style: 'Red' })}${TAB}${run(title, { language })}${told}</w:hyperlink>`,
  );
}
