/* Text folded to what it says: the same words set by another hand (other quotes, dashes, spaces, soft
   hyphens, ligatures, full or half width, composed or decomposed, capitals) fold to the same string.
   Spaces are left out altogether, so that words glued by markup or broken by a block still match. An
   offset map leads back to the text as it stands. One pass; a table answers for every character it has
   seen once, so that a page of plain letters costs a look-up per letter. */

/** A text folded, with the way back: letter `i` stands in the raw text from `starts[i]` to `ends[i]`. */
export interface FoldedText {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Where words stand in a folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const UNSEEN = 0xffff;
const SEVERAL = 0xfffe; // folds to more than one letter
const JOINS = 0xfffd; // may melt into the letter before it
const DROPPED = 0;

const DASH = 0x2d;
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Vowel points and the stretching stroke: how Arabic and Hebrew are set, not what they say. */
const POINTS = /\u0640|[\u0591-\u05bd\u05bf-\u05c7]|[\u064b-\u0652\u0670]/;
const QUOTES =
  /['"`\u00b4\u00ab\u00bb\u02b9-\u02c8\u02dd\u2018-\u201f\u2032-\u2037\u2039\u203a\u300c-\u300f\u301d-\u301f\ufe41-\ufe44\uff02\uff07\uff40\uff62\uff63]/;
const DASHES = /[\p{Pd}\u2212\u2043]/u;
/** Accents, Arabic hamza and madda, Hangul vowels and finals, Japanese voicing marks. */
const JOINING = /[\u1160-\u11ff]|[\u0300-\u036f\u0653-\u0655]|[\u3099\u309a]|[\uff9e\uff9f]/;

const table = new Uint16Array(0x10000).fill(UNSEEN);
const longer = new Map<number, string>();

/** Folds a text and keeps the way back. Linear in its length (UTF-16 units). */
export function foldText(raw: string): FoldedText {
  const letters = new Letters(raw.length + 16);
  for (let at = letters.pushPlain(raw, 0); at < raw.length; at = letters.pushPlain(raw, at + 1)) {
    const code = raw.charCodeAt(at);
    let folded = table[code] as number;
    if (folded === UNSEEN) folded = learn(code);
    if (folded === DROPPED) continue;
    if (folded < JOINS) letters.push(folded, at, at + 1);
    else if (folded === SEVERAL) letters.pushAll(longer.get(code) ?? '', at, at + 1);
    else at = join(letters, raw, at) - 1;
  }
  return letters.done();
}

/** Folds a text to its string alone; quick for the few lines that a quote is. */
export function fold(raw: string): string {
  if (raw.length > scratch.length) return foldText(raw).text;
  let length = 0;
  let dashEnd = -1;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    let folded = table[code] as number;
    if (folded === UNSEEN) folded = learn(code);
    if (folded === DROPPED) continue;
    if (folded >= JOINS) return foldText(raw).text;
    if (folded === DASH) {
      const goesOn = dashEnd === at;
      dashEnd = at + 1;
      if (goesOn) continue;
    }
    scratch[length++] = folded;
  }
  return String.fromCharCode.apply(null, scratch.subarray(0, length) as unknown as number[]);
}

const scratch = new Uint16Array(1024);

/** Room to fold in, used again and again: fresh memory costs more than folding a page into it does. */
const room = { codes: new Uint16Array(0), starts: new Uint32Array(0), ends: new Uint32Array(0) };
/** Room for so many letters at most is kept; what a longer text took is given back. */
const MOST_ROOM = 2 ** 18;

function roomFor(letters: number): typeof room {
  if (letters <= room.codes.length) return room;
  const size = Math.max(2 ** 14, 2 ** Math.ceil(Math.log2(letters)));
  const larger = {
    codes: new Uint16Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
  };
  if (size > MOST_ROOM) return larger;
  return Object.assign(room, larger);
}

function learn(code: number): number {
  const folded = foldLetter(String.fromCharCode(code));
  const value = folded.length === 0 ? DROPPED : folded.length > 1 ? SEVERAL : folded.charCodeAt(0);
  if (value === SEVERAL) longer.set(code, folded);
  const joins = JOINING.test(String.fromCharCode(code));
  return (table[code] = joins ? JOINS : value === JOINS || value === UNSEEN ? DROPPED : value);
}

function foldLetter(letter: string): string {
  if (INVISIBLE.test(letter) || POINTS.test(letter)) return '';
  if (QUOTES.test(letter)) return "'"; // outlets disagree on ‘’ and “”, and «» and 「」 mean the same
  if (DASHES.test(letter)) return '-';
  if (letter === '\u301c') return '~';
  return letter.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/** Melts the mark at `at`, and those after it, into the letter before; answers where to go on. */
function join(letters: Letters, raw: string, at: number): number {
  let end = at + 1;
  while (end < raw.length && JOINING.test(raw.charAt(end))) end++;
  const start = letters.touches(at) ? letters.takeLast() : at;
  const whole = raw.slice(start, end).normalize('NFKC').toLowerCase();
  letters.pushAll(whole.replace(/\s/g, ''), start, end);
  return end;
}

/** The folded text while it grows. */
class Letters {
  private codes: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;

  constructor(letters: number) {
    const { codes, starts, ends } = roomFor(letters);
    this.codes = codes;
    this.starts = starts;
    this.ends = ends;
  }

  /** Takes letters that fold to one, from `at` on, as long as there are such; answers where others begin. */
  pushPlain(raw: string, at: number): number {
    const { codes, starts, ends } = this;
    const plain = table;
    let length = this.length;
    const end = Math.min(raw.length, at + codes.length - length);
    for (; at < end; at++) {
      const folded = plain[raw.charCodeAt(at)] as number;
      if (folded === DROPPED) continue;
      if (folded === DASH || folded >= JOINS) break;
      codes[length] = folded;
      starts[length] = at;
      ends[length++] = at + 1;
    }
    this.length = length;
    return at;
  }

  push(code: number, start: number, end: number): void {
    if (code === DASH && this.touches(start) && this.codes[this.length - 1] === DASH) {
      this.ends[this.length - 1] = end; // `--` is how typewriters write a dash
      return;
    }
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  pushAll(text: string, start: number, end: number): void {
    for (let index = 0; index < text.length; index++) this.push(text.charCodeAt(index), start, end);
  }

  /** Whether the last letter ends where the raw text goes on at `at`. */
  touches(at: number): boolean {
    return this.length > 0 && this.ends[this.length - 1] === at;
  }

  /** Takes back all that came of the last raw letter; answers where that began. */
  takeLast(): number {
    const start = this.starts[this.length - 1] as number;
    while (this.length > 0 && this.starts[this.length - 1] === start) this.length--;
    return start;
  }

  done(): FoldedText {
    const codes = this.codes.slice(0, this.length);
    return {
      text: spell(codes),
      codes,
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    };
  }

  private grow(): void {
    const size = this.codes.length * 2;
    this.codes = copied(new Uint16Array(size), this.codes);
    this.starts = copied(new Uint32Array(size), this.starts);
    this.ends = copied(new Uint32Array(size), this.ends);
  }
}

function copied<T extends Uint16Array | Uint32Array>(larger: T, from: T): T {
  larger.set(from);
  return larger;
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

function spell(codes: Uint16Array): string {
  if (codes.length < 1024) return String.fromCharCode.apply(null, codes as unknown as number[]);
  return decoder.decode(codes);
}
