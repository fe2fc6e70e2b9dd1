/*
 * Turns documents round: from the terms of each document to the documents of each term. Everything is a number
 * in a few long rows; an object for every word of every document would cost three times as much.
 */
import { FIELD_SHIFT, FIELDS } from './fields.ts';
import { edgesOf, hasShortEdges, type TermSink } from './document-terms.ts';
import { writePositions } from './positions.ts';
import { codeOf, PostingsWriter, writeOften } from './postings-writer.ts';

/** Takes what a term has, to be copied before the next. */
export type TakeTerm = (term: string, postings: PostingsWriter) => void;

export class Inversion implements TermSink {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];
  /** How many entries each term has. */
  private readonly counts: number[] = [];
  /** The document that each was told of last, and the fields, as bits. */
  private readonly marked: number[] = [];
  /** The numbers of each word's edges; words with the same beginning have the same. */
  private readonly edges: Edges[] = [];
  private readonly edgesOfBeginnings = new Map<number, Edges>();
  /** One entry for each word and mark: the term's number, and its place or, below zero, its field. */
  private termOf = new Int32Array(2048);
  private placeOf = new Int32Array(2048);
  private length = 0;
  /** For each document its number and where its entries begin. */
  private readonly documents: { readonly document: number; readonly from: number }[] = [];

  /** What is told from now on is of this document; numbers rise. */
  begin(document: number): void {
    this.documents.push({ document, from: this.length });
  }

  word(term: string, place: number): void {
    const number = this.numberOf(term);
    this.put(number, place);
    const field = place >>> FIELD_SHIFT;
    if (!this.isNew(number, field)) return;
    const { long, short } = (this.edges[number] ??= this.edgesOf(term));
    if (long >= 0) this.markNumber(long, field);
    if (short >= 0 && hasShortEdges(field)) this.markNumber(short, field);
  }

  mark(term: string, field: number): void {
    this.markNumber(this.numberOf(term), field);
  }

  /** All terms, sorted by UTF-16 units. */
  write(take: TakeTerm): void {
    const rows = this.sorted();
    const postings = new PostingsWriter();
    for (const term of this.terms.toSorted()) {
      const number = this.numbers.get(term) ?? 0;
      const end = rows.ends[number] ?? 0;
      const start = end - (this.counts[number] ?? 0);
      /* An edge that no field asked for. */
      if (start === end) continue;
      postings.begin();
      for (let at = start; at < end;) at = writeDocument(rows, at, end, postings);
      take(term, postings);
    }
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.numbers.set(term, number);
    this.counts.push(0);
    this.marked.push(0);
    return number;
  }

  private edgesOf(term: string): Edges {
    const beginning = term.charCodeAt(0) * 0x10000 + (term.length > 1 ? term.charCodeAt(1) : 0);
    const known = this.edgesOfBeginnings.get(beginning);
    if (known) return known;
    const { long, short } = edgesOf(term);
    const edges = {
      long: long === undefined ? -1 : this.numberOf(long),
      short: short === undefined ? -1 : this.numberOf(short),
    };
    this.edgesOfBeginnings.set(beginning, edges);
    return edges;
  }

  private markNumber(number: number, field: number): void {
    if (this.isNew(number, field)) this.put(number, -1 - field);
  }

  /** Whether a term is met for the first time in this field of this document. */
  private isNew(number: number, field: number): boolean {
    const here = this.documents.length * 32;
    const before = this.marked[number] ?? 0;
    const bits = before >= here ? before : here;
    if ((bits >> field) & 1) return false;
    this.marked[number] = bits | (1 << field);
    return true;
  }

  private put(number: number, place: number): void {
    if (this.length === this.termOf.length) this.grow();
    this.termOf[this.length] = number;
    this.placeOf[this.length++] = place;
    this.counts[number] = (this.counts[number] ?? 0) + 1;
  }

  private grow(): void {
    const [terms, places] = [new Int32Array(2 * this.length), new Int32Array(2 * this.length)];
    terms.set(this.termOf);
    places.set(this.placeOf);
    this.termOf = terms;
    this.placeOf = places;
  }

  /** All entries of a term beside each other, in the order in which they were told. */
  private sorted(): Rows {
    const ends = new Int32Array(this.terms.length);
    let sum = 0;
    this.counts.forEach((count, number) => {
      ends[number] = sum;
      sum += count;
    });
    const documents = new Int32Array(this.length);
    const places = new Int32Array(this.length);
    this.documents.forEach(({ document, from }, i) => {
      const to = this.documents[i + 1]?.from ?? this.length;
      for (let entry = from; entry < to; entry++) {
        const number = this.termOf[entry] ?? 0;
        const at = ends[number] ?? 0;
        ends[number] = at + 1;
        documents[at] = document;
        places[at] = this.placeOf[entry] ?? 0;
      }
    });
    return { ends, documents, places };
  }
}

/** The numbers of a word's edges; -1 is none. */
interface Edges {
  readonly long: number;
  readonly short: number;
}

interface Rows {
  /** Where the entries of each term end. */
  readonly ends: Int32Array;
  readonly documents: Int32Array;
  readonly places: Int32Array;
}

/* How often a term is in each field; used again for every document. */
const often = new Int32Array(FIELDS.length);

/** Writes what a term has in the document at `start`; gives where the next document begins. */
function writeDocument(
  { documents, places }: Rows,
  start: number,
  end: number,
  postings: PostingsWriter,
): number {
  const document = documents[start] ?? 0;
  let at = start + 1;
  while (at < end && documents[at] === document) at++;
  const first = places[start] ?? 0;
  const last = places[at - 1] ?? 0;
  /* Nearly always in the text alone: then only how often counts. Places rise, and marks of the text come once. */
  if (last >>> FIELD_SHIFT === 0 || (last === -1 && at === start + 1))
    postings.addInText(document, at - start);
  else {
    often.fill(0);
    for (let i = start; i < at; i++) {
      const place = places[i] ?? 0;
      const field = place < 0 ? -1 - place : place >>> FIELD_SHIFT;
      often[field] = (often[field] ?? 0) + 1;
    }
    const code = codeOf(often);
    writeOften(postings.add(document, code.code), code, often);
  }
  if (first >= 0) writePositions(postings.places, places, start, at);
  return at;
}
