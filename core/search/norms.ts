/* Each step is six in a hundred longer, so a byte reaches two million words and errs by three percent. */
const STEP = Math.log(1.06);

/** Days are counted from here, in two bytes: enough until 2149. */
const DAY_LIMIT = 65_535;

/** A document's weighted length in words as one byte. */
export function encodeLength(words: number): number {
  return Math.min(255, Math.round(Math.log(words + 1) / STEP));
}

/** The length that each byte stands for. */
export const LENGTHS: Float32Array = Float32Array.from(
  { length: 256 },
  (_, byte) => Math.exp(byte * STEP) - 1,
);

/** How many documents share one value of norms: three bytes each, under 60 KB. */
export const NORMS_EACH = 16_384;

/** What ranking must know of every document: its length as a byte and its day (since 1970) in two. */
export function encodeNorms(
  documents: readonly { readonly length: number; readonly day: number }[],
): Uint8Array {
  const bytes = new Uint8Array(documents.length * 3);
  documents.forEach(({ length, day }, i) => {
    const kept = Math.max(0, Math.min(DAY_LIMIT, day));
    bytes[i * 3] = length;
    bytes[i * 3 + 1] = kept & 255;
    bytes[i * 3 + 2] = kept >>> 8;
  });
  return bytes;
}

/** The length byte of the document at a place. */
export function lengthByteAt(norms: Uint8Array, document: number): number {
  return norms[document * 3] ?? 0;
}

/** The day of the document at a place, since 1970. */
export function dayAt(norms: Uint8Array, document: number): number {
  return (norms[document * 3 + 1] ?? 0) | ((norms[document * 3 + 2] ?? 0) << 8);
}
