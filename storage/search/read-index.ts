import { documentValues } from '../../core/search/document-values.ts';
import type { LiveSegment, TermSource, ValueKey } from '../../core/search/term-source.ts';
import type { Library } from '../database.ts';
import type { DeletionRow, FiledClip, FreshRow, IndexState, SegmentRow } from '../rows/search.ts';
import { ValueCache } from './value-cache.ts';
import { INDEX_VERSION } from './write-index.ts';
import { CLIPS_EACH, clipAt, decodeClips, valueKey, type StoredKey } from './values.ts';

/** The index at one moment. Use it inside the transaction that read it. */
export interface IndexSnapshot extends TermSource {
  readonly live: readonly LiveSegment[];
  /** Whether every clip is filed; while the index is made anew some are not. */
  readonly isWhole: boolean;
  /** When the documents of each live segment were clipped, as `clippedAt` reads it. */
  times(): Promise<readonly Uint8Array[]>;
  /** The clips of documents, in their order; undefined where a document is none any more. */
  clipsOf(documents: ArrayLike<number>): Promise<readonly (FiledClip | undefined)[]>;
}

interface Kept {
  readonly changes: number;
  readonly layout: number;
  readonly frozen: ReturnType<typeof withNorms>;
  readonly cache: ValueCache;
  readonly snapshot: IndexSnapshot;
}

/* A living context reads roots, norms and bitmaps once, and again what has changed. */
const kept = new WeakMap<Library, Kept>();

/** The tables that `readIndex` and its snapshot read. */
export function readTables({ indexState, fresh, segments, deletions, values }: Library) {
  return [indexState, fresh, segments, deletions, values];
}

/** The index as it lies there now: one hop if nothing has changed since the last time. */
export async function readIndex(library: Library): Promise<IndexSnapshot> {
  const last = kept.get(library);
  if (last) {
    const state = await library.indexState.get('state');
    if (state?.version === INDEX_VERSION && state.changes === last.changes) return last.snapshot;
  }
  const [state, fresh, deletions, rows] = await Promise.all([
    library.indexState.get('state'),
    library.fresh.toArray(),
    library.deletions.toArray(),
    library.segments.toArray(),
  ]);
  if (state?.version !== INDEX_VERSION)
    return snapshotOf(library, {
      fresh: [],
      frozen: [],
      state,
      cache: new ValueCache(),
      settled: Promise.resolve(),
    });
  const same = last?.layout === state.layout ? last : undefined;
  const { segments, settled } = same?.frozen ?? withNorms(library, rows);
  /* Who was broken off while the norms came begins anew. */
  settled.catch(() => kept.delete(library));
  const cache = same?.cache ?? new ValueCache();
  const snapshot = snapshotOf(library, { fresh, frozen: marked(segments, deletions), state, cache, settled });
  const frozen = { segments, settled };
  kept.set(library, { changes: state.changes, layout: state.layout, frozen, cache, snapshot });
  return snapshot;
}

/** Frozen segments, nothing marked in them yet; their norms are there when `settled` resolves. */
export function withNorms(
  library: Library,
  rows: readonly SegmentRow[],
): { readonly segments: readonly FrozenSegment[]; readonly settled: Promise<void> } {
  const segments = rows.map(({ id, root }) => new FrozenSegment(id, root));
  const read = async () => {
    const norms = await documentValues({ get: (keys) => storedValues(library, keys) }, segments, 'norms');
    segments.forEach((segment, i) => (segment.norms = norms[i] ?? segment.norms));
  };
  return { segments, settled: read() };
}

/** A frozen segment, whose norms come later. */
class FrozenSegment {
  readonly id: number;
  readonly root: SegmentRow['root'];
  norms: Uint8Array = new Uint8Array();

  constructor(id: number, root: SegmentRow['root']) {
    this.id = id;
    this.root = root;
  }
}

/** The same with what is deleted in it; its norms are the other's, once they are there. */
class MarkedSegment implements LiveSegment {
  readonly id: number;
  readonly root: SegmentRow['root'];
  readonly deleted: Uint8Array | undefined;
  private readonly frozen: FrozenSegment;

  constructor(frozen: FrozenSegment, deleted: Uint8Array | undefined) {
    this.id = frozen.id;
    this.root = frozen.root;
    this.deleted = deleted;
    this.frozen = frozen;
  }

  get norms(): Uint8Array {
    return this.frozen.norms;
  }
}

/** A fresh clip as a segment; ids below zero are of fresh ones. */
export function freshSegment({ number, root, values }: FreshRow): LiveSegment {
  const norms = values.find(({ kind }) => kind === 'norms')?.bytes ?? new Uint8Array();
  return { id: -1 - number, root, norms, deleted: undefined };
}

/**
 * Values of frozen segments. Each is a request of its own, all at once: a range of those beside each other is one
 * request, but its answer comes as one message, which takes three times as long for ten values of 32 KB.
 */
export function storedValues(
  { values }: Library,
  keys: readonly StoredKey[],
): Promise<readonly (Uint8Array | undefined)[]> {
  return values.bulkGet(keys.map(valueKey));
}

/* A facet of everything reads megabytes once: that must not drive out what typing needs. */
const MOST_CACHED = 100;

async function cachedValues(
  library: Library,
  keys: readonly StoredKey[],
  cache: ValueCache,
): Promise<readonly (Uint8Array | undefined)[]> {
  const known = keys.map((key) => cache.get(valueKey(key)));
  const missing = keys.filter((_, i) => !known[i]);
  if (missing.length === 0) return known;
  const read = await storedValues(library, missing);
  let at = 0;
  return keys.map((key, i) => {
    const value = known[i] ?? read[at++];
    if (value && missing.length <= MOST_CACHED) cache.keep(valueKey(key), value);
    return value;
  });
}

/** Values of fresh segments and, by `stored`, of frozen ones. */
export function valuesOf(
  fresh: readonly FreshRow[],
  stored: (keys: readonly ValueKey[]) => Promise<readonly (Uint8Array | undefined)[]>,
): TermSource['get'] {
  const rows = new Map(fresh.map((row) => [-1 - row.number, row]));
  return async (keys) => {
    const frozen = keys.filter(({ segment }) => segment >= 0);
    const values = await stored(frozen);
    let at = 0;
    return keys.map(({ segment, kind, number }) =>
      segment >= 0
        ? values[at++]
        : rows.get(segment)?.values.find((value) => value.kind === kind && value.number === number)?.bytes,
    );
  };
}

function marked(frozen: readonly FrozenSegment[], deletions: readonly DeletionRow[]): readonly LiveSegment[] {
  const bitmaps = new Map(deletions.map(({ segment, bitmap }) => [segment, bitmap]));
  return frozen.map((segment) => new MarkedSegment(segment, bitmaps.get(segment.id)));
}

interface Lying {
  readonly fresh: readonly FreshRow[];
  readonly frozen: readonly LiveSegment[];
  readonly state: IndexState | undefined;
  readonly cache: ValueCache;
  readonly settled: Promise<void>;
}

function snapshotOf(library: Library, { fresh, frozen, state, cache, settled }: Lying): IndexSnapshot {
  const live = [...frozen, ...fresh.map(freshSegment)].sort((a, b) => a.root.first - b.root.first);
  const stored = (keys: readonly StoredKey[]) => cachedValues(library, keys, cache);
  const get = valuesOf(fresh, stored);
  const freshClips = new Map(fresh.map((row) => [row.number, row]));
  return {
    live,
    isWhole: state === undefined || (state.version === INDEX_VERSION && state.filedUpTo === undefined),
    segments: () => Promise.resolve(live),
    settled: () => settled,
    get,
    times: () => documentValues({ get }, live, 'times'),
    clipsOf: (documents) => clipsOf(stored, live, freshClips, documents),
  };
}

async function clipsOf(
  stored: (keys: readonly StoredKey[]) => Promise<readonly (Uint8Array | undefined)[]>,
  live: readonly LiveSegment[],
  freshClips: ReadonlyMap<number, FiledClip>,
  documents: ArrayLike<number>,
): Promise<readonly (FiledClip | undefined)[]> {
  const places = Array.from(documents, (document) => {
    if (freshClips.has(document)) return undefined;
    const segment = segmentOf(live, document);
    if (!segment) return undefined;
    const number = Math.floor((document - segment.root.first) / CLIPS_EACH);
    return { list: { segment: segment.id, kind: 'clips', number } as const, first: segment.root.first };
  });
  const wanted = new Map(places.flatMap((place) => (place ? [[valueKey(place.list), place.list]] : [])));
  const values = wanted.size > 0 ? await stored([...wanted.values()]) : [];
  /* Ten of ten lists are picked out; where more of each is wanted all of it is made once. */
  const arePicked = places.length <= 2 * wanted.size;
  const lists = new Map(
    [...wanted.keys()].map((key, i) => {
      const value = values[i] ?? new Uint8Array();
      const whole = arePicked ? [] : decodeClips(value);
      return [key, (place: number) => (arePicked ? clipAt(value, place) : whole[place])] as const;
    }),
  );
  return places.map((place, i) => {
    const document = documents[i] ?? 0;
    if (!place) return freshClips.get(document);
    const filed = lists.get(valueKey(place.list))?.((document - place.first) % CLIPS_EACH);
    return filed?.clip ? filed : undefined;
  });
}

/** The last segment that does not begin after a document. */
function segmentOf(live: readonly LiveSegment[], document: number): LiveSegment | undefined {
  let low = -1;
  let high = live.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((live[middle]?.root.first ?? 0) <= document) low = middle;
    else high = middle - 1;
  }
  return live[low];
}
