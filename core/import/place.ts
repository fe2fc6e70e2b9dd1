import type { Message, Tell } from '../message.ts';

/** Where something stands in what was handed in; all of it where nothing is said. */
export interface Place {
  /** The name of the file, in an archive or among several. */
  readonly file?: string;
  /** From 1, as is the entry. */
  readonly line?: number;
  readonly entry?: number;
  /** The entry's title, where it has no other place. */
  readonly title?: string;
}

/** The same place, seen from around the file. */
export function inFile(name: string, place: Place): Place {
  return { ...place, file: place.file === undefined ? name : `${name}, ${place.file}` };
}

/** `Line 12`, `notes.csv, entry 3`; empty for all that was handed in. */
export function placeWords(place: Place, tell: Tell): string {
  const message = messageOf(place);
  return message ? tell(message) : (place.file ?? '');
}

function messageOf({ file = '', line, entry, title }: Place): Message | undefined {
  if (title !== undefined) return { key: 'import.place.title', values: { title } };
  if (line !== undefined) {
    const values = { file, line: String(line) };
    return { key: file === '' ? 'import.place.line' : 'import.place.lineIn', values };
  }
  if (entry !== undefined) {
    const values = { file, entry: String(entry) };
    return { key: file === '' ? 'import.place.entry' : 'import.place.entryIn', values };
  }
  return undefined;
}
