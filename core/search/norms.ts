/* Each step is six in a hundred longer, so a byte reaches two million words and errs by three percent. */
const STEP = Math.log(1.06);

/** Days since 1970 in two bytes: enough until 2149. */
const DAY_LIMIT = 65_535;
/** A length, which is first, and a day. */
export const NORM_BYTES = 3;
/** Seconds since 1970: enough until 2106. */
const TIME_BYTES = 4;

/** A document's weighted length in words as one byte. */
export function encodeLength(words: number): number {
  return Math.min(255, Math.round(Math.log(words + 1) / STEP));
}

/** The length that each byte stands for. */
export const LENGTHS: Float32Array = Float32Array.from(
  { length: 256 },
  (_, byte) => Math.exp(byte * STEP) - 1,
);

/** How many documents share one value: under 60 KB. */
export const DOCUMENTS_EACH = { norms: 19_000, times: 14_000 } as const;

/** What ranking and order must know of one document, or of a number that is no document any more. */
export interface DocumentNorm {
  /** As `encodeLength` gives it. */
  readonly length: number;
  /** Since 1970. */
  readonly day: number;
  /** When it was clipped, in seconds since 1970. */
  readonly clipped: number;
}

/** The norm of a number that is no document. */
export const NO_NORM: DocumentNorm = { length: 0, day: 0, clipped: 0 };

/** Lengths and days as bytes, in the order of the documents: what every search reads. */
export function encodeNorms(documents: readonly DocumentNorm[]): Uint8Array {
  const bytes = new Uint8Array(documents.length * NORM_BYTES);
  const view = new DataView(bytes.buffer);
  documents.forEach(({ length, day }, i) => {
    bytes[i * NORM_BYTES] = length;
    view.setUint16(i * NORM_BYTES + 1, Math.max(0, Math.min(DAY_LIMIT, day)), true);
  });
  return bytes;
}

/** When they were clipped, as bytes: only who puts clips in that order reads them. */
export function encodeTimes(documents: readonly DocumentNorm[]): Uint8Array {
  const bytes = new Uint8Array(documents.length * TIME_BYTES);
  const view = new DataView(bytes.buffer);
  documents.forEach(({ clipped }, i) => view.setUint32(i * TIME_BYTES, Math.max(0, clipped), true));
  return bytes;
}

/** The length byte of the document at a place. */
export function lengthByteAt(norms: Uint8Array, document: number): number {
  return norms[document * NORM_BYTES] ?? 0;
}

/** The day of the document at a place, since 1970. */
export function dayAt(norms: Uint8Array, document: number): number {
  return (norms[document * NORM_BYTES + 1] ?? 0) | ((norms[document * NORM_BYTES + 2] ?? 0) << 8);
}

/** The second at which the document at a place was clipped, since 1970. */
export function clippedAt(times: Uint8Array, document: number): number {
  const at = document * TIME_BYTES;
  const low = (times[at] ?? 0) | ((times[at + 1] ?? 0) << 8) | ((times[at + 2] ?? 0) << 16);
  return low + (times[at + 3] ?? 0) * 2 ** 24;
}
