/** A stretch of text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text whose blocks are parted by `blockBreak`, in the rules of its language (BCP 47; Unicode
 * Standard Annex 29). Spaces around a sentence do not belong to it.
 */
export function sentencesOf(text: string, language: string | undefined, blockBreak: string): Stretch[] {
  const segmenter = new Intl.Segmenter(supported(language), { granularity: 'sentence' });
  const sentences: Stretch[] = [];
  let at = 0;
  for (const block of text.split(blockBreak)) {
    for (const { segment, index } of segmenter.segment(block)) {
      const trimmed = segment.trim();
      if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
      const start = at + index + segment.indexOf(trimmed);
      sentences.push({ start, end: start + trimmed.length });
    }
    at += block.length + blockBreak.length;
  }
  return sentences;
}

function supported(language: string | undefined): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf(language ?? [])[0];
  } catch {
    return undefined; // a page may call its language anything
  }
}
