/** Prints a line of the table. */
export function row(what: string, figure: string): void {
  console.log(`  ${what.padEnd(46)} ${figure}`);
}

/** A figure, its bar, and whether it keeps to it. */
export function bar(figure: number, limit: number, kind: 'least' | 'most'): string {
  const holds = kind === 'least' ? figure <= limit : figure >= limit;
  const digits = figure < 10 ? 2 : figure < 100 ? 1 : 0;
  return `${figure.toFixed(digits).padStart(7)}  ${holds ? 'holds' : 'MISSES'} ${kind === 'least' ? '≤' : '≥'} ${limit}`;
}

export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

/** The figure below which a share of all lie. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
