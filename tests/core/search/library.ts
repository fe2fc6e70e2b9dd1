import type { SearchDocument } from '../../../core/search/document-terms.ts';

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ka mo ri ten sal vo du ne pi lar os qui ber na to zem fi hul ga ste'.split(' ');
const HANGUL = '가나다라마바사아자차카타파하고노도로모보소오조초구누두루무부수우주';

/** The word at a place of a made-up vocabulary, the Korean one or the other. */
export function wordAt(place: number, korean = false): string {
  const parts = korean ? Array.from(HANGUL) : SYLLABLES;
  let word = '';
  for (let rest = place + parts.length; rest > 0; rest = Math.floor(rest / parts.length))
    word = (parts[rest % parts.length] ?? '') + word;
  return word;
}

/** Places in a vocabulary as language has them: the second half as often as the first (Zipf). */
export function zipfian(random: () => number, words: number): number {
  return Math.floor(words ** random()) - 1;
}

/** A library of made-up articles, one in seven in Korean. */
export function makeLibrary(documents: number, words: number, seed = 7): readonly SearchDocument[] {
  const random = seeded(seed);
  return Array.from({ length: documents }, (_, number) => {
    const korean = random() < 0.15;
    const line = (length: number) =>
      Array.from({ length }, () => wordAt(zipfian(random, 20_000), korean)).join(' ');
    const length = Math.ceil(words * (0.3 + 1.4 * random()));
    return {
      number,
      fields: { title: [line(7)], text: [line(length)], ...(random() < 0.3 ? { note: [line(9)] } : {}) },
      facets: [`#site:outlet${Math.floor(random() * 20)}`],
      day: 0,
      clipped: number,
    };
  });
}
