/* The clip book as a Word document (ECMA-376, WordprocessingML), written part by part: no library that does it
   streams, and the smallest weighs ten times this. The clips are read twice: first their pictures are written
   and their titles noted, for the contents come before the cuttings. */
import { cuttingOf } from './cutting.ts';
import { bookFront } from './docx-front.ts';
import { cuttingParagraphs } from './docx-cutting.ts';
import {
  BODY,
  CONTENT_TYPES,
  docxStyles,
  footer,
  HEAD,
  PACKAGE_RELATIONS,
  properties,
  RELATIONS,
  SETTINGS,
  WORD,
} from './docx-parts.ts';
import type { Clips, ExportOptions, Paper } from './export-options.ts';
import { createOutliner, type Outline } from './outline.ts';
import { pictureIn } from './picture.ts';
import { strictAddress } from './strict-address.ts';
import { xmlText } from './xml-text.ts';
import { zipOf, type ArchiveFile } from './zip.ts';

/** The clips as a .docx. */
export function docxOf(clips: Clips, options: ExportOptions): AsyncGenerator<Uint8Array> {
  return zipOf(partsOf(clips, options), options.now);
}

async function* partsOf(clips: Clips, options: ExportOptions): AsyncGenerator<ArchiveFile> {
  yield { name: '[Content_Types].xml', contents: CONTENT_TYPES };
  yield { name: '_rels/.rels', contents: PACKAGE_RELATIONS };
  yield { name: 'docProps/core.xml', contents: properties(options) };
  yield { name: 'word/styles.xml', contents: docxStyles(options.speech) };
  yield { name: 'word/settings.xml', contents: SETTINGS };
  yield { name: 'word/footer1.xml', contents: footer(options.title) };
  const outliner = createOutliner(options.speech);
  const pictures: string[] = [];
  for await (const kept of clips()) {
    const { number } = outliner.see(kept);
    const picture = pictureIn(kept.thumbnail);
    if (!picture) continue;
    const file = `media/${number}.${picture.ending}`;
    pictures.push(`<Relationship Id="p${number}" Type="${RELATIONS}/image" Target="${file}"/>`);
    yield { name: `word/${file}`, contents: picture.bytes, stored: true };
  }
  const addresses: string[] = [];
  yield {
    name: `word/${BODY}.xml`,
    contents: documentOf(clips, outliner.outline(), { options, addresses }),
  };
  yield { name: `word/_rels/${BODY}.xml.rels`, contents: relations(pictures, addresses) };
}

interface Writing {
  readonly options: ExportOptions;
  /** The addresses linked to, in the order of the cuttings: they are declared apart. */
  readonly addresses: string[];
}

async function* documentOf(
  clips: Clips,
  outline: Outline,
  { options, addresses }: Writing,
): AsyncGenerator<string> {
  yield `${HEAD}<w:document ${WORD}><w:body>`;
  yield bookFront(outline, options);
  let number = 0;
  for await (const kept of clips()) {
    number += 1;
    const cutting = cuttingOf(kept, options);
    const picture = pictureIn(kept.thumbnail);
    addresses.push(cutting.address);
    yield cuttingParagraphs(cutting, {
      number,
      speech: options.speech,
      picture: picture && { width: picture.width, height: picture.height, relation: `p${number}` },
    });
  }
  yield `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${PAPERS[options.paper]}<w:pgMar w:top="1134" w:right="1134" w:bottom="1247" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>${options.speech.direction === 'rtl' ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`;
}

/** In twentieths of a point. */
const PAPERS: Record<Paper, string> = {
  a4: '<w:pgSz w:w="11906" w:h="16838"/>',
  letter: '<w:pgSz w:w="12240" w:h="15840"/>',
};

async function* relations(pictures: readonly string[], addresses: readonly string[]): AsyncGenerator<string> {
  yield `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
  yield ['styles', 'settings', 'footer1']
    .map(
      (name, at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${name.replace('1', '')}" Target="${name}.xml"/>`,
    )
    .join('');
  yield* pictures;
  for (const [at, address] of addresses.entries()) {
    yield `<Relationship Id="a${at + 1}" Type="${RELATIONS}/hyperlink" Target="${xmlText(strictAddress(address))}" TargetMode="External"/>`;
  }
  yield '</Relationships>';
}
