/**
 * The address as RFC 3986 wants it, for readers that take no other: browsers leave braces, bars and lone percent
 * signs as they are.
 */
export function strictAddress(address: string): string {
  return address
    .toWellFormed()
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/(?<=[/?#].*)[[\]]/g, encodeURIComponent);
}
