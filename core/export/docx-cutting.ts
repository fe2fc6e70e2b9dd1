/* A cutting on pages of its own. */
import type { Colour } from '../highlight.ts';
import type { Speech } from '../message.ts';
import type { Cutting } from './cutting.ts';
import { paragraph, run, TAB } from './docx-text.ts';
import type { Picture } from './picture.ts';

/** A picture that lies in the archive under a name. */
type PlacedPicture = Pick<Picture, 'width' | 'height'> & { readonly relation: string };

const BORDERS: Record<Colour, string> = {
  yellow: 'E0B400',
  green: '3F8F55',
  blue: '3D7FB0',
  pink: 'C3548A',
};

/** The cutting's paragraphs; its title bears the bookmark `c` and its number. */
export function cuttingParagraphs(
  cutting: Cutting,
  { number, picture, speech }: { number: number; picture: PlacedPicture | undefined; speech: Speech },
): string {
  const { title, address, language, outlet, day, byline, names, note, quotes, paragraphs } = cutting;
  const head = `${run(outlet, { style: 'Strong' })}${run(outlet === '' ? day : `  ${day}`, { style: 'Soft' })}${TAB}${run(String(number), { style: 'Red' })}`;
  const marked = `<w:bookmarkStart w:id="${number}" w:name="c${number}"/>${run(title, { language })}<w:bookmarkEnd w:id="${number}"/>`;
  return [
    paragraph('Outlet', head),
    paragraph('Heading1', `${picture ? drawing(picture, number) : ''}${marked}`, { language }),
    byline === '' ? '' : paragraph('Byline', run(byline)),
    ...names.map(({ label, words }) =>
      paragraph('Names', `${run(label, { style: 'Soft' })}${TAB}${run(words)}`),
    ),
    note === '' ? '' : paragraph('Own', run(note)),
    ...quotes.flatMap(({ words, colour, note: thought }) => [
      paragraph('Quote', run(words, { language }), {
        language,
        more: `<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="${BORDERS[colour]}"/></w:pBdr>`,
      }),
      thought === '' ? '' : paragraph('Thought', run(thought)),
    ]),
    paragraphs.length === 0 ? '' : paragraph('Label', run(speech.tell({ key: 'document.article' }))),
    ...paragraphs.map((words) => paragraph('Text', run(words, { language }), { language })),
    paragraph('Address', `<w:hyperlink r:id="a${number}">${run(address)}</w:hyperlink>`),
  ].join('');
}

/** A millimetre in the units of drawings. */
const MILLIMETRE = 36_000;
const WIDTH = 52;
const TALLEST = 70;

/** The picture at the right of the title, words running round it. */
function drawing({ width, height, relation }: PlacedPicture, number: number): string {
  const scale = Math.min(WIDTH / width, TALLEST / height) * MILLIMETRE;
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)];
  const size = `cx="${cx}" cy="${cy}"`;
  return (
    `<w:r><w:drawing><wp:anchor distT="0" distB="90000" distL="180000" distR="0" simplePos="0" relativeHeight="${number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>40000</wp:posOffset></wp:positionV>` +
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="${number}" name="Picture ${number}" descr=""/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
  );
}
