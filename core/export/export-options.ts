import type { Kept } from '../kept.ts';
import type { Speech } from '../message.ts';

/** Paper to print on. */
export type Paper = 'a4' | 'letter';

/** What the person chose about an export. */
export interface ExportOptions {
  /** What the export is called: the film, the search, or all cuttings. */
  readonly title: string;
  /** Whether the article's own text goes along. It is the outlet's: off unless asked for. */
  readonly text: boolean;
  readonly paper: Paper;
  /** When the export is made, ISO 8601. */
  readonly now: string;
  /** The language of the words that are ours. */
  readonly speech: Speech;
}

/**
 * The clips to write, in their order. Each call reads them anew from the first: a book needs them once for its
 * contents and once for its pages, and holds none meanwhile.
 */
export type Clips = () => AsyncIterable<Kept>;
