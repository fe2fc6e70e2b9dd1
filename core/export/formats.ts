import type { Clip } from '../clip.ts';
import type { Kept } from '../kept.ts';
import type { Message } from '../message.ts';
import { biblatexOf } from './biblatex.ts';
import { cslJsonOf } from './csl.ts';
import { csvOf } from './csv.ts';
import { clipBookOf } from './clip-book.ts';
import { docxOf } from './docx.ts';
import { epubOf } from './epub.ts';
import type { Clips, ExportOptions } from './export-options.ts';
import { fileName, uniqueNames } from './file-name.ts';
import { htmlOf } from './html.ts';
import { markdownName, markdownOf } from './markdown.ts';
import { risOf } from './ris.ts';
import { webAnnotationsOf } from './web-annotation.ts';
import { xlsxOf } from './xlsx.ts';
import { zipOf, type ArchiveFile } from './zip.ts';

/** A way out, and how it is written. What it is called and what it is for the screens say, by its id. */
export interface ExportFormat {
  readonly id: string;
  readonly name: Message;
  readonly purpose: Message;
  readonly ending: string;
  readonly type: string;
  /** Whether the article's text can go along where the person wants it; `always` in our own file. */
  readonly text: 'never' | 'asked' | 'always';
  /** Whether it is made for a kind of paper. */
  readonly paper?: true;
  /** How often it reads its clips; once, where nothing is said. */
  readonly readings?: number;
  /** How one clip goes out alone, where several need an archive. */
  readonly alone?: {
    readonly ending: string;
    readonly type: string;
    name(clip: Clip): string;
    write(clips: Clips, options: ExportOptions): AsyncIterable<string>;
  };
  /** Absent in our own file: it is written from records (`library-file.ts`), which hold more than clips. */
  write?(clips: Clips, options: ExportOptions): AsyncIterable<string | Uint8Array>;
}

/** All ways out, the one that loses nothing first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'json',
    name: { key: 'document.formats.json.name' },
    purpose: { key: 'document.formats.json.purpose' },
    ending: 'cutting-room.json',
    type: 'application/json',
    text: 'always',
  },
  {
    id: 'markdown',
    name: { key: 'document.formats.markdown.name' },
    purpose: { key: 'document.formats.markdown.purpose' },
    ending: 'markdown.zip',
    type: 'application/zip',
    text: 'asked',
    write: (clips, options) => zipOf(markdownFiles(clips(), options), options.now),
    alone: {
      ending: 'md',
      type: 'text/markdown',
      name: markdownName,
      async *write(clips, options) {
        for await (const kept of clips()) yield markdownOf(kept, options);
      },
    },
  },
  {
    id: 'xlsx',
    name: { key: 'document.formats.xlsx.name' },
    purpose: { key: 'document.formats.xlsx.purpose' },
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: 'never',
    write: (clips, options) => xlsxOf(clips(), options),
  },
  {
    id: 'csv',
    name: { key: 'document.formats.csv.name' },
    purpose: { key: 'document.formats.csv.purpose' },
    ending: 'csv',
    type: 'text/csv',
    text: 'never',
    write: (clips, { speech }) => csvOf(clips(), speech.tell),
  },
  {
    id: 'book',
    name: { key: 'document.formats.book.name' },
    purpose: { key: 'document.formats.book.purpose' },
    ending: 'book.html',
    type: 'text/html',
    text: 'asked',
    paper: true,
    readings: 2,
    write: clipBookOf,
  },
  {
    id: 'docx',
    name: { key: 'document.formats.docx.name' },
    purpose: { key: 'document.formats.docx.purpose' },
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text: 'asked',
    paper: true,
    readings: 2,
    write: docxOf,
  },
  {
    id: 'epub',
    name: { key: 'document.formats.epub.name' },
    purpose: { key: 'document.formats.epub.purpose' },
    ending: 'epub',
    type: 'application/epub+zip',
    text: 'asked',
    write: epubOf,
  },
  {
    id: 'html',
    name: { key: 'document.formats.html.name' },
    purpose: { key: 'document.formats.html.purpose' },
    ending: 'html',
    type: 'text/html',
    text: 'asked',
    write: (clips, options) => htmlOf(clips(), options),
  },
  {
    id: 'annotations',
    name: { key: 'document.formats.annotations.name' },
    purpose: { key: 'document.formats.annotations.purpose' },
    ending: 'jsonld',
    type: 'application/ld+json',
    text: 'never',
    write: (clips, options) => webAnnotationsOf(clips(), options),
  },
  {
    id: 'ris',
    name: { key: 'document.formats.ris.name' },
    purpose: { key: 'document.formats.ris.purpose' },
    ending: 'ris',
    type: 'application/x-research-info-systems',
    text: 'never',
    write: (clips) => risOf(clips()),
  },
  {
    id: 'biblatex',
    name: { key: 'document.formats.biblatex.name' },
    purpose: { key: 'document.formats.biblatex.purpose' },
    ending: 'bib',
    type: 'application/x-bibtex',
    text: 'never',
    write: (clips) => biblatexOf(clips()),
  },
  {
    id: 'csl',
    name: { key: 'document.formats.csl.name' },
    purpose: { key: 'document.formats.csl.purpose' },
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    text: 'never',
    write: (clips) => cslJsonOf(clips()),
  },
];

async function* markdownFiles(
  clips: AsyncIterable<Kept>,
  options: ExportOptions,
): AsyncGenerator<ArchiveFile> {
  const unique = uniqueNames();
  const folder = fileName(options.speech.tell({ key: 'document.cuttings' }));
  for await (const kept of clips) {
    yield { name: `${folder}/${unique(markdownName(kept.clip))}.md`, contents: markdownOf(kept, options) };
  }
}
