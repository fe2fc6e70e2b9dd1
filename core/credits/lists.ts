import type { Mention } from './claim.ts';

const BETWEEN =
  /^[”"’'»』」》〉]?(?:\s?\((?:[^()\n]{0,40})\))?(?:,? (?:and|&|y|e|et|und|along with|as well as|or|o|ou|oder|sowie)(?: also| the| co-star| newcomer| veteran| (?:el|la|o|a|il|lo|le|der|die) [\p{Ll}]+)? |,? |, (?:and |y |e |et |und )?|、|・|和|與|と|与|及|以及|跟| \/ |\/ ?|·|와 |과 |, ?)[“"‘'«『「《〈]?$/u;

/** Words that introduce the next person of a list: "and newcomer Ann Lee". */
const INTRODUCED =
  /^,? (?:(?:and|y|e|et|und) )?(?:(?:the late|la giovane|il giovane|la joven|el joven|a jovem|o jovem|la jeune|le jeune|newcomer|veteran|co-star|fellow|actor|actress|singer|rapper|the|director|filmmaker|star|comedian|child|young|debutant) ){0,3}$/u;
/** 「甲」「乙」: marks that stand back to back. */
const BACK_TO_BACK =
  /^[』」》](?:[(（][^)）\n]{1,20}[)）])?[、・]?[『「《]$|^[』」]の[^「」『』。\n]{1,12}、[『「]$/u;

/** "In Our Summer, A and B play": what follows the comma is no member. */
const IN_A_FILM = /(?:^|[.!?”"\n]\s?)In (?:\p{Lu}\p{Ll}+ )?$/u;

/** "played by A in “The Lake” and B in …": what each is known for stands between. */
const EACH_IN_A_FILM =
  /^,? (?:in|for|en|em|in|dans|per) [“"‘'«][^”"’'»\n]{1,40}[”"’'»],? (?:and|y|e|et|und) $/u;
/** "A as the writer John Doe, B and C". */
const EACH_AS_SOMEBODY =
  /^ (?:nei panni|nel ruolo|in the role|as|no papel|en el papel|dans le rôle|als) [^,.;\n]{3,45},? (?:(?:and|y|e|et|und) )?$/u;

/** The farthest two members of a list stand apart. */
const REACH = 60;

/** Links mentions that stand in one list, such as "A, B and C" or "A（甲 飾）、B". */
export function linkLists(page: string, mentions: readonly Mention[]): void {
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const one = mentions[at];
    const beside = mentions[at + 1];
    const other = one && beside && isInBrackets(page, one, beside) ? mentions[at + 2] : beside;
    if (!one || !other || one.kind !== other.kind) continue;
    const gap = page.slice(one.end, other.start);
    if (gap.length > REACH || gap.trim() === '') continue;
    if (
      !BETWEEN.test(gap) &&
      !BACK_TO_BACK.test(gap) &&
      !(one.kind === 'person' && (EACH_IN_A_FILM.test(gap) || EACH_AS_SOMEBODY.test(gap))) &&
      !(one.kind === 'person' && gap.startsWith(',') && INTRODUCED.test(gap))
    )
      continue;
    if (/^['’‘`]s/u.test(gap)) continue;
    if (gap === ', ' && IN_A_FILM.test(page.slice(Math.max(0, one.start - 16), one.start))) continue;
    one.next = other;
    other.previous = one;
  }
}

/** "Ann Lee (Salt Road) and …": what is in brackets right behind a name is no member of the list. */
function isInBrackets(page: string, one: Mention, other: Mention): boolean {
  return page.slice(one.end, other.start) === ' (' && page[other.end] === ')';
}
