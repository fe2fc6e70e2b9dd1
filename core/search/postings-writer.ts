import { ByteWriter } from './bytes.ts';
import { RUN } from './postings.ts';

/** Writes the postings of one term after another, in runs as `postings.ts` says. Room is used again. */
export class PostingsWriter {
  /** How many postings the term has so far. */
  count = 0;
  private readonly out = new ByteWriter();
  private readonly run = new ByteWriter();
  private inRun = 0;
  private last = -1;
  private before = -1;
  private placed = 0;

  /** Forgets the term before. */
  begin(): void {
    this.out.clear();
    this.run.clear();
    this.count = 0;
    this.inRun = 0;
    this.last = -1;
    this.before = -1;
    this.placed = 0;
  }

  /**
   * Adds the next document, rising; `code` is as `postings.ts` says, and what must follow it is written into
   * what this gives. `placed` is how many bytes its places take.
   */
  add(document: number, code: number, placed: number): ByteWriter {
    if (this.inRun === RUN) this.closeRun();
    this.run.varint((document - this.last) * 4 + code);
    this.last = document;
    this.placed += placed;
    this.inRun++;
    this.count++;
    return this.run;
  }

  /** The bytes of the term, to be read before the next begins. */
  finish(): Uint8Array {
    if (this.count <= RUN) return this.run.view();
    this.closeRun();
    return this.out.view();
  }

  private closeRun(): void {
    this.out.varint(this.last - this.before);
    this.out.varint(this.run.length);
    this.out.varint(this.placed);
    this.out.bytes(this.run.view());
    this.run.clear();
    this.before = this.last;
    this.placed = 0;
    this.inRun = 0;
  }
}

/** Writes how often a term is in each field into what `add` gave; gives the code that must stand before. */
export function codeOf(often: ArrayLike<number>): { readonly code: number; readonly bits: number } {
  let bits = 0;
  let once = true;
  for (let field = 0; field < often.length; field++) {
    if ((often[field] ?? 0) > 0) bits |= 1 << field;
    if ((often[field] ?? 0) > 1) once = false;
  }
  const inTextAlone = bits <= 1;
  return { code: inTextAlone ? (once ? 0 : 1) : once ? 3 : 2, bits };
}

/** Writes what follows a code. */
export function writeOften(
  writer: ByteWriter,
  { code, bits }: { readonly code: number; readonly bits: number },
  often: ArrayLike<number>,
): void {
  if (code === 1) writer.varint(often[0] ?? 1);
  if (code > 1) writer.byte(bits);
  if (code === 2)
    for (let field = 0; field < often.length; field++) {
      const times = often[field] ?? 0;
      if (times > 0) writer.varint(times);
    }
}
