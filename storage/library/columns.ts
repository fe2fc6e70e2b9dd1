/* What the library page counts by and shows in order: for every document its values and its clip. Read once
   from the index, a segment after the other, and again only what has changed. */
import type { FacetKind, FacetTable, LabelOf, ValueCount } from '../../core/search/facet-table.ts';
import { SegmentGone, type SegmentValues } from '../../core/search/facet-values.ts';
import type { LiveSegment } from '../../core/search/term-source.ts';
import { firstAtOrAfter } from '../../core/sorted.ts';
import { breathing } from '../breath.ts';
import type { Library } from '../database.ts';
import { SHOWN_FACETS, shownPrefix, shownValue } from '../search/document.ts';
import { storedValues, type IndexSnapshot } from '../search/read-index.ts';
import { FiledIds } from '../search/filed-ids.ts';
import { CLIPS_EACH, encodeClips } from '../search/values.ts';
import { FoundIds, type Ids } from './found-ids.ts';

const plain = (kind: string, prefix: string): FacetKind => ({
  kind,
  prefix,
  read: (rest) => ({ folded: rest, spelling: rest }),
});

/** All that is counted: facets as they are shown, flags, months. */
export const COUNTED: readonly FacetKind[] = [
  ...SHOWN_FACETS.filter((facet) => facet !== 'by').map((facet) => ({
    kind: facet,
    prefix: shownPrefix(facet),
    read: shownValue,
  })),
  plain('has', '#has:'),
  plain('is', '#is:'),
  plain('published', '#published-month:'),
  plain('clipped', '#clipped-month:'),
];

/** A segment turned round. */
interface Part {
  readonly values: SegmentValues;
  /** The clip of each document. */
  readonly ids: FiledIds;
}

/** Lists of ids read at once. */
const LISTS_AT_ONCE = 16;

export class LibraryColumns {
  private readonly library: Library;
  private readonly table: FacetTable;
  private parts: ReadonlyMap<number, Part> = new Map();

  constructor(library: Library, table: FacetTable) {
    this.library = library;
    this.table = table;
  }

  /** Reads what of the index is not yet read. Throws `SegmentGone` where it has become another meanwhile. */
  async bring(index: IndexSnapshot, labelOf: LabelOf | undefined): Promise<void> {
    const parts = new Map<number, Part>();
    for (const segment of index.live) {
      const part = this.parts.get(segment.id) ?? (await this.read(index, segment));
      parts.set(segment.id, part);
      /* Kept at once: who is broken off by a merge and asks again has less to read, and comes to an end. */
      this.parts = new Map([...this.parts, [segment.id, part]]);
    }
    this.parts = parts;
    await this.table.gather(labelOf, pause);
  }

  /** The clips of documents that were found, in their order. */
  idsOf(live: readonly LiveSegment[], documents: Int32Array): Ids {
    const filed = new Map([...this.parts].map(([id, { ids }]) => [id, ids]));
    return new FoundIds(live, filed, documents);
  }

  /** Counts the values of documents, rising, by kind; where `breathe` throws it ends. */
  count(
    live: readonly LiveSegment[],
    documents: Int32Array,
    most: number,
    breathe: () => Promise<void>,
  ): Promise<ReadonlyMap<string, readonly ValueCount[]>> {
    const parts = bySegment(live, documents).flatMap(([segment, places]) => {
      const part = this.parts.get(segment.id);
      return part ? [[part.values, places] as const] : [];
    });
    return this.table.count(parts, most, breathe);
  }

  private async read(index: IndexSnapshot, segment: LiveSegment): Promise<Part> {
    if (segment.id < 0) {
      const ids = new FiledIds(1);
      const [values, [list]] = await Promise.all([
        this.table.read(index, segment, pause),
        index.clipsOf([segment.root.first]).then(encodeClips),
      ]);
      if (list) ids.add(list);
      return { values, ids };
    }
    const get = (keys: Parameters<typeof storedValues>[1]) => storedValues(this.library, keys);
    const [values, ids] = await Promise.all([
      this.table.read({ get }, segment, pause),
      this.readIds(segment),
    ]);
    return { values, ids };
  }

  private async readIds({ id, root }: LiveSegment): Promise<FiledIds> {
    const ids = new FiledIds(root.span);
    const lists = Math.ceil(root.span / CLIPS_EACH);
    for (let at = 0; at < lists; at += LISTS_AT_ONCE) {
      const numbers = Array.from({ length: Math.min(LISTS_AT_ONCE, lists - at) }, (_, i) => at + i);
      const found = await storedValues(
        this.library,
        numbers.map((number) => ({ segment: id, kind: 'clips', number })),
      );
      for (const list of found) {
        if (!list) throw new SegmentGone(`Segment ${id} is no more.`);
        ids.add(list);
        await pause();
      }
    }
    return ids;
  }
}

/** Rising documents as places in their segments. */
function bySegment(
  live: readonly LiveSegment[],
  documents: Int32Array,
): readonly (readonly [LiveSegment, Int32Array])[] {
  let from = 0;
  return live.map((segment) => {
    const { first, span } = segment.root;
    const to = firstAtOrAfter(documents, first + span);
    const places = documents.slice(from, to);
    from = to;
    for (let i = 0; i < places.length; i++) places[i] = (places[i] as number) - first;
    return [segment, places] as const;
  });
}

/** Where work in the library's page has been long, others have their turn. */
export const pause = breathing();
