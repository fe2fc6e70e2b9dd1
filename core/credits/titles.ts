import type { Mention } from './claim.ts';
import { foldTitle } from './fold.ts';
import { readsAsPerson } from './persons.ts';
import type { Quote } from './quotes.ts';
import { INSTITUTIONS } from './tables/plain-words.ts';
import type { Run, Word } from './words.ts';

/** Words in marks, and runs of capitals, that may be titles. */
export function findTitles(
  page: string,
  runs: readonly Run[],
  quotes: readonly Quote[],
  isPerson: (name: string) => boolean,
): Mention[] {
  const quoted = quotes.flatMap((quote) => quotedTitle(page, quote));
  const bare = runs
    .flatMap((run) => cut(page, run.words, isPerson))
    .filter(({ start, end }) => !quoted.some((quote) => start < quote.end && end > quote.start));
  return [...quoted, ...bare].toSorted((a, b) => a.start - b.start);
}

/** A comma or full stop that American printers set inside the marks. */
const PRINTERS_STOP = /[,.;]$/u;

function quotedTitle(page: string, { start, end, open }: Quote): Mention[] {
  let stop = end;
  if (PRINTERS_STOP.test(page.slice(start, stop))) stop -= 1;
  const name = page.slice(start, stop);
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  return [{ kind: 'title', name, key: foldTitle(name), start, end: stop, mark: open }];
}

/**
 * Takes persons off both ends of a run ("Ann Lee's The Lake", "The Lake by Ann Lee", "Ann Lee in The
 * Lake") and gives what is left, when something is.
 */
function cut(page: string, words: readonly Word[], isPerson: (name: string) => boolean): Mention[] {
  const nameOf = (part: readonly Word[]): string =>
    part.length > 0 ? page.slice(part[0]?.start, part.at(-1)?.end) : '';
  let rest = [...words];
  for (let at = 0; at < rest.length - 1; at += 1) {
    const word = rest[at] as Word;
    const next = rest[at + 1] as Word;
    const lead = rest.slice(0, at + 1);
    if (word.possessive && ownsTitle(nameOf(lead), lead, isPerson)) {
      rest = rest.slice(at + 1);
      at = -1;
    } else if (word.capital && !next.capital && isPerson(nameOf(lead))) {
      rest = rest.slice(at + 2);
      at = -1;
    }
  }
  for (let at = rest.length - 1; at > 1; at -= 1) {
    if (!rest[at - 1]?.capital && isPerson(nameOf(rest.slice(at)))) rest = rest.slice(0, at - 1);
  }
  while (rest.length > 0 && !rest[0]?.capital) rest = rest.slice(1);
  while (rest.length > 0 && !rest.at(-1)?.capital) rest = rest.slice(0, -1);
  const first = rest[0];
  const last = rest.at(-1);
  if (!first || !last) return [];
  const name = page.slice(first.start, last.end);
  return [{ kind: 'title', name, key: foldTitle(name), start: first.start, end: last.end }];
}

/** Whose title it is: a person, an outlet, a year. */
function ownsTitle(name: string, lead: readonly Word[], isPerson: (name: string) => boolean): boolean {
  if (/^(?:19|20)\d\d$/.test(name)) return true;
  if (lead.length === 1 && INSTITUTIONS.has(lead[0]?.lower ?? '')) return true;
  return isPerson(name) || readsAsPerson(name);
}
