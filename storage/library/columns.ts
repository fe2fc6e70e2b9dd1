/* What the library page counts by and shows in order: for every document its values and its clip. Read once
   from the index, a segment after the other, and again only what has changed. */
import type { FacetKind, FacetTable, LabelOf, ValueCount } from '../../core/search/facet-table.ts';
import type { SegmentValues } from '../../core/search/facet-values.ts';
import type { LiveSegment } from '../../core/search/term-source.ts';
import { breathing } from '../breath.ts';
import type { Library } from '../database.ts';
import { SHOWN_FACETS, shownPrefix, shownValue } from '../search/document.ts';
import { storedValues, type IndexSnapshot } from '../search/read-index.ts';
import { CLIPS_EACH, decodeClips } from '../search/values.ts';

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
  readonly clips: readonly (string | undefined)[];
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

  /** The clips of documents, in their order; those that are no more are left out. */
  clipsOf(live: readonly LiveSegment[], documents: Int32Array): readonly string[] {
    const parts = live.map(({ id, root: { first, span } }) => ({
      first,
      end: first + span,
      clips: this.parts.get(id)?.clips ?? [],
    }));
    const found: string[] = [];
    let part = parts[0];
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      /* The segments are few, and the next document mostly lies where the last did. */
      if (!part || document < part.first || document >= part.end)
        part = parts.find(({ first, end }) => document >= first && document < end);
      const clip = part?.clips[document - part.first];
      if (clip) found.push(clip);
    }
    return found;
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
    if (segment.id < 0)
      return {
        values: await this.table.read(index, segment, pause),
        clips: (await index.clipsOf([segment.root.first])).map((filed) => filed?.clip),
      };
    const get = (keys: Parameters<typeof storedValues>[1]) => storedValues(this.library, keys);
    const [values, clips] = await Promise.all([
      this.table.read({ get }, segment, pause),
      this.readClips(segment),
    ]);
    return { values, clips };
  }

  private async readClips({ id, root }: LiveSegment): Promise<readonly (string | undefined)[]> {
    const clips: string[] = [];
    const lists = Math.ceil(root.span / CLIPS_EACH);
    for (let at = 0; at < lists; at += LISTS_AT_ONCE) {
      const numbers = Array.from({ length: Math.min(LISTS_AT_ONCE, lists - at) }, (_, i) => at + i);
      const found = await storedValues(
        this.library,
        numbers.map((number) => ({ segment: id, kind: 'clips', number })),
      );
      for (const list of found) {
        for (const { clip } of list ? decodeClips(list) : []) clips.push(clip);
        await pause();
      }
    }
    return clips;
  }
}

/** Rising documents as places in their segments. */
function bySegment(
  live: readonly LiveSegment[],
  documents: Int32Array,
): readonly (readonly [LiveSegment, Int32Array])[] {
  let at = 0;
  return live.map((segment) => {
    const { first, span } = segment.root;
    const from = at;
    while (at < documents.length && (documents[at] ?? 0) < first + span) at++;
    const places = new Int32Array(at - from);
    for (let i = 0; i < places.length; i++) places[i] = (documents[from + i] ?? 0) - first;
    return [segment, places] as const;
  });
}

/** Where work in the library's page has been long, others have their turn. */
export const pause = breathing();
