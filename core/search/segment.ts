/*
 * How the index lies in storage, and how a query runs over it.
 *
 * A segment holds the words of the documents from one number up to another, and is never changed once
 * written. It is a root and a few hundred values, each a Uint8Array under 60 KB, addressed by
 * (segment, kind, number), so that storage is one table with that key and a search gets what it needs by
 * name:
 *
 *     root        which documents, how long they are together, and the first term of every block
 *     block n     about 12 KB of sorted terms; what a term has in common with the one before is left out,
 *                 one in sixteen is written whole and its place noted at the block's end. With each term:
 *                 in how many documents it stands, its postings (if they are few: nine in ten terms),
 *                 or where they lie, and where its positions lie
 *     postings n  one long row of bytes cut every 32 KB: per term, per document, the step from the document
 *                 before and how often in which field; long lists in runs of 128 that can be skipped. Before those of a
 *                 term that most of the documents have stands a byte for each document: how much it weighs there
 *     positions n the same for places in the text; only phrases and Chinese, Japanese, Korean read them, and
 *                 of long lists only the runs whose documents have all the words
 *     norms n     three bytes a document: its length and its day; 19,000 documents a value
 *     times n     four bytes a document: the second it was clipped, for who puts clips in that order
 *
 * Facets, dates and flags are terms like others, with a # before. A newly saved clip is a segment of one
 * document, whose values storage may keep together in one row, written in the clip's own transaction: no
 * other row is touched, so saving costs the same in a library of any size. Every few dozen of them are
 * merged into one, and neighbours of like size again; documents keep their numbers, so that a merge never
 * has to rewrite anything outside. A deleted document is a bit in a bitmap beside the segment until a
 * merge leaves it out; an edited clip is deleted and added under a new number.
 *
 * A query takes three hops, however many words and segments: (1) roots, norms and bitmaps, which a living
 * context keeps; (2) all blocks that its words may be in, known from the roots alone; (3) all chunks of
 * postings that the blocks name; for phrases (4) the chunks of positions that are left to be looked at, for
 * those of three words and more perhaps (5) what of the commonest is left then.
 * Then it is arithmetic: decode, intersect, rank. The ten clips to show are the last hop.
 *
 * Considered and left out: a trie or FST for the terms (smaller, but must be loaded whole or cut by hand),
 * block-max WAND (intersecting is cheap beside getting), bit-packing the postings (varints decode faster, and
 * half of the bytes are places, which are bits), positions beside postings (three quarters of the bytes, for one query in ten).
 */
import { ByteWriter, type Written } from './bytes.ts';
import { BlockWriter, INLINE_BYTES } from './dictionary.ts';
import type { Place } from './term-entry.ts';
import { tellTerms, type SearchDocument } from './document-terms.ts';
import { isState } from './facets.ts';
import { hasImpacts, impactsOf } from './impacts.ts';
import { Inversion } from './inversion.ts';
import type { PostingsWriter } from './postings-writer.ts';
import {
  DOCUMENTS_EACH,
  encodeLength,
  encodeNorms,
  encodeTimes,
  NO_NORM,
  type DocumentNorm,
} from './norms.ts';

export const VALUE_KINDS = ['block', 'postings', 'positions', 'norms', 'times'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Change it when the bytes change: an index of another version is rebuilt from the clips. */
export const SEGMENT_VERSION = 8;

/** What must be known of a segment to ask it anything. Small, and can be cloned. */
export interface SegmentRoot {
  /** The number of its first document. */
  readonly first: number;
  /** How many document numbers it reaches over, the deleted among them. */
  readonly span: number;
  /** How many documents it held when it was written. */
  readonly documents: number;
  /** Their weighted lengths, added up. */
  readonly length: number;
  /** The first term of each block. */
  readonly blocks: readonly string[];
  /** The states that some of its documents are in, as terms: every search asks for the trashed, and mostly there are none. */
  readonly states: readonly string[];
}

/** One value of a segment, to be stored under (segment, kind, number). */
export interface SegmentValue {
  readonly kind: ValueKind;
  readonly number: number;
  readonly bytes: Uint8Array;
}

export interface Segment {
  readonly root: SegmentRoot;
  readonly values: readonly SegmentValue[];
}

/** A writer at rest, to be stored. */
export interface WriterState extends Pick<SegmentRoot, 'blocks' | 'states'> {
  readonly written: { readonly postings: number; readonly positions: number };
  readonly postings: Uint8Array;
  readonly positions: Uint8Array;
}

/** The long rows of postings and positions are cut every so many bytes. */
export const CHUNK_BYTES = 32_768;

/** Encodes documents, sorted by number and at least one, as a segment. */
export function encodeSegment(documents: readonly SearchDocument[]): Segment {
  const first = documents[0]?.number;
  if (first === undefined) throw new Error('A segment holds one document at least; none was given.');
  const span = (documents.at(-1)?.number ?? first) - first + 1;
  const norms: DocumentNorm[] = Array.from({ length: span }, () => NO_NORM);
  const inversion = new Inversion();
  let length = 0;
  for (const document of documents) {
    const { number, day, clipped } = document;
    inversion.begin(number - first);
    const words = tellTerms(document, inversion);
    norms[number - first] = { length: encodeLength(words), day, clipped };
    length += words;
  }
  const writer = new SegmentWriter(span);
  inversion.write((term, postings) => writer.add(term, postings));
  return writer.finish({ first, span, documents: documents.length, length }, norms);
}

/** Writes a segment term by term; what is full can be taken and stored while the rest is still to come. */
export class SegmentWriter {
  private blocks: string[] = [];
  private states: string[] = [];
  private readonly block = new BlockWriter();
  private readonly rows = { postings: new ByteWriter(), positions: new ByteWriter(4_096) };
  private readonly written = { postings: 0, positions: 0 };
  private values: SegmentValue[] = [];
  private blockStart: string | undefined;
  private readonly span: number;

  /** For a segment that reaches over so many documents. */
  constructor(span: number, state?: WriterState) {
    this.span = span;
    if (!state) return;
    this.blocks = [...state.blocks];
    this.states = [...state.states];
    for (const kind of ['postings', 'positions'] as const) {
      this.rows[kind].bytes(state[kind]);
      this.written[kind] = state.written[kind];
    }
  }

  /** Terms must come sorted by UTF-16 units, each once; what was written of them is copied. */
  add(term: string, written: PostingsWriter): void {
    const { block } = this;
    if (block.isFull) this.closeBlock();
    this.blockStart ??= term;
    if (isState(term)) this.states.push(term);
    if (block.isGroupFull) block.beginGroup(this.endOf('postings'), this.endOf('positions'));
    const { count, places } = written;
    const postings = written.finish();
    block.add(
      term,
      count,
      postings.length <= INLINE_BYTES ? postings : this.appendPostings(count, postings.view()),
      places.length > 0 ? this.append('positions', places) : undefined,
    );
  }

  /** The values that will not change any more. */
  take(): readonly SegmentValue[] {
    const { values } = this;
    this.values = [];
    return values;
  }

  /** Closes the block, so that a new writer can go on from here with the next term. */
  pause(): WriterState {
    this.closeBlock();
    const rest = {
      postings: this.rows.postings.view().slice(),
      positions: this.rows.positions.view().slice(),
    };
    return { blocks: [...this.blocks], states: [...this.states], written: { ...this.written }, ...rest };
  }

  /** The root, and the values not yet taken. */
  finish(root: Omit<SegmentRoot, 'blocks' | 'states'>, norms: readonly DocumentNorm[]): Segment {
    this.closeBlock();
    for (const kind of ['postings', 'positions'] as const)
      if (this.rows[kind].length > 0) this.keepChunk(kind, this.rows[kind].take());
    for (const [kind, encode] of [
      ['norms', encodeNorms],
      ['times', encodeTimes],
    ] as const) {
      const each = DOCUMENTS_EACH[kind];
      for (let i = 0; i < norms.length; i += each)
        this.values.push({ kind, number: i / each, bytes: encode(norms.slice(i, i + each)) });
    }
    return { root: { ...root, blocks: this.blocks, states: this.states }, values: this.take() };
  }

  private closeBlock(): void {
    if (this.blockStart !== undefined) this.keepBlock(this.block.take());
    this.blockStart = undefined;
  }

  private keepBlock(bytes: Uint8Array): void {
    this.values.push({ kind: 'block', number: this.blocks.length, bytes });
    this.blocks.push(this.blockStart ?? '');
  }

  private appendPostings(count: number, postings: Uint8Array): Place {
    if (!hasImpacts(count, this.span)) return this.append('postings', whole(postings));
    const { at, length } = this.append('postings', whole(impactsOf(postings, count, this.span)));
    return { at, length: length + this.append('postings', whole(postings)).length };
  }

  private append(kind: 'postings' | 'positions', written: Written): Place {
    const row = this.rows[kind];
    const place = { at: this.endOf(kind), length: written.length };
    if (row.length + written.length < CHUNK_BYTES) {
      row.append(written);
      return place;
    }
    let rest = written.room.subarray(0, written.length);
    while (row.length + rest.length >= CHUNK_BYTES) {
      const fitting = CHUNK_BYTES - row.length;
      row.bytes(rest.subarray(0, fitting));
      rest = rest.subarray(fitting);
      this.keepChunk(kind, row.take());
    }
    row.bytes(rest);
    return place;
  }

  private endOf(kind: 'postings' | 'positions'): number {
    return this.written[kind] * CHUNK_BYTES + this.rows[kind].length;
  }

  private keepChunk(kind: 'postings' | 'positions', bytes: Uint8Array): void {
    this.values.push({ kind, number: this.written[kind]++, bytes });
  }
}

function whole(bytes: Uint8Array): Written {
  return { room: bytes, length: bytes.length };
}
