/**
 * Likeness of two strings from 0 to 1 (Winkler 1990): the letters they share within half a length, less
 * half of those out of order, and a bonus for a common beginning of up to four letters.
 */
export function jaroWinkler(a: string, b: string): number {
  const likeness = jaro(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return likeness + prefix * 0.1 * (1 - likeness);
}

function jaro(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedB = new Set<number>();
  const sharedA: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++)
      if (!usedB.has(j) && a[i] === b[j]) {
        usedB.add(j);
        sharedA.push(a.charAt(i));
        break;
      }
  const shared = sharedA.length;
  if (shared === 0) return 0;
  const sharedB = [...usedB].sort((x, y) => x - y).map((place) => b[place]);
  const swapped = sharedA.filter((letter, i) => letter !== sharedB[i]).length / 2;
  return (shared / a.length + shared / b.length + (shared - swapped) / shared) / 3;
}
