import { shorten } from '../shorten.ts';

/** No system takes these in a name, and Obsidian links break on some. */
const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*[\]#^`]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems count 255 bytes; three a letter, and room for a number and the ending. */
const LONGEST = 76;

/** A name every file system takes, from any words; `fallback` where nothing is left of them. */
export function fileName(words: string, fallback = 'clip'): string {
  const safe = words
    .toWellFormed()
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/, '');
  const room = Array.from(safe).slice(0, LONGEST).join('').length;
  const short = shorten(safe, room, '').replace(/[. ]+$/, '');
  if (short === '') return fallback;
  return RESERVED.test(short) ? `${short} file` : short;
}

/** Gives each file of an archive a name of its own: the second "Review" is "Review (2)". */
export function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase(); // most file systems mix up capitals
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    if (times === 1) return name;
    const next = `${name} (${times})`;
    taken.set(next.toLowerCase(), 1);
    return next;
  };
}
