/* A page's title names the article and, mostly, the outlet: "A film opens - K-Film Daily". */

/** What parts an outlet from a title: a bar, a dash or a dot with space about it, or an arrow. */
const PARTING = /\s+(?:[|\-–—·•»›/:]|::|>)\s+|\s*[|»]\s*/gu;
/** An outlet's name has no more words. */
const MOST_WORDS = 4;
/** A shorter name is too likely a word of the title. */
const LEAST_LETTERS = 5;
/**
 * Directions and joiners that show nothing and can make a title read backwards; not the one that keeps Persian
 * letters apart and Indic ones whole (U+200C between two letters of such a script).
 */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|(?<![\p{Script=Arabic}\p{M}])\u200c|\u200c(?![\p{Script=Arabic}\p{Lo}])|\p{Cc}/gu;

/** The words of one line, white space folded, without characters that show nothing or turn the direction. */
export function plainLine(text: string): string {
  return text
    .replace(/[\t\n\r\f]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The title without the outlet's name at either end, and without its section. `outlets`: names it goes by, the host
 * among them; `sections`: what the page states of where the article stands, and nothing guessed.
 */
export function withoutOutlet(
  title: string,
  outlets: readonly string[],
  sections: readonly string[] = [],
): string {
  const names = new Set(outlets.map(letters).filter((name) => name.length > 1));
  const places = new Set(sections.map(letters).filter((name) => name.length > 1));
  const isFrame = (part: string): boolean => isOutlet(part, names) || places.has(letters(part));
  let rest = plainLine(title);
  for (let part = lastPart(rest); part && isFrame(part.name); part = lastPart(rest)) rest = part.before;
  for (let part = firstPart(rest); part; part = firstPart(rest)) {
    const said = letters(part.name);
    if (!names.has(said) && !(part.isApart && places.has(said))) break;
    rest = part.after;
  }
  return rest;
}

/* "Film Example Magazine" is the outlet of film-example.test: a last part that has its whole name in it. */
function isOutlet(part: string, names: ReadonlySet<string>): boolean {
  const said = letters(part);
  if (names.has(said)) return true;
  if (part.split(/\s+/).length > MOST_WORDS) return false;
  return [...names].some(
    (name) => name.length >= LEAST_LETTERS && (said.startsWith(name) || said.endsWith(name)),
  );
}

/** The name in letters and digits only, as an outlet's name is compared with its host. */
export function letters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+|\.(?:com|org|net|co\.uk|co|tv|kr|jp|de|fr|it|es|in)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function lastPart(title: string): { before: string; name: string } | undefined {
  const at = [...title.matchAll(PARTING)].at(-1);
  if (!at || at.index === 0) return undefined;
  return { before: title.slice(0, at.index), name: title.slice(at.index + at[0].length) };
}

/* `isApart`: parted by a bar or its like. "Movies: the ten best" is one title. */
function firstPart(title: string): { after: string; name: string; isApart: boolean } | undefined {
  const parting = [...title.matchAll(PARTING)][0];
  const at = parting ?? /:\s+/.exec(title);
  if (!at) return undefined;
  const after = title.slice(at.index + at[0].length);
  return after ? { name: title.slice(0, at.index), after, isApart: parting !== undefined } : undefined;
}
