import { foldName } from '../names/fold.ts';
import { facetPostings, type SegmentValues } from './facet-values.ts';
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

interface Term {
  readonly kind: number;
  readonly folded: string;
  readonly spelling: string;
}

/** All values that clips have, numbered, and gathered where several are spellings of one. */
export class FacetTable {
  private readonly kinds: readonly FacetKind[];
  private readonly numbers = new Map<string, number>();
  private readonly terms: Term[] = [];
  /** The group of each term, and the groups. */
  private groupOf: number[] = [];
  private groups: { readonly kind: number; readonly label: string | undefined }[] = [];
  private groupNumbers = new Map<string, number>();
  /** The groups of each kind. */
  private ofKind: number[][] = [];
  private labelOf: LabelOf | undefined;

  constructor(kinds: readonly FacetKind[]) {
    this.kinds = kinds;
    this.ofKind = kinds.map(() => []);
  }

  /** Turns the facets of a segment round. The screen may do other things between two blocks of it. */
  async read(source: Pick<TermSource, 'get'>, segment: LiveSegment): Promise<SegmentValues> {
    const values: number[] = [];
    const documents: number[] = [];
    for (const [kind, { prefix }] of this.kinds.entries())
      for await (const { term, having } of facetPostings(source, segment, prefix)) {
        const number = this.numberOf(term, kind);
        for (const document of having) {
          values.push(number);
          documents.push(document);
        }
      }
    return byDocument(values, documents, segment.root.span);
  }

  /** Gathers spellings as names are known now; does nothing where `labelOf` is the one of before. */
  async gather(labelOf: LabelOf | undefined, pause: () => Promise<void>): Promise<void> {
    if (labelOf === this.labelOf) return;
    this.labelOf = labelOf;
    this.groupOf = [];
    this.groups = [];
    this.groupNumbers = new Map();
    this.ofKind = this.kinds.map(() => []);
    for (const [number, term] of this.terms.entries()) {
      if (number % GATHERED_AT_ONCE === GATHERED_AT_ONCE - 1) await pause();
      this.groupOf[number] ??= this.groupFor(term);
    }
  }

  /** Counts the values of documents, by kind, the most frequent first; of each kind at most so many. */
  count(
    parts: readonly (readonly [SegmentValues, Int32Array])[],
    most: number,
  ): ReadonlyMap<string, ValueCount[]> {
    const having = new Uint32Array(this.groups.length);
    const spelled = new Uint32Array(this.terms.length);
    const last = new Int32Array(this.groups.length).fill(-1);
    let clip = 0;
    for (const [{ starts, values }, documents] of parts)
      for (let i = 0; i < documents.length; i++, clip++) {
        const document = documents[i] ?? 0;
        const end = starts[document + 1] ?? 0;
        for (let at = starts[document] ?? 0; at < end; at++) {
          const term = values[at] ?? 0;
          spelled[term] = (spelled[term] ?? 0) + 1;
          const group = this.groupOf[term] ?? 0;
          if (last[group] === clip) continue; // two spellings of one name in one clip
          last[group] = clip;
          having[group] = (having[group] ?? 0) + 1;
        }
      }
    return this.ranked(having, spelled, most);
  }

  private ranked(having: Uint32Array, spelled: Uint32Array, most: number): ReadonlyMap<string, ValueCount[]> {
    const best = this.ofKind.map((groups) => mostFrequent(groups, having, most));
    const labels = this.labels(best.flat(), spelled);
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
  private labels(groups: readonly number[], spelled: Uint32Array): ReadonlyMap<number, string> {
    const wanted = new Uint8Array(this.groups.length);
    for (const group of groups) wanted[group] = 1;
    const best = new Map<number, { readonly count: number; readonly label: string }>();
    for (let term = 0; term < spelled.length; term++) {
      const count = spelled[term] ?? 0;
      const group = this.groupOf[term] ?? 0;
      if (count === 0 || wanted[group] === 0 || count < (best.get(group)?.count ?? 0)) continue;
      best.set(group, { count, label: this.terms[term]?.spelling ?? '' });
    }
    return new Map([...best].map(([group, { label }]) => [group, this.groups[group]?.label ?? label]));
  }

  private numberOf(text: string, kind: number): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const { prefix, read } = this.kinds[kind] ?? NO_KIND;
    const term: Term = { kind, ...read(text.slice(prefix.length)) };
    const number = this.terms.push(term) - 1;
    this.numbers.set(text, number);
    this.groupOf[number] = this.groupFor(term);
    return number;
  }

  private groupFor({ kind, folded, spelling }: Term): number {
    const name = this.kinds[kind]?.kind ?? '';
    const label = this.labelOf?.(name, spelling) ?? spelling;
    const isNamed = label !== spelling;
    /* The other spellings of a name stand with the one it is called by. */
    const key = `${name}\n${isNamed ? foldName(label) || label : folded}`;
    const known = this.groupNumbers.get(key);
    if (known !== undefined) {
      if (isNamed) this.groups[known] = { kind, label };
      return known;
    }
    const number = this.groups.push({ kind, label: isNamed ? label : undefined }) - 1;
    this.groupNumbers.set(key, number);
    this.ofKind[kind]?.push(number);
    return number;
  }
}

const NO_KIND: FacetKind = { kind: '', prefix: '', read: (rest) => ({ folded: rest, spelling: rest }) };

/** The groups with the highest counts, unsorted; without those nobody has. */
function mostFrequent(groups: readonly number[], having: Uint32Array, most: number): readonly number[] {
  const found = groups.filter((group) => (having[group] ?? 0) > 0);
  if (found.length <= most) return found;
  const counts = Uint32Array.from(found, (group) => having[group] ?? 0).sort();
  const least = counts[counts.length - most] ?? 0;
  const above = found.filter((group) => (having[group] ?? 0) > least);
  const equal = found.filter((group) => having[group] === least);
  return [...above, ...equal.slice(0, most - above.length)];
}

/** Numbers sorted by the document beside each, as one row with a beginning for every document. */
function byDocument(values: readonly number[], documents: readonly number[], span: number): SegmentValues {
  const starts = new Uint32Array(span + 1);
  for (const document of documents) starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  for (let document = 0; document < span; document++)
    starts[document + 1] = (starts[document + 1] ?? 0) + (starts[document] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(values.length);
  values.forEach((value, i) => {
    const document = documents[i] ?? 0;
    const at = next[document] ?? 0;
    sorted[at] = value;
    next[document] = at + 1;
  });
  return { starts, values: sorted };
}
