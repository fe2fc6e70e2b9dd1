import { JOINERS, SENTENCE_STARTERS } from './tables/plain-words.ts';

/** A word in Latin, Greek or Cyrillic letters, or a number. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** First of a sentence, a line or a quotation. */
  readonly opens: boolean;
}

/** Words that follow each other with one space between, capitals and what joins them. */
export interface Run {
  readonly words: readonly Word[];
}

const WORD =
  /[#@]?[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}\p{Script=Greek}\p{Script=Cyrillic}]|['’‘`.*&@$\-‐‑](?=[\p{L}\p{N}])|\/(?=\p{N}))*\.?/gu;
const KEEPS_ITS_STOP = /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|Jr|Sr|Dr|St|Mr|Mrs|Ms|Vol|No)\.$/u;
/** Two sentences without a space between: "… The Lake.See also …". */
const GLUED = /^(.*\p{Ll}{2})\.\p{Lu}\p{Ll}/u;
/** "the Ann Lee-led drama". */
const LED = /^(\p{Lu}.*)[-‑](?:led|starrer|starring|directed|helmed|fronted|penned|produced|style|esque)$/u;
/** "d'Élodie", "all'Ida": a small word elided before a name is no part of it; "L'Avventura" keeps its article. */
const ELIDED = /^(?:d|l|qu|s|all|dall|dell|nell|sull|un|jusqu|lorsqu|puisqu)['’](?=\p{Lu})/u;
const POSSESSIVE = /['’‘`]s$/u;
const OPENS_AFTER = /(?:^|[.!?…\n"“”‘«»„•|*#])\s*$/u;

/** Every word of the page with its place. */
export function findWords(page: string): Word[] {
  const found: Word[] = [];
  const pattern = new RegExp(WORD);
  for (let match = pattern.exec(page); match; match = pattern.exec(page)) {
    const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
    let text = match[0].slice(elided);
    const glued = GLUED.exec(text)?.[1] ?? LED.exec(text)?.[1];
    if (glued) {
      text = glued;
      pattern.lastIndex = match.index + elided + glued.length;
    }
    if (text.endsWith('.') && !KEEPS_ITS_STOP.test(text)) text = text.slice(0, -1);
    const possessive = POSSESSIVE.test(text);
    if (possessive) text = text.slice(0, -2);
    if (!text) continue;
    const start = match.index + elided;
    const end = start + text.length;
    found.push({
      text,
      lower: text.toLowerCase().replace(/[‘’]/g, "'"),
      start,
      end,
      capital: isCapital(text),
      possessive: possessive || (/^['’‘](?=\s)/u.test(page.slice(end, end + 2)) && text.endsWith('s')),
      opens: OPENS_AFTER.test(page.slice(Math.max(0, start - 4), start)),
    });
  }
  return found;
}

/** "K-film", "R-rated" and "A-list" are common words; "iZombie" is not. */
function isCapital(text: string): boolean {
  if (/^\p{Lu}[-‑]\p{Ll}/u.test(text)) return false;
  return /^[#@]?[\p{Lu}\p{N}]/u.test(text) || /^[a-z]+[A-Z]/.test(text);
}

/** The longest run that can be a title; longer ones are headlines and shouting. */
const LONGEST_RUN = 16;

/** Groups words into runs: capitals, with joiners only between capitals. */
export function findRuns(page: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let current: Word[] = [];
  const close = (): void => {
    while (current.length > 0 && !current.at(-1)?.capital) current.pop();
    if (current.length > 0 && current.length <= LONGEST_RUN) runs.push({ words: current });
    current = [];
  };
  for (const word of words) {
    const before = current.at(-1);
    const first = current[0];
    if (before && first && !joined(page, before, word) && !echoes(page, first, before, word)) close();
    if (before && current.length === 1 && LABEL.test(before.lower) && page[before.end] === ':') current = [];
    const starter = word.opens && current.length === 0 && isStarter(word) && !recurs(page, word);
    if (word.capital && !starter) current.push(word);
    else if (current.length > 0 && JOINERS.has(word.lower)) current.push(word);
    else close();
  }
  close();
  return runs;
}

/** "Initially", "Fortunately": adverbs in -ly, which are longer than Emily and Family. */
const ADVERB = /^\p{L}{5,}ly$/u;

function isStarter(word: Word): boolean {
  return SENTENCE_STARTERS.has(word.lower) || ADVERB.test(word.lower);
}

const PREPOSITIONS =
  /^(?:in|on|at|by|for|from|with|as|of|and|but|or|so|if|the|a|an|de|en|con|por|para|dans|avec|mit|von|im|am|il|el|la|le|el|der|die|das|un|una|une|ein|eine)$/u;

/** Starters that open titles as often as sentences, when two more capitals follow. */
const OPENS_TITLES =
  /^(?:no|what|who|how|my|all|you|it|this|once|last|first|one|two|three|four|five|never|let|don't|do|i|we)$/u;

/** Whether a starter and the capitalised word after it stand together elsewhere too, as "No Way Out" would. */
function recurs(page: string, word: Word): boolean {
  if (PREPOSITIONS.test(word.lower)) return false;
  if (
    OPENS_TITLES.test(word.lower) &&
    /^\S+ (?:\p{Lu}[\p{L}’'-]* ){2}/u.test(page.slice(word.start, word.start + 50))
  )
    return true;
  const pair = /^\S+ \p{Lu}[\p{L}’'-]+/u.exec(page.slice(word.start, word.start + 40))?.[0];
  if (!pair) return false;
  const first = page.indexOf(pair);
  return page.indexOf(pair, first + 1) > 0;
}

/** "Like Father, Like Son": a comma inside a title that begins again with its first word. */
function echoes(page: string, first: Word, before: Word, word: Word): boolean {
  return first.capital && first.text === word.text && page.slice(before.end, word.start) === ', ';
}

/** "Review: The Lake": what kind of piece this is, said before a colon. */
const LABEL =
  /^(?:review|reviews|trailer|exclusive|interview|recap|crítica|critique|kritik|recensione|estreno|opinion)$/u;

const JOINT = /^(?:['’‘`]s?)?(?: | & |: )$/u;
/** "An American Saga — Chapter 1". */
const PART_FOLLOWS = /^ [—–-] $/u;
const PART = /^(?:chapter|part|volume|vol|episode|kapitel|teil|capítulo|parte|chapitre)$/u;

function joined(page: string, before: Word, word: Word): boolean {
  if (word.start - before.end > 5) return false;
  const gap = page.slice(before.end, word.start);
  if (PART_FOLLOWS.test(gap)) return PART.test(word.lower);
  if (!JOINT.test(gap)) return false;
  return !gap.includes(':') || (word.capital && !before.possessive);
}
