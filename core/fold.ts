/**
 * Text as people mean it when they search or compare: case, accents, width and the normal form of
 * Hangul do not count. Offsets are not kept.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u00ad\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase();
}

/** A name or tag folded for comparison: as `fold`, and punctuation and runs of spaces are one space. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
