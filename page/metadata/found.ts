import type { FieldSource } from '../../core/article.ts';
import type { Thing } from './json-ld.ts';

/** A field's value, and where it was read. */
export type Found<T = string> = readonly [value: T, source: FieldSource] | undefined;

/** What the finders look at: the copy, its structured data, and the time of reading. */
export interface Reading {
  readonly page: Document;
  readonly address: string;
  readonly things: readonly Thing[];
  readonly article: Thing | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The page's main heading, where there is one. */
  readonly headline: Element | undefined;
}

/** The first that says anything. */
export function firstOf(candidates: Iterable<Found>): Found {
  for (const found of candidates) if (found?.[0]) return found;
  return undefined;
}
