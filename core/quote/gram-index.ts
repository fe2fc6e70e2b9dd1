/* Where every four letters of a text occur, as a sorted list per hash (a counting sort, so two typed
   arrays and no objects): the seeds of an approximate search, as in Altschul et al., "Basic local
   alignment search tool", J. Mol. Biol. 215 (1990). Four letters survive in a third of all places when a
   quarter of the letters is edited, and are rare enough to tell places apart. */

/** How many letters a seed has. */
export const GRAM = 4;
/** About one bucket a seed, within these powers of two. */
const FEWEST = 10;
const MOST = 16;

/** The seeds of a text: those of bucket `b` stand at `places[heads[b]]` to `places[heads[b + 1]]`, ascending. */
export interface GramIndex {
  /** How many bits of a seed's hash are not used. */
  readonly shift: number;
  readonly heads: Uint32Array;
  readonly places: Uint32Array;
}

/** Indexes a text by its seeds. Linear in the text's length. */
export function indexGrams(codes: Uint16Array): GramIndex {
  const count = Math.max(0, codes.length - GRAM + 1);
  const shift = 32 - Math.min(MOST, Math.max(FEWEST, 32 - Math.clz32(count)));
  const size = 2 ** (32 - shift);
  const buckets = new Uint16Array(count);
  const heads = new Uint32Array(size + 1);
  for (let at = 0; at < count; at++) {
    const bucket = bucketAt(codes, at, shift);
    buckets[at] = bucket;
    heads[bucket + 1] = (heads[bucket + 1] as number) + 1;
  }
  for (let bucket = 1; bucket <= size; bucket++) {
    heads[bucket] = (heads[bucket] as number) + (heads[bucket - 1] as number);
  }
  const next = heads.slice(0, size);
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const bucket = buckets[at] as number;
    const slot = next[bucket] as number;
    places[slot] = at;
    next[bucket] = slot + 1;
  }
  return { shift, heads, places };
}

/** The bucket of the seed that begins at `at`. Seeds of different letters may share one. */
export function bucketAt(codes: Uint16Array, at: number, shift: number): number {
  const first = ((codes[at] as number) << 16) ^ (codes[at + 1] as number);
  const second = ((codes[at + 2] as number) << 16) ^ (codes[at + 3] as number);
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca77)) >>> shift;
}

/** The first index into `places` within a bucket whose place is not before `from`. */
export function firstFrom({ heads, places }: GramIndex, bucket: number, from: number): number {
  let low = heads[bucket] as number;
  let high = heads[bucket + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All places where the letters stand, ascending, up to a number; there must be GRAM of them at least. */
export function placesOfLetters(
  codes: Uint16Array,
  index: GramIndex,
  letters: Uint16Array,
  atMost: number,
): number[] {
  const { at, bucket } = rarestSeed(index, letters);
  const places: number[] = [];
  const end = index.heads[bucket + 1] as number;
  for (let slot = index.heads[bucket] as number; slot < end && places.length < atMost; slot++) {
    const place = (index.places[slot] as number) - at;
    if (place >= 0 && standsAt(codes, letters, place)) places.push(place);
  }
  return places;
}

function rarestSeed({ heads, shift }: GramIndex, letters: Uint16Array): { at: number; bucket: number } {
  let rarest = { at: 0, bucket: bucketAt(letters, 0, shift) };
  let least = Infinity;
  for (let at = 0; at + GRAM <= letters.length; at++) {
    const bucket = bucketAt(letters, at, shift);
    const count = (heads[bucket + 1] as number) - (heads[bucket] as number);
    if (count >= least) continue;
    least = count;
    rarest = { at, bucket };
    if (count === 0) break;
  }
  return rarest;
}

function standsAt(codes: Uint16Array, letters: Uint16Array, place: number): boolean {
  if (place + letters.length > codes.length) return false;
  for (let at = 0; at < letters.length; at++) if (codes[place + at] !== letters[at]) return false;
  return true;
}
