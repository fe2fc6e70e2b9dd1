/*
 * Cuts a text into runs: a word with its apostrophes and hyphens, a number with its signs, a run of Hangul, one of
 * Han and kana. An expression says what they are. It is dear: made and met for the first time it takes five
 * milliseconds of a page that has just opened, and then three times what it takes to look at each sign. So runs of ASCII,
 * which most runs of most articles are, are cut without it, and it is made when the first other run is met.
 */
const HAN_KANA = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ々〆〇ﾞﾟ`;
const HANGUL_SIGN = String.raw`\p{Script=Hangul}`;
const LETTER = String.raw`[[\p{L}\p{N}]--[${HAN_KANA}${HANGUL_SIGN}]]`;
const LETTERS = String.raw`[[\p{L}\p{N}\p{M}]--[${HAN_KANA}${HANGUL_SIGN}]]`;
/** Signs that join letters to one run and are no letters themselves. */
export const JOINERS = "'’‐‑-";
let expression: RegExp | undefined;

/** A run, and where it stands. */
export interface Run {
  readonly run: string;
  readonly start: number;
}

/** The first run of any script from a place on. */
export function runFrom(text: string, at: number): Run | undefined {
  expression ??= new RegExp(
    [
      String.raw`\d+(?:[.,]\d+)+(?![\p{L}\p{N}])`,
      `${LETTER}${LETTERS}*(?:[ʼ${JOINERS.replace('-', '\\-')}]${LETTERS}+)*`,
      String.raw`${HANGUL_SIGN}[${HANGUL_SIGN}\p{M}]*`,
      String.raw`[${HAN_KANA}][${HAN_KANA}\p{M}]*`,
    ].join('|'),
    'gv',
  );
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match ? { run: match[0], start: match.index } : undefined;
}

/** The scripts that are found by pairs of signs begin about here. */
export const EASTERN = 0x1100;
let eastern: RegExp | undefined;

/** Whether a run of text is found by pairs of signs. */
export function isEastern(text: string): boolean {
  if (!(text.charCodeAt(0) >= EASTERN)) return false;
  eastern ??= new RegExp(`^[${HAN_KANA}${HANGUL_SIGN}]`, 'v');
  return eastern.test(text);
}

/** Whether a run of text begins with Hangul. */
export function isHangul(text: string): boolean {
  return /^\p{Script=Hangul}/u.test(text);
}

const ASCII = 128;
const IS_ALNUM = Uint8Array.from({ length: ASCII }, (_, code) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))),
);
/** Signs beyond ASCII that part runs and join none. */
export const SEPARATORS = '“”„‘«»–—…';
const SEPARATOR_CODES: readonly number[] = Array.from(SEPARATORS, (sign) => sign.charCodeAt(0));
const JOINER_CODES: readonly number[] = Array.from(JOINERS, (sign) => sign.charCodeAt(0));
const [STOP, COMMA, ZERO, NINE] = [0x2e, 0x2c, 0x30, 0x39];

/** Whether a sign is known to begin no run. */
export function isSeparator(code: number): boolean {
  return code < ASCII ? IS_ALNUM[code] === 0 : SEPARATOR_CODES.includes(code);
}

/** Where the run of ASCII letters and digits ends that begins here; undefined where only the expression can tell. */
export function plainEnd(text: string, at: number): number | undefined {
  if (IS_ALNUM[text.charCodeAt(at)] !== 1) return undefined;
  for (let end = at; ; end++) {
    while (IS_ALNUM[text.charCodeAt(end)] === 1) end++;
    const next = text.charCodeAt(end);
    const after = text.charCodeAt(end + 1);
    if (JOINER_CODES.includes(next)) {
      if (IS_ALNUM[after] === 1) continue; // and on from the letter behind it
      return isEnd(after) ? end : undefined;
    }
    if (next === STOP || next === COMMA) return after >= ZERO && after <= NINE ? undefined : end;
    return isEnd(next) ? end : undefined;
  }
}

function isEnd(code: number): boolean {
  return Number.isNaN(code) || isSeparator(code);
}
