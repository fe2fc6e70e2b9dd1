import { plainLine } from './title.ts';

/* Who wrote it, out of what pages put where the byline stands: "By Mara Lind, Staff Writer",
   "Mara Lind • 3 min read", "글 김하나 기자", "https://…/authors/mara". */

/** What kind of article it is, where it stands before who wrote it. */
const KIND = String.raw`(?:(?:film|movie|tv|series|book)\s+)?(?:review|interview|recap|preview|report|feature|analysis|essay|column|story|words|text|article)`;
const LEAD = new RegExp(
  String.raw`^(?:(?:(?:${KIND}|written|posted|published|reported|reviewed|edited|updated|authored|created|submitted)(?:\s*[:–—-])?\s+)?by\b|author(?:ed)?\b|von|par|por|di|글|文|作者|記者|writer|reporter)(?:\s*[:：|–-]\s*|\s+)`,
  'iu',
);
const SIGNED = new RegExp(String.raw`^${KIND}(?:\s*[:–—-])?\s+by\s+(?=\S)`, 'iu');
/** What follows the name, on the same line. */
const TAIL =
  /\s*(?:[|•·●/]|\s[–—-]\s|\bon\s+(?=\w+\s+\d)|\b(?:published|updated|posted|last\s+(?:updated|modified))\b|\d{1,2}:\d{2}|\b\d+\s*min(?:ute)?s?\b|\b(?:view|see)\s+(?:all|more|bio|profile)\b|\bfollow\b|@\w{2,}|\b(?:19|20)\d\d\b|\b(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\s+\d).*$/isu;
/** "Kim Ha-na, reporter", as Korean, Japanese and Chinese papers sign. */
const PROFESSION = /\s*(?:기자|특파원|에디터|記者|编辑)\s*(?:\S+@\S+)?$/u;
/** The longest list of people that is still a byline, in characters. */
const LONGEST = 120;
const NO_NAME =
  /^(?:authors?|by|(?:view|get|see|read|follow|about|contact|more (?:by|from)) .*|find me on|insights from|this|name \*?|admin(?:istrator)?|null|undefined|none|n\/?a|unknown|user|guest|root|webmaster|\[.*\]|[^\p{L}]+)$/iu;

/** The names in a byline as a page states it, without "By", titles' clutter and dates; empty where it is none. */
export function cleanByline(stated: string): string {
  let name = plainLine(stated);
  if (/^https?:\/\/|^www\.|^\S+@\S+$/i.test(name)) return '';
  name = name.replace(LEAD, '').replace(LEAD, '').replace(PROFESSION, '');
  name = name
    .replace(TAIL, '')
    .replace(/[\s,;:|&–—-]+$/u, '')
    .replace(/^[\s,;:|–—-]+/u, '');
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name) || isSentence(name)) return '';
  return name;
}

/** Whether a short line says what kind of article it is and who wrote it: "Review by Mara Lind". */
export function isSigned(line: string): boolean {
  const by = SIGNED.exec(line)?.[0];
  return by !== undefined && /^\p{Lu}/u.test(line.slice(by.length)) && cleanByline(line) !== '';
}

/** The names as one line, each once. */
export function joinBylines(names: readonly string[]): string {
  const seen = new Set<string>();
  return names
    .map(cleanByline)
    .filter((name) => name && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .join(', ');
}

function isSentence(name: string): boolean {
  if (/[.!?]\s+\p{Lu}?\p{Ll}{3,}\s+\p{Ll}/u.test(name) || /[?!]$/.test(name)) return true;
  const words = name.split(/\s+/);
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:and|de|van|von|der|del|la|di|da|dos|bin|al|of|for|the|with|et|und|y)$/u.test(word),
  );
  return words.length > 3 && small.length > words.length / 2;
}
