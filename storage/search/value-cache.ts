/** So many bytes of values are kept: those that the next letter of a query needs again. */
const MOST_BYTES = 4_000_000;

/**
 * Values of frozen segments that were read lately, the longest unused given up first. They never change
 * while their segment is there; who sees other segments begins with an empty cache.
 */
export class ValueCache {
  private readonly values = new Map<number, Uint8Array>();
  private bytes = 0;

  get(key: number): Uint8Array | undefined {
    const value = this.values.get(key);
    if (!value) return undefined;
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  keep(key: number, value: Uint8Array): void {
    if (this.values.has(key)) return;
    this.values.set(key, value);
    this.bytes += value.byteLength;
    for (const [oldest, { byteLength }] of this.values) {
      if (this.bytes <= MOST_BYTES) return;
      this.values.delete(oldest);
      this.bytes -= byteLength;
    }
  }
}
