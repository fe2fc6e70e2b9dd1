/* Numbers as a person reads them. */

export function clipCount(count: number): string {
  return count === 1 ? '1 clip' : `${number(count)} clips`;
}

export function number(value: number): string {
  return value.toLocaleString('en');
}

/** `1.2 MB`. */
export function bytes(size: number): string {
  if (size < 1_000) return `${size} bytes`;
  const [value, unit] =
    size < 1e6 ? [size / 1e3, 'KB'] : size < 1e9 ? [size / 1e6, 'MB'] : [size / 1e9, 'GB'];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

/** `14 March 2026`. */
export function dayOf(time: string): string {
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
