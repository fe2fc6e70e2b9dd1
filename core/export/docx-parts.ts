/* The small files a Word document is made of besides its text, and how its paragraphs look. */
import { dayLocale } from '../day-words.ts';
import type { Speech } from '../message.ts';
import type { ExportOptions } from './export-options.ts';
import { xmlText } from './xml-text.ts';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** The part with the text. */
export const BODY = 'document';
/** The names the text uses. */
export const WORD = `xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

const PARTS = [
  [`word/${BODY}.xml`, `${TYPE}.${BODY}.main+xml`],
  ['word/styles.xml', `${TYPE}.styles+xml`],
  ['word/settings.xml', `${TYPE}.settings+xml`],
  ['word/footer1.xml', `${TYPE}.footer+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

export const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>${PARTS.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`;

export const PACKAGE_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/${BODY}.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const SETTINGS = `${HEAD}<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** Title and date, as Word's own panel shows them. */
export function properties({ title, now }: ExportOptions): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(now.slice(0, 19))}Z</dcterms:created>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>${time}</cp:coreProperties>`;
}

/** At the foot of all pages but the cover: what this is, and the page. */
export function footer(title: string): string {
  return `${HEAD}<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Foot"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(title)}</w:t></w:r><w:r><w:tab/></w:r>${field('PAGE', '1')}</w:p></w:ftr>`;
}

/** A value Word works out; `shown` stands there until it does. */
export function field(code: string, shown: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

const SOFT = '<w:color w:val="665E52"/>';
const RED = '<w:color w:val="A8321A"/>';

interface Look {
  readonly paragraph?: string;
  readonly run?: string;
  readonly based?: string;
}

/** Paragraphs by name; distances in twentieths of a point, letters in half points. */
const LOOKS: Record<string, Look> = {
  Title: {
    paragraph: '<w:spacing w:before="1300" w:after="160" w:line="216" w:lineRule="auto"/>',
    run: '<w:b/><w:sz w:val="80"/>',
  },
  Band: {
    paragraph:
      '<w:shd w:val="clear" w:color="auto" w:fill="211D18"/><w:spacing w:before="900" w:line="420" w:lineRule="exact"/>',
    run: `<w:spacing w:val="60"/>${RED}<w:sz w:val="36"/>`,
  },
  Subtitle: { paragraph: '<w:spacing w:after="560"/>', run: `<w:i/>${SOFT}<w:sz w:val="26"/>` },
  Figures: { paragraph: '<w:spacing w:after="480"/>', run: '<w:sz w:val="26"/>' },
  Small: { paragraph: '<w:spacing w:before="20" w:after="20"/>', run: '<w:sz w:val="18"/>' },
  Made: { paragraph: '<w:spacing w:before="600"/>', run: `${SOFT}<w:sz w:val="18"/>` },
  ContentsHeading: {
    paragraph: '<w:pageBreakBefore/><w:spacing w:after="240"/>',
    run: '<w:b/><w:sz w:val="44"/>',
  },
  Contents: {
    paragraph:
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="DDD5C7"/><w:between w:val="single" w:sz="4" w:space="4" w:color="DDD5C7"/></w:pBdr><w:tabs><w:tab w:val="left" w:pos="567"/><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:before="80" w:after="80"/><w:ind w:left="567" w:right="567" w:hanging="567"/>',
  },
  Outlet: {
    paragraph:
      '<w:keepNext/><w:pageBreakBefore/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="211D18"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="320"/>',
  },
  Heading1: {
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:after="120" w:line="228" w:lineRule="auto"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="44"/>',
  },
  Byline: { paragraph: '<w:spacing w:after="200"/>', run: '<w:i/><w:sz w:val="23"/>' },
  Names: {
    paragraph:
      '<w:tabs><w:tab w:val="left" w:pos="1134"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="1134" w:hanging="1134"/>',
    run: '<w:sz w:val="19"/>',
  },
  Own: {
    paragraph: `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="48" w:space="1" w:color="F6F1E8"/>`).join('')}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F6F1E8"/><w:spacing w:before="320" w:after="320"/><w:ind w:left="170" w:right="170"/>`,
  },
  Quote: {
    paragraph: '<w:keepLines/><w:spacing w:before="320" w:after="80"/><w:ind w:left="284"/>',
    run: '<w:sz w:val="24"/>',
  },
  Thought: {
    paragraph: '<w:keepLines/><w:spacing w:after="80"/><w:ind w:left="284"/>',
    run: '<w:color w:val="4C453B"/><w:sz w:val="20"/>',
  },
  Label: {
    paragraph: '<w:keepNext/><w:spacing w:before="360" w:after="80"/>',
    run: `<w:i/>${SOFT}<w:sz w:val="18"/>`,
  },
  Text: { paragraph: '<w:spacing w:after="120"/>' },
  Address: {
    paragraph:
      '<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="DDD5C7"/></w:pBdr><w:spacing w:before="400"/>',
    run: `${SOFT}<w:sz w:val="17"/>`,
  },
  Foot: {
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    run: `${SOFT}<w:sz w:val="18"/>`,
  },
};

/** What they are called in Word's list; those it knows under their own name. */
const NAMES: Record<string, string> = { Heading1: 'heading 1', ContentsHeading: 'Contents Heading' };

const PARAGRAPHS = Object.entries(LOOKS).map(
  ([id, { paragraph = '', run = '' }]) =>
    `<w:style w:type="paragraph"${['Title', 'Subtitle', 'Heading1', 'Quote'].includes(id) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${NAMES[id] ?? id}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
);

const LETTERS = [
  `<w:style w:type="character" w:customStyle="1" w:styleId="Soft"><w:name w:val="Soft"/><w:rPr>${SOFT}</w:rPr></w:style>`,
  `<w:style w:type="character" w:customStyle="1" w:styleId="Red"><w:name w:val="Red"/><w:rPr>${RED}</w:rPr></w:style>`,
  `<w:style w:type="character" w:customStyle="1" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>`,
  // links are known by where they stand, not by blue
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="none"/></w:rPr></w:style>`,
];

/** How the document's paragraphs and letters look, and in which language its own words are. */
export function docxStyles({ language, direction }: Speech): string {
  const eastern = /^(?:ja|ko|zh)\b/.test(language);
  const [western, asian] = [eastern ? 'en-GB' : dayLocale(language), eastern ? language : 'ko-KR'];
  return `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:color w:val="211D18"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${western}" w:eastAsia="${asian}" w:bidi="${direction === 'rtl' ? language : 'ar-SA'}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${direction === 'rtl' ? '<w:bidi/>' : ''}<w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${PARAGRAPHS.join('')}${LETTERS.join('')}</w:styles>`;
}
