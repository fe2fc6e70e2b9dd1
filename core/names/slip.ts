/**
 * Whether one word is the other with one slip of the pen (Damerau 1964: a letter missing, doubled,
 * swapped with its neighbour or mistaken) that no other word explains. First letters are hardly ever
 * mistaken, and a last letter is grammar: Julia, Julie; Roberto, Roberta; Alien, Aliens; Hunter, Hunted.
 * A `given` name must be longer and keep its consonants, since Martin and Marvin are both real.
 */
export function isSlip(one: string, other: string, kind: 'given' | 'family' | 'title'): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < (kind === 'title' ? 5 : kind === 'given' ? 6 : 5) || long.length - short.length > 1)
    return false;
  if (short[0] !== long[0] || short === long) return false;
  let start = 1;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  if (end === 0) return false;
  const a = short.slice(start, short.length - end);
  const b = long.slice(start, long.length - end);
  if (a.length === 2 && b.length === 2) return a[0] === b[1] && a[1] === b[0];
  if (a.length === 0 && b.length === 1) {
    const doubled = long[start] === long[start - 1];
    return kind !== 'given' || doubled || (b === 'h' && short.length > 5);
  }
  if (a.length !== 1 || b.length !== 1) return false;
  if (ONE_SOUND.has(a + b)) return true;
  const vowels = isVowel(a) && isVowel(b);
  if (kind === 'given') return vowels && short.length > 6;
  return vowels || short.length > 5;
}

/* Letters that are one sound in many languages: Charlize, Charlise. */
const ONE_SOUND = new Set(['sz', 'zs', 'ck', 'kc', 'vw', 'wv', 'iy', 'yi', 'sc', 'cs']);

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}
