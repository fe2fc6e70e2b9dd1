/* The ids of all clips that a question of the library page finds, without a hundred thousand strings: made and kept,
   those were a pause of a twentieth of a second at every sweeping of memory, for sixty that are looked at. */
import type { LiveSegment } from '../../core/search/term-source.ts';
import type { FiledIds } from '../search/filed-ids.ts';

/** Ids in order, read as they are wanted; a plain array is one. */
export interface Ids {
  readonly length: number;
  at(place: number): string | undefined;
  slice(from?: number, to?: number): string[];
}

/** So many are read one by one; for more it is quicker to read all that are filed. */
const FEW = 1_000;

interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly ids: FiledIds;
}

/** The ids of documents that were found, in their order; those of a segment that was not read are left out. */
export class FoundIds implements Ids {
  private readonly stretches: readonly Stretch[];
  private readonly documents: Int32Array;

  constructor(live: readonly LiveSegment[], filed: ReadonlyMap<number, FiledIds>, documents: Int32Array) {
    this.stretches = live.flatMap(({ id, root: { first, span } }) => {
      const ids = filed.get(id);
      return ids ? [{ first, end: first + span, ids }] : [];
    });
    const areAll = this.stretches.length === live.length;
    this.documents = areAll ? documents : documents.filter((document) => this.stretchOf(document, undefined));
  }

  get length(): number {
    return this.documents.length;
  }

  at(place: number): string | undefined {
    const document = this.documents[place];
    if (document === undefined) return undefined;
    const stretch = this.stretchOf(document, undefined);
    return stretch?.ids.at(document - stretch.first);
  }

  slice(from = 0, to = this.length): string[] {
    const wanted = this.documents.subarray(from, to);
    const strings = new Map<Stretch, readonly string[]>();
    if (wanted.length > FEW) for (const stretch of this.stretches) strings.set(stretch, stretch.ids.all());
    let last: Stretch | undefined;
    return Array.from(wanted, (document) => {
      last = this.stretchOf(document, last);
      if (!last) return '';
      const place = document - last.first;
      return strings.get(last)?.[place] ?? last.ids.at(place) ?? '';
    });
  }

  /* The segments are few, and the next document mostly lies where the last did. */
  private stretchOf(document: number, last: Stretch | undefined): Stretch | undefined {
    if (last && document >= last.first && document < last.end) return last;
    return this.stretches.find(({ first, end }) => document >= first && document < end);
  }
}
