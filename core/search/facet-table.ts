import { foldName } from '../names/fold.ts';
import { facetTerms, ValuePairs, type SegmentValues } from './facet-values.ts';
import { columnsFor, decodePostings } from './postings.ts';
import type { LiveSegment, TermSource } from './term-source.ts';

/*
 * The index says which clips have a value; to count the values of some clips one wants to know which values a
 * clip has. So the facets of every segment are turned round once, as numbers: a hundred thousand clips are
 * four megabytes, and their facets are counted in a few milliseconds, whatever was asked.
 */

/** A facet to be counted: which terms are its values, and how one of them is shown. */
export interface FacetKind {
  readonly kind: string;
  /** What its terms begin with. */
  readonly prefix: string;
  /** Of a term without its beginning: what spellings of one value share, and how it is written. */
  readonly read: (rest: string) => { readonly folded: string; readonly spelling: string };
}

/** How a value is shown, as names are known: `value` itself where it is no name. */
export type LabelOf = (kind: string, value: string) => string;

/** How many clips have a value; `label` as most of them write it. */
export interface ValueCount {
  readonly label: string;
  readonly count: number;
}

/** Between two pauses so many terms are gathered: a few milliseconds. */
const GATHERED_AT_ONCE = 4_000;
/** And so many are read. */
const READ_AT_ONCE = 500;
/** Room for so many values of a clip is made at once: most have fewer. */
const VALUES_EACH = 16;
/** And of so many clips the values are counted. */
const COUNTED_AT_ONCE = 8_000;

/** All values that clips have, numbered, and gathered where several are spellings of one. */
export class FacetTable {
  private readonly kinds: readonly FacetKind[];
  /* Of tens of thousands of terms only the text is kept: an object for each is swept again and again. */
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly kindOf: number[] = [];
  /** How they are gathered now; another one where names are known otherwise. */
  private grouping: Grouping;

  constructor(kinds: readonly FacetKind[]) {
    this.kinds = kinds;
    this.grouping = groupingOf(kinds, undefined);
  }

  /** Turns the facets of a segment round; `pause` is called where the screen may do other things. */
  async read(
    source: Pick<TermSource, 'get'>,
    segment: LiveSegment,
    pause: () => Promise<void>,
  ): Promise<SegmentValues> {
    const { span } = segment.root;
    const pairs = new ValuePairs(span * VALUES_EACH);
    const room = columnsFor(span);
    const beginnings = this.kinds.map(({ prefix }) => prefix);
    for await (const terms of facetTerms(source, segment, beginnings))
      for (const [i, { term, kind, count, postings }] of terms.entries()) {
        const { documents, length } = decodePostings(postings, count, { room });
        pairs.add(this.numberOf(term, kind), documents, length);
        if (i % READ_AT_ONCE === READ_AT_ONCE - 1) await pause();
      }
    return pairs.byDocument(span, pause);
  }

  /** Gathers spellings as names are known now; does nothing where `labelOf` is the one of before. */
  async gather(labelOf: LabelOf | undefined, pause: () => Promise<void>): Promise<void> {
    if (labelOf === this.grouping.labelOf) return;
    const grouping = groupingOf(this.kinds, labelOf);
    for (let number = 0; number < this.terms.length; number++) {
      if (number % GATHERED_AT_ONCE === GATHERED_AT_ONCE - 1) await pause();
      grouping.groupOf[number] ??= this.groupFor(number, grouping);
    }
    this.grouping = grouping;
  }

  /**
   * Counts the values of documents, by kind, the most frequent first; of each kind at most so many. `pause` is called
   * where the screen may do other things; what is read or gathered meanwhile is not counted.
   */
  async count(
    parts: readonly (readonly [SegmentValues, Int32Array])[],
    most: number,
    pause: () => Promise<void>,
  ): Promise<ReadonlyMap<string, ValueCount[]>> {
    const { grouping } = this;
    const tally: Tally = {
      having: new Uint32Array(grouping.labels.length),
      spelled: new Uint32Array(this.terms.length),
      last: new Int32Array(grouping.labels.length).fill(-1),
      clip: 0,
    };
    for (const [values, documents] of parts)
      for (let from = 0; from < documents.length; from += COUNTED_AT_ONCE) {
        addUp(tally, values, documents.subarray(from, from + COUNTED_AT_ONCE), grouping.groupOf);
        await pause();
      }
    const best: (readonly number[])[] = [];
    for (const { groups } of grouping.ofKind) {
      best.push(mostFrequent(groups, tally.having, most));
      await pause();
    }
    return this.ranked(best, tally, grouping);
  }

  private ranked(
    best: readonly (readonly number[])[],
    { having, spelled }: Tally,
    grouping: Grouping,
  ): ReadonlyMap<string, ValueCount[]> {
    const labels = this.labels(best.flat(), spelled, grouping);
    return new Map(
      this.kinds.map(({ kind }, k) => [
        kind,
        (best[k] ?? [])
          .map((group) => ({ label: labels.get(group) ?? '', count: having[group] ?? 0 }))
          .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1)),
      ]),
    );
  }

  /** Of each group the spelling most clips have; of equals, the one that was met last. */
  private labels(
    groups: readonly number[],
    spelled: Uint32Array,
    grouping: Grouping,
  ): ReadonlyMap<number, string> {
    const wanted = new Uint8Array(grouping.labels.length);
    for (const group of groups) wanted[group] = 1;
    const best = new Map<number, { readonly count: number; readonly label: string }>();
    for (let term = 0; term < spelled.length; term++) {
      const count = spelled[term] ?? 0;
      const group = grouping.groupOf[term] ?? 0;
      if (count === 0 || wanted[group] === 0 || count < (best.get(group)?.count ?? 0)) continue;
      best.set(group, { count, label: this.valueOf(term).spelling });
    }
    return new Map([...best].map(([group, { label }]) => [group, grouping.labels[group] ?? label]));
  }

  private numberOf(text: string, kind: number): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.terms.push(text) - 1;
    this.kindOf.push(kind);
    this.numbers.set(text, number);
    this.grouping.groupOf[number] = this.groupFor(number, this.grouping);
    return number;
  }

  private valueOf(term: number): ReturnType<FacetKind['read']> {
    const { prefix, read } = this.kinds[this.kindOf[term] ?? 0] ?? NO_KIND;
    return read((this.terms[term] ?? '').slice(prefix.length));
  }

  private groupFor(term: number, { labels, ofKind, labelOf }: Grouping): number {
    const kind = this.kindOf[term] ?? 0;
    const { folded, spelling } = this.valueOf(term);
    const label = labelOf?.(this.kinds[kind]?.kind ?? '', spelling) ?? spelling;
    const isNamed = label !== spelling;
    /* The other spellings of a name stand with the one it is called by. */
    const key = isNamed ? foldName(label) || label : folded;
    const known = ofKind[kind]?.numbers.get(key);
    if (known !== undefined) {
      if (isNamed) labels[known] = label;
      return known;
    }
    const number = labels.push(isNamed ? label : undefined) - 1;
    ofKind[kind]?.numbers.set(key, number);
    ofKind[kind]?.groups.push(number);
    return number;
  }
}

const NO_KIND: FacetKind = { kind: '', prefix: '', read: (rest) => ({ folded: rest, spelling: rest }) };

/** Values that are spellings of one are a group. */
interface Grouping {
  readonly labelOf: LabelOf | undefined;
  /** The group of each term. */
  readonly groupOf: number[];
  /** What each group is called; undefined where it is called as most write it. */
  readonly labels: (string | undefined)[];
  /** The groups of each kind, and their numbers by what their values share. */
  readonly ofKind: readonly { readonly groups: number[]; readonly numbers: Map<string, number> }[];
}

function groupingOf(kinds: readonly FacetKind[], labelOf: LabelOf | undefined): Grouping {
  const ofKind = kinds.map(() => ({ groups: [], numbers: new Map<string, number>() }));
  return { labelOf, groupOf: [], labels: [], ofKind };
}

/** What was counted up to now. */
interface Tally {
  /** Of each group, how many clips have it; of each term, how many write it so. */
  readonly having: Uint32Array;
  readonly spelled: Uint32Array;
  /** Of each group, the last clip that had it. */
  readonly last: Int32Array;
  clip: number;
}

function addUp(
  tally: Tally,
  { starts, values }: SegmentValues,
  documents: Int32Array,
  groupOf: readonly number[],
): void {
  const { having, spelled, last } = tally;
  let { clip } = tally;
  for (let i = 0; i < documents.length; i++, clip++) {
    const document = documents[i] ?? 0;
    const end = starts[document + 1] ?? 0;
    for (let at = starts[document] ?? 0; at < end; at++) {
      const term = values[at] ?? 0;
      spelled[term] = (spelled[term] ?? 0) + 1;
      const group = groupOf[term] ?? 0;
      if (last[group] === clip) continue; // two spellings of one name in one clip
      last[group] = clip;
      having[group] = (having[group] ?? 0) + 1;
    }
  }
  tally.clip = clip;
}

/** The groups with the highest counts, unsorted; without those nobody has. */
function mostFrequent(groups: readonly number[], having: Uint32Array, most: number): readonly number[] {
  const found: number[] = [];
  let highest = 0;
  for (const group of groups) {
    const count = having[group] ?? 0;
    if (count === 0) continue;
    found.push(group);
    highest = Math.max(highest, count);
  }
  if (found.length <= most) return found;
  const withCount = new Uint32Array(highest + 1);
  for (const group of found) {
    const count = having[group] ?? 0;
    withCount[count] = (withCount[count] ?? 0) + 1;
  }
  let least = highest;
  let above = 0;
  while (above + (withCount[least] ?? 0) < most) above += withCount[least--] ?? 0;
  /* Of those that have the last count that fits, the first. */
  let room = most - above;
  return found.filter((group) => {
    const count = having[group] ?? 0;
    return count > least || (count === least && room-- > 0);
  });
}
