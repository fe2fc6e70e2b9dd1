/* Words cut where a word ends: a name cut in two is another name. */

/** Scripts that set no spaces between words: there only a dictionary knows where one ends. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** What must not stand last: spaces, what opens something, and what leads on to words that are gone. */
const LOOSE = /^[\s\p{Ps}\p{Pi}\p{Pd},;:、，；：]$/u;

/** The text where it is no longer than `most` UTF-16 units; else as many whole words as fit, and a mark behind them. */
export function shorten(text: string, most: number, mark = '…'): string {
  if (text.length <= most) return text;
  const room = most - mark.length;
  const whole = withoutLooseEnd(text.slice(0, lastWordEnd(text, room)));
  return `${whole === '' ? text.slice(0, lastLetterEnd(text, room)) : whole}${mark}`;
}

/** Letter by letter from the end: a pattern would begin anew at each sign of a long row of them. */
function withoutLooseEnd(text: string): string {
  let end = text.length;
  for (let letter = lastLetter(text); letter !== ''; letter = lastLetter(text.slice(0, end))) {
    const before = text.charAt(end - 2);
    const opens = /["']/.test(letter) && (before === '' || /\s/u.test(before));
    if (!opens && !LOOSE.test(letter)) break;
    end -= letter.length;
  }
  return text.slice(0, end);
}

function lastWordEnd(text: string, room: number): number {
  let end = 0;
  // a word behind the room tells whether the one before it ends within
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text.slice(0, room + 100),
  )) {
    if (index > room) break;
    if (isBetweenWords(text, index)) end = index;
  }
  return end;
}

function isBetweenWords(text: string, at: number): boolean {
  if (/\s/u.test(text.charAt(at))) return true;
  return WITHOUT_SPACES.test(lastLetter(text.slice(0, at))) || /\s/u.test(text.charAt(at - 1));
}

/** Where the last letter that fits ends, with all that belongs to it: one word alone is longer than the room. */
function lastLetterEnd(text: string, room: number): number {
  let end = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(0, room + 40),
  )) {
    if (index > room) break;
    end = index;
  }
  return end;
}

function lastLetter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
