import type { Mention } from './claim.ts';
import { foldTitle } from './fold.ts';
import type { Quote } from './quotes.ts';
import { GIVEN_NAMES } from './tables/given-names.ts';
import { INSTITUTIONS } from './tables/plain-words.ts';
import type { Run, Word } from './words.ts';

/** Words in marks, and runs of capitals, that may be titles. */
export function findTitles(
  page: string,
  runs: readonly Run[],
  quotes: readonly Quote[],
  isPerson: (name: string) => boolean,
  language: string,
): Mention[] {
  const quoted = quotes.flatMap((quote) => quotedTitle(page, quote));
  const bare = runs
    .flatMap(({ words }) => (language === 'de' ? splitAtArticle(words) : [words]))
    .flatMap((words) => splitAtOwners(page, words, isPerson))
    .flatMap((words) => splitPairs(page, withoutPersons(page, words, isPerson), isPerson))
    .flatMap((words) => splitKnown(page, words))
    .flatMap((words) => bareTitle(page, withoutPersons(page, words, isPerson)));
  return [...quoted, ...outside(bare, quoted)].toSorted((a, b) => a.start - b.start);
}

/** Bare runs that no quotation mark touches. Both come in order, so one walk is enough. */
function outside(bare: readonly Mention[], quoted: readonly Mention[]): Mention[] {
  let at = 0;
  return bare.filter(({ start, end }) => {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= start) at += 1;
    return !quoted.slice(at, at + 4).some((quote) => start < quote.end && end > quote.start);
  });
}

/** A comma or full stop that American printers set inside the marks. */
const PRINTERS_STOP = /[,.;]$/u;
/** How a Japanese title is read, in brackets behind it. */
const READING = /(?<=.)[(（][\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+[)）]$/u;

function quotedTitle(page: string, { start, end, open }: Quote): Mention[] {
  let stop = end;
  if (PRINTERS_STOP.test(page.slice(start, stop))) stop -= 1;
  stop -= READING.exec(page.slice(start, stop))?.[0].length ?? 0;
  const name = page.slice(start, stop);
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  return [{ kind: 'title', name, key: foldTitle(name), start, end: stop, mark: open }];
}

/** "Pez Rojo: una historia": a subtitle in small letters, as Romance languages write it. */
const SUBTITLE = /^: (?:una?|el|la|los|las|une?|le|les|uma?|os?|as?|il|lo|gli) [\p{Ll} ]{3,36}?(?=[,.(;\n])/u;

const PLACED = /(?:^|\s)(?:en|in|à|em|a|aus|nach|desde|da|de|di|bei|no|na)\s$/u;

function bareTitle(page: string, words: readonly Word[]): Mention[] {
  let [from, to] = [0, words.length];
  while (from < to && !words[from]?.capital) from += 1;
  while (to > from && !words[to - 1]?.capital) to -= 1;
  if (to - from > 1 && /^(?:19|20)\d\d$/u.test(words[from]?.text ?? '')) from += 1;
  while (from < to && !words[from]?.capital) from += 1;
  if (to - from > 1 && words[to - 1]?.text === 'TV') to -= 1;
  const last = words[to - 1];
  if (isOwnersArticle(page, words[from], last)) from += 1;
  const first = words[from];
  if (!first || !last || (to - from === 1 && /^(?:the|an?)$/u.test(first.lower))) return [];
  const subtitle = SUBTITLE.exec(page.slice(last.end, last.end + 60))?.[0].length ?? 0;
  const end =
    last.end + subtitle + (/^[!?](?=\s\p{Ll}|[,;:])/u.test(page.slice(last.end, last.end + 3)) ? 1 : 0);
  const name = page.slice(first.start, end);
  return [
    {
      kind: 'title',
      name,
      key: foldTitle(name),
      start: first.start,
      end,
      opens: first.opens,
      placed: PLACED.test(page.slice(Math.max(0, first.start - 8), first.start)),
    },
  ];
}

/** "The I Am Lee actor": the article is the actor's. */
function isOwnersArticle(page: string, first: Word | undefined, last: Word | undefined): boolean {
  if (first?.lower !== 'the' || !last || first === last) return false;
  return /^ (?:actors?|actress|stars?|director|co-stars?|alum|filmmaker|actor-director|helmer)\b/u.test(
    page.slice(last.end, last.end + 16),
  );
}

/**
 * Takes persons off both ends of a run ("Ann Lee's The Lake", "The Lake by Ann Lee", "Ann Lee in The
 * Lake") and gives what is left.
 */
function withoutPersons(
  page: string,
  words: readonly Word[],
  isPerson: (name: string) => boolean,
): readonly Word[] {
  const award = words.findIndex(({ lower }, at) => lower === 'for' && AWARD.test(words[at - 1]?.lower ?? ''));
  let rest = award > 0 ? words.slice(award + 1) : words;
  const label = rest.findIndex(
    (word, at) => page[word.end] === ':' && isPerson(textOf(page, rest.slice(at + 1))),
  );
  if (label >= 0) return [];
  for (let at = 0; at < rest.length - 1; at += 1) {
    const lead = rest.slice(0, at + 1);
    const owns = rest[at]?.possessive === true && ownsTitle(textOf(page, lead), lead, isPerson);
    const stands =
      rest[at]?.capital === true &&
      (PARTS.test(rest[at + 1]?.lower ?? '') || (rest[at + 1]?.lower === 'of' && at > 0)) &&
      isPerson(textOf(page, lead));
    if (!owns && !stands) continue;
    rest = rest.slice(owns ? at + 1 : at + 2);
    at = -1;
  }
  if (DATE.test(rest.at(-1)?.lower ?? '') && PARTS.test(rest.at(-2)?.lower ?? '')) rest = rest.slice(0, -2);
  for (let at = rest.length - 1; at > 1; at -= 1) {
    const parted = PARTS.test(rest[at - 1]?.lower ?? '') && at > 2;
    const sibling =
      at === rest.length - 1 && rest[at - 1]?.lower === 'by' && GIVEN_NAMES.has(rest[at]?.lower ?? '');
    if (parted && (sibling || isPerson(textOf(page, rest.slice(at))))) rest = rest.slice(0, at - 1);
    else if (rest[at - 1]?.possessive && isPerson(textOf(page, rest.slice(at)))) rest = rest.slice(0, at);
  }
  return rest;
}

/** "Drama Das Haus": in German an article written large in the middle of a sentence begins a title. */
function splitAtArticle(words: readonly Word[]): (readonly Word[])[] {
  const at = words.findIndex(({ text }, place) => place > 0 && /^(?:Der|Die|Das|Ein|Eine)$/u.test(text));
  return at > 0 ? [words.slice(0, at), words.slice(at)] : [words];
}

/** "Past Days to Ann Lee’s The Lake": an owner in the middle parts two titles. */
function splitAtOwners(
  page: string,
  words: readonly Word[],
  isPerson: (name: string) => boolean,
): (readonly Word[])[] {
  for (let at = 2; at < words.length - 1; at += 1) {
    if (!words[at]?.possessive) continue;
    const from = [at - 1, at - 2, at - 3].find(
      (place) => place > 0 && isPerson(textOf(page, words.slice(place, at + 1))),
    );
    if (from === undefined || words[from - 1]?.capital) continue;
    return [words.slice(0, from), ...splitAtOwners(page, words.slice(at + 1), isPerson)];
  }
  return [words];
}

/** "Golden Lion for The Lake": the prize is no part of the title. */
const AWARD =
  /^(?:lions?|bears?|leopards?|shells?|globes?|oscars?|emmys?|baftas?|goyas?|awards?|prizes?|palme|d'or|césars?|director|actor|actress)$/u;

/** "The Lake in 2019", "The Lake in May". */
const DATE =
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

/** Little words that stand between a person and a title more often than inside either. */
const PARTS = /^(?:in|by|with|for|from|as|at|on|to|con|avec|mit|com|por|par|da|von|di|de|en|im|dans)$/u;

function textOf(page: string, words: readonly Word[]): string {
  return page.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** Whose title it is: a person, an outlet, a year. */
function ownsTitle(name: string, lead: readonly Word[], isPerson: (name: string) => boolean): boolean {
  if (/^(?:19|20)\d\d$/.test(name)) return true;
  if (lead.length === 1 && INSTITUTIONS.has(lead[0]?.lower ?? '')) return true;
  const [first] = lead;
  const rest = first?.opens && lead.length > 2 ? name.slice(first.text.length + 1) : name;
  return isPerson(name) || isPerson(rest);
}

const AND = /^(?:and|y|e|et|und|or|o)$/u;
const ONE_OF_MANY =
  /(?:\b(?:(?:hits?|blockbusters?) with|conocid[oa] por|conosciut[oa] per|conhecid[oa] por|known for|not[oa] per|(?:director|maker|star|creator|writer)s? (?:of|behind)|diret(?:or|ora) de|director(?:a)? de|regista di|films|movies|series|shows|dramas|hits|both|like|as|including|between|titles|películas|filmes|cintas|Filme|Serien|sequels|[Cc]lassics)|,) $/u;

/** "Oldboy and The Handmaiden" are two, "War and Peace" is one: told by what stands elsewhere in the page. */
function splitPairs(
  page: string,
  words: readonly Word[],
  isPerson: (name: string) => boolean,
): (readonly Word[])[] {
  const at = words.findIndex(({ lower, capital }) => !capital && AND.test(lower));
  if (at < 1 || at >= words.length - 1) return [words];
  const left = words.slice(0, at);
  const right = words.slice(at + 1);
  const persons = isPerson(textOf(page, left)) && isPerson(textOf(page, right));
  const series = right.at(-1)?.text === 'TV';
  if (!persons && !series && !areTwo(page, words, left, right)) return [words];
  return [left, ...splitPairs(page, right, isPerson)];
}

function areTwo(page: string, all: readonly Word[], left: readonly Word[], right: readonly Word[]): boolean {
  const [whole, one, other] = [textOf(page, all), textOf(page, left), textOf(page, right)];
  const start = all[0]?.start ?? 0;
  const many = ONE_OF_MANY.test(page.slice(Math.max(0, start - 16), start));
  if (occurs(page, whole) > 1 || (!right[0]?.capital && !many)) return false;
  if ((one.length > 3 && occurs(page, one) > 1) || (other.length > 3 && occurs(page, other) > 1)) return true;
  if (many) return true;
  return left.length > 1 || right[0]?.lower === 'the' || right[0]?.possessive === true;
}

/** "The Kashmir Hills to Nazi": what stands in the page on its own ends where it ends there. */
function splitKnown(page: string, words: readonly Word[]): (readonly Word[])[] {
  const at = words.findIndex(({ lower, capital }, place) => place > 0 && !capital && PARTS.test(lower));
  if (at < 1 || at >= words.length - 1) return [words];
  const left = textOf(page, words.slice(0, at));
  const elsewhere = page.split(left).length - page.split(textOf(page, words)).length;
  if (left.length < 5 || elsewhere < 2 || occurs(page, textOf(page, words)) > 1) return [words];
  return [words.slice(0, at), words.slice(at + 1)];
}

/** How often `words` stand in the page, counted to 2. */
function occurs(page: string, words: string): number {
  const first = page.indexOf(words);
  return first < 0 ? 0 : page.indexOf(words, first + words.length) < 0 ? 1 : 2;
}
