import { BitWriter } from './bits.ts';
import { ByteWriter } from './bytes.ts';
import { CODE_BITS, IN_FIELDS, MORE_OFTEN, OFTEN, RUN } from './postings.ts';

/** Writes the postings of one term after another, in runs as `postings.ts` says. Room is used again. */
export class PostingsWriter {
  /** The places of the term: after each `add` those of its document are written here, if it has any. */
  readonly places = new BitWriter();
  /** How many postings the term has so far. */
  count = 0;
  private readonly out = new ByteWriter();
  private readonly run = new ByteWriter();
  private inRun = 0;
  private last = -1;
  private before = -1;
  private placesBefore = 0;

  /** Forgets the term before. */
  begin(): void {
    this.places.clear();
    this.out.clear();
    this.run.clear();
    this.count = 0;
    this.inRun = 0;
    this.last = -1;
    this.before = -1;
    this.placesBefore = 0;
  }

  /**
   * Adds the next document, rising; `code` is as `postings.ts` says, and what must follow it is written into
   * what this gives.
   */
  add(document: number, code: number): ByteWriter {
    if (this.inRun === RUN) this.closeRun();
    this.run.varint((document - this.last) * 2 ** CODE_BITS + code);
    this.last = document;
    this.inRun++;
    this.count++;
    return this.run;
  }

  /** The same for a term that stands so often in the text, and nowhere else. */
  addInText(document: number, times: number): void {
    const run = this.add(document, Math.min(times, OFTEN) - 1);
    if (times >= OFTEN) run.varint(times);
  }

  /** The bytes of the term, to be read before the next begins. */
  finish(): ByteWriter {
    if (this.count <= RUN) return this.run;
    this.closeRun();
    return this.out;
  }

  private closeRun(): void {
    this.out.varint(this.last - this.before);
    this.out.varint(this.run.length);
    this.places.align();
    this.out.varint(this.places.length - this.placesBefore);
    this.placesBefore = this.places.length;
    this.out.append(this.run);
    this.run.clear();
    this.before = this.last;
    this.inRun = 0;
  }
}

/** The code that stands before how often a term is in each field, and the bits of those that have it. */
export function codeOf(often: ArrayLike<number>): { readonly code: number; readonly bits: number } {
  let bits = 0;
  for (let field = 0; field < often.length; field++) if ((often[field] ?? 0) > 0) bits |= 1 << field;
  /* A mark in no field counts as once in the text. */
  if (bits <= 1) return { code: Math.min(Math.max(1, often[0] ?? 1), OFTEN) - 1, bits };
  return { code: IN_FIELDS, bits };
}

/** Writes what follows a code. */
export function writeOften(
  writer: ByteWriter,
  { code, bits }: { readonly code: number; readonly bits: number },
  often: ArrayLike<number>,
): void {
  if (code === OFTEN - 1) writer.varint(often[0] ?? OFTEN);
  if (code !== IN_FIELDS) return;
  let once = true;
  for (let field = 0; field < often.length; field++) if ((often[field] ?? 0) > 1) once = false;
  writer.byte(once ? bits : bits | MORE_OFTEN);
  if (once) return;
  for (let field = 0; field < often.length; field++) {
    const times = often[field] ?? 0;
    if (times > 0) writer.varint(times);
  }
}
