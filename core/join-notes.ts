/** Two notes about one thing as one: either alone where it says all that the other says, else both, one below the other. */
export function joinNotes(one: string, other: string): string {
  if (other.trim() === '' || one.includes(other)) return one;
  return one.trim() === '' || other.includes(one) ? other : `${one}\n\n${other}`;
}
