/* Paragraphs and runs of WordprocessingML. */
import { isRightToLeft } from './cutting.ts';
import { xmlText } from './xml-text.ts';

interface RunLook {
  /** A character style. */
  readonly style?: 'Soft' | 'Red' | 'Strong';
  /** BCP 47. */
  readonly language?: string | undefined;
}

/** Words in one style; line breaks stay. */
export function run(words: string, { style, language }: RunLook = {}): string {
  const code = language ? xmlText(language) : '';
  const look = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    isRightToLeft(language) ? '<w:rtl/>' : '',
    code === '' ? '' : `<w:lang w:val="${code}" w:eastAsia="${code}" w:bidi="${code}"/>`,
  ].join('');
  const lines = words.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

export const TAB = '<w:r><w:tab/></w:r>';

interface ParagraphLook {
  readonly language?: string | undefined;
  /** What else is said of it, in the order the schema wants: borders before shading before indents. */
  readonly more?: string;
}

/** A paragraph of runs in a style of ours. */
export function paragraph(style: string, runs: string, { language, more = '' }: ParagraphLook = {}): string {
  const [before, after] = more.includes('<w:ind') ? ['', more] : [more, ''];
  const bidi = isRightToLeft(language) ? '<w:bidi/>' : language ? '<w:bidi w:val="0"/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${before}${bidi}${after}</w:pPr>${runs}</w:p>`;
}
