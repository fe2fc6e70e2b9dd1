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
  const wide = wideEncoding(bytes);
  if (wide) return { text: as(wide, bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }) };
  } catch {
    const label = declared(bytes) ?? 'windows-1252';
    return { text: as(label, bytes), guessed: label };
  }
}

/** In which order a file has the two bytes of each letter, by its first four; undefined for one of single bytes. */
export function wideEncoding([first, second, third, fourth]: Uint8Array):
  | 'utf-16le'
  | 'utf-16be'
  | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && fourth !== undefined ? 'utf-16be' : undefined;
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
