/** A file as text, and what had to be guessed. */
export interface Decoded {
  readonly text: string;
  /** The encoding, where it was a guess. */
  readonly guessed?: string;
}

/**
 * A file's bytes as text: by its byte order mark, as UTF-8 where it is that, by what an HTML file says of
 * itself, else as Windows-1252, of which every byte is a letter. A character cut in two at the end is no
 * reason to doubt the rest.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: as('utf-16le', bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: as('utf-16be', bytes) };
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0)
    return { text: as('utf-16le', bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }) };
  } catch {
    const label = declared(bytes) ?? 'windows-1252';
    return { text: as(label, bytes), guessed: label };
  }
}

function as(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

function declared(bytes: Uint8Array): string | undefined {
  const head = as('windows-1252', bytes.subarray(0, 2_048));
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (!label || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // no encoding anybody knows
  }
}
