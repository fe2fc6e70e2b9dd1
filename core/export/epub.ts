/* EPUB 3.2, read by every e-book program: a zip whose first file says what it is, a chapter a clip, a cover and
   a table of contents. All but the pictures is XHTML. The clips are read once; what names all of them (contents,
   list of files) is written last. */
import type { Kept } from '../kept.ts';
import { cuttingOf } from './cutting.ts';
import { chapterPage, coverPage, coverPicture, EPUB_STYLE, navPage } from './epub-pages.ts';
import type { Clips, ExportOptions } from './export-options.ts';
import { createOutliner, type Entry } from './outline.ts';
import { pictureIn } from './picture.ts';
import { xmlText } from './xml-text.ts';
import { zipOf, type ArchiveFile } from './zip.ts';

/** The clips as an .epub. */
export function epubOf(clips: Clips, options: ExportOptions): AsyncGenerator<Uint8Array> {
  return zipOf(filesOf(clips(), options), options.now);
}

interface Chapter {
  readonly id: string;
  readonly entry: Entry;
  /** Its picture's ending and type. */
  readonly picture: { readonly file: string; readonly type: string } | undefined;
}

async function* filesOf(clips: AsyncIterable<Kept>, options: ExportOptions): AsyncGenerator<ArchiveFile> {
  yield { name: 'mimetype', contents: 'application/epub+zip', stored: true };
  yield { name: 'META-INF/container.xml', contents: CONTAINER };
  yield { name: 'EPUB/style.css', contents: EPUB_STYLE };
  const outliner = createOutliner(options.speech);
  const chapters: Chapter[] = [];
  for await (const kept of clips) {
    const entry = outliner.see(kept);
    const id = `c${String(entry.number).padStart(5, '0')}`;
    const picture = pictureIn(kept.thumbnail);
    const file = picture && `pictures/${id}.${picture.ending}`;
    if (picture && file) yield { name: `EPUB/${file}`, contents: picture.bytes, stored: true };
    yield {
      name: `EPUB/${id}.xhtml`,
      contents: chapterPage(cuttingOf(kept, options), { picture: file, speech: options.speech }),
    };
    chapters.push({ id, entry, picture: picture && file ? { file, type: picture.type } : undefined });
  }
  const outline = outliner.outline();
  const links = chapters.map(({ id, entry }) => ({ file: `${id}.xhtml`, entry }));
  yield { name: 'EPUB/cover.svg', contents: coverPicture(outline, options) };
  yield { name: 'EPUB/cover.xhtml', contents: coverPage(outline, options) };
  yield { name: 'EPUB/nav.xhtml', contents: navPage(links, options.speech) };
  yield {
    name: 'EPUB/package.opf',
    contents: packageFile(chapters, { ...options, chart: outline.bars.length > 0 }),
  };
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What an archive of accessible books wants to know (EPUB Accessibility 1.0, section 3.2). */
const ACCESSIBLE = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityHazard', 'none'],
]
  .map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`)
  .join('\n');

function packageFile(
  chapters: readonly Chapter[],
  { title, now, chart, speech: { tell, language, direction } }: ExportOptions & { readonly chart: boolean },
): string {
  const pictures = chapters.flatMap(({ id, picture }) =>
    picture ? [`<item id="${id}p" href="${picture.file}" media-type="${picture.type}"/>`] : [],
  );
  const pages = chapters.map(
    ({ id }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:cutting-room:export:${encodeURIComponent(now)}</dc:identifier>
<dc:title>${xmlText(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:date>${xmlText(now.slice(0, 10))}</dc:date>
<meta property="dcterms:modified">${xmlText(now.slice(0, 19))}Z</meta>
${ACCESSIBLE}
<meta property="schema:accessibilitySummary">${xmlText(tell({ key: 'document.accessibility' }))}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"${chart ? ' properties="svg"' : ''}/>
<item id="cover-picture" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="style" href="style.css" media-type="text/css"/>
${[...pages, ...pictures].join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
<itemref idref="cover"/>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}
