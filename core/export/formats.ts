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

export type FormatId =
  | 'json'
  | 'markdown'
  | 'xlsx'
  | 'csv'
  | 'book'
  | 'docx'
  | 'epub'
  | 'html'
  | 'annotations'
  | 'ris'
  | 'biblatex'
  | 'csl';

/** A way out, and how it is written. What it is called and what it is for the screens say, by its id. */
export interface ExportFormat {
  readonly id: FormatId;
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
    ending: 'cutting-room.json',
    type: 'application/json',
    text: 'always',
    write: (clips, { now }) => writeLibrary(clipRecords(clips()), now),
  },
  {
    id: 'markdown',
    ending: 'markdown.zip',
    type: 'application/zip',
    text: 'asked',
    write: (clips, options) => zipOf(markdownFiles(clips(), options), options.now),
  },
  {
    id: 'xlsx',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: 'never',
    write: (clips, { now }) => xlsxOf(clips(), now),
  },
  {
    id: 'csv',
    ending: 'csv',
    type: 'text/csv',
    text: 'never',
    write: (clips) => csvOf(clips()),
  },
  {
    id: 'book',
    ending: 'book.html',
    type: 'text/html',
    text: 'asked',
    paper: true,
    readings: 2,
    write: clipBookOf,
  },
  {
    id: 'docx',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text: 'asked',
    paper: true,
    readings: 2,
    write: docxOf,
  },
  {
    id: 'epub',
    ending: 'epub',
    type: 'application/epub+zip',
    text: 'asked',
    write: epubOf,
  },
  {
    id: 'html',
    ending: 'html',
    type: 'text/html',
    text: 'asked',
    write: (clips, options) => htmlOf(clips(), options),
  },
  {
    id: 'annotations',
    ending: 'jsonld',
    type: 'application/ld+json',
    text: 'never',
    write: (clips, options) => webAnnotationsOf(clips(), options),
  },
  {
    id: 'ris',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    text: 'never',
    write: (clips) => risOf(clips()),
  },
  {
    id: 'biblatex',
    ending: 'bib',
    type: 'application/x-bibtex',
    text: 'never',
    write: (clips) => biblatexOf(clips()),
  },
  {
    id: 'csl',
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
