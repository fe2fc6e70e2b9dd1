import type { Kept } from '../kept.ts';
import { biblatexOf } from './biblatex.ts';
import { cslJsonOf } from './csl.ts';
import { csvOf } from './csv.ts';
import { clipBookOf } from './clip-book.ts';
import { docxOf } from './docx.ts';
import { epubOf } from './epub.ts';
import type { Clips, ExportOptions } from './export-options.ts';
import { uniqueNames } from './file-name.ts';
import { htmlOf } from './html.ts';
import { writeLibrary, type LibraryRecord } from './library-file.ts';
import { markdownName, markdownOf } from './markdown.ts';
import { risOf } from './ris.ts';
import { webAnnotationsOf } from './web-annotation.ts';
import { xlsxOf } from './xlsx.ts';
import { zipOf, type ArchiveFile } from './zip.ts';

/** A way out: what it is called, what it is for, and how it is written. */
export interface ExportFormat {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly ending: string;
  readonly type: string;
  /** Whether the article's text can go along where the person wants it; `always` in our own file. */
  readonly text: 'never' | 'asked' | 'always';
  /** Whether it is made for a kind of paper. */
  readonly paper?: true;
  /** How often it reads its clips; once, where nothing is said. */
  readonly readings?: number;
  write(clips: Clips, options: ExportOptions): AsyncIterable<string | Uint8Array>;
}

/** All ways out, the one that loses nothing first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'json',
    name: 'Cutting Room',
    purpose: 'Everything, to bring it back whole',
    ending: 'cutting-room.json',
    type: 'application/json',
    text: 'always',
    write: (clips, { now }) => writeLibrary(clipRecords(clips()), now),
  },
  {
    id: 'markdown',
    name: 'Markdown',
    purpose: 'One note a clip, zipped, for Obsidian',
    ending: 'markdown.zip',
    type: 'application/zip',
    text: 'asked',
    write: (clips, options) => zipOf(markdownFiles(clips(), options), options.now),
  },
  {
    id: 'xlsx',
    name: 'Excel',
    purpose: 'A press-clipping sheet, one row a clip',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: 'never',
    write: (clips, { now }) => xlsxOf(clips(), now),
  },
  {
    id: 'csv',
    name: 'CSV',
    purpose: 'The same sheet for any program',
    ending: 'csv',
    type: 'text/csv',
    text: 'never',
    write: (clips) => csvOf(clips()),
  },
  {
    id: 'book',
    name: 'Clip book',
    purpose: 'Cover, contents, a page a cutting: to print, or save as PDF',
    ending: 'book.html',
    type: 'text/html',
    text: 'asked',
    paper: true,
    readings: 2,
    write: clipBookOf,
  },
  {
    id: 'docx',
    name: 'Word',
    purpose: 'The clip book to write on in',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text: 'asked',
    paper: true,
    readings: 2,
    write: docxOf,
  },
  {
    id: 'epub',
    name: 'EPUB',
    purpose: 'For e-book readers, a chapter a clip',
    ending: 'epub',
    type: 'application/epub+zip',
    text: 'asked',
    write: epubOf,
  },
  {
    id: 'html',
    name: 'Web page',
    purpose: 'A single file to read or send',
    ending: 'html',
    type: 'text/html',
    text: 'asked',
    write: (clips, options) => htmlOf(clips(), options),
  },
  {
    id: 'annotations',
    name: 'Web annotations',
    purpose: 'W3C JSON-LD for annotation tools',
    ending: 'jsonld',
    type: 'application/ld+json',
    text: 'never',
    write: (clips, options) => webAnnotationsOf(clips(), options),
  },
  {
    id: 'ris',
    name: 'RIS',
    purpose: 'Citations for Zotero, EndNote, Mendeley',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    text: 'never',
    write: (clips) => risOf(clips()),
  },
  {
    id: 'biblatex',
    name: 'BibLaTeX',
    purpose: 'Citations for LaTeX',
    ending: 'bib',
    type: 'application/x-bibtex',
    text: 'never',
    write: (clips) => biblatexOf(clips()),
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    purpose: 'Citations for pandoc and Zotero',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    text: 'never',
    write: (clips) => cslJsonOf(clips()),
  },
];

async function* clipRecords(clips: AsyncIterable<Kept>): AsyncGenerator<LibraryRecord> {
  for await (const kept of clips) yield { kind: 'clip', ...kept };
}

async function* markdownFiles(
  clips: AsyncIterable<Kept>,
  options: ExportOptions,
): AsyncGenerator<ArchiveFile> {
  const unique = uniqueNames();
  for await (const kept of clips) {
    yield { name: `Cuttings/${unique(markdownName(kept))}.md`, contents: markdownOf(kept, options) };
  }
}
