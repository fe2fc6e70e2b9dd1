import type { Cut } from '../core/cut.ts';
import { letters } from '../core/title.ts';
import { mostAlike } from '../core/word-diff.ts';
import { appendAll } from './append-all.ts';
import { besideTogether, PART, removeUnnumbered } from './join-parts.ts';
import { bodyOf, leaveOut, NUMBER, paragraphsOf, takeIn, written, type Paragraph } from './take-in.ts';

/* What a person chose of an article holds for the page as it reads later: else every choice would look like a
   change that the outlet made. */

/** Pairs of paragraphs beyond which those that were worded anew are not looked for. */
const MOST_PAIRS = 100_000;

/**
 * The words of a page, cut as those that were kept of it: what was left out stays out, what was taken in stays in,
 * and the article's other pages stand around this one. `at` is which of them it is, where the page says so.
 */
export function cutAlike(page: Cut, kept: Cut, at?: number): Cut {
  const body = bodyOf(kept);
  const sections = [...body.querySelectorAll(`:scope > [${PART}]`)];
  if (page.parts || sections.length === 0) return choose(page, paragraphsOf(kept));
  const own = sections.find((section) => Number(section.getAttribute(PART)) === at);
  const section = own ?? nearest(sections, page);
  return section ? inPlace(page, kept, { body, section }) : choose(page, paragraphsOf(kept));
}

/** Takes in and leaves out as the same paragraphs, or those they come from, were. */
function choose(page: Cut, kept: readonly Paragraph[]): Cut {
  const shown = paragraphsOf(page);
  const before = whatBecameOf(shown, kept);
  // from the end: what is done to a paragraph moves only those after it
  return shown.reduceRight((cut, paragraph) => {
    const once = before.get(paragraph);
    if (!once || Boolean(once.dropped) === Boolean(paragraph.dropped)) return cut;
    if (paragraph.dropped) return takeIn(cut, paragraph.dropped);
    return paragraph.number === undefined ? cut : leaveOut(cut, paragraph.number);
  }, page);
}

/** Which paragraph that was kept or left out each one is: by its words, else by being most like it. */
function whatBecameOf(
  shown: readonly Paragraph[],
  kept: readonly Paragraph[],
): ReadonlyMap<Paragraph, Paragraph> {
  const met = new Map<Paragraph, Paragraph>();
  const waiting = Map.groupBy(kept, wordsOf);
  for (const paragraph of shown) {
    const same = waiting.get(wordsOf(paragraph))?.shift();
    if (same) met.set(paragraph, same);
  }
  const fresh = shown.filter((paragraph) => !met.has(paragraph));
  const rest = [...waiting.values()].flat();
  if (fresh.length * rest.length > MOST_PAIRS) return met;
  for (const paragraph of fresh) {
    const like = mostAlike(
      paragraph.text,
      rest.map(({ text }) => text),
    );
    const at = rest.findIndex(({ text }) => text === like);
    const [once] = at < 0 ? [] : rest.splice(at, 1);
    if (once) met.set(paragraph, once);
  }
  return met;
}

function wordsOf({ text }: Paragraph): string {
  return letters(text) || text;
}

interface Place {
  /** The body of what was kept, which is consumed. */
  readonly body: HTMLElement;
  readonly section: Element;
}

/** What was kept, with this page's words in their section. */
function inPlace(page: Cut, kept: Cut, { body, section }: Place): Cut {
  const numbered = [...body.querySelectorAll(`[${NUMBER}]`)];
  const before = numbered.filter(
    (one) => section.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING,
  ).length;
  const end = before + section.querySelectorAll(`[${NUMBER}]`).length;
  const isHere = (after: number): boolean => after >= before - 1 && after < end;
  const all = paragraphsOf(kept);
  const here = all.filter(({ number, dropped }) =>
    dropped ? isHere(dropped.after) : number !== undefined && number >= before && number < end,
  );
  // the frame of the pages was left out of each, and is told once
  const elsewhere = all.filter(({ dropped }) => dropped && !isHere(dropped.after));
  const now = choose(page, [...here, ...elsewhere]);
  const content = bodyOf(now);
  section.replaceChildren();
  removeUnnumbered(content, body);
  appendAll(section, content.childNodes);
  const moved = (now.paragraphs ?? 0) - (end - before);
  const others = (kept.dropped ?? []).filter(({ after }) => !isHere(after));
  const dropped = [
    ...others.filter(({ after }) => after < before),
    ...(now.dropped ?? []).map((one) => ({ ...one, after: one.after + before })),
    ...others.filter(({ after }) => after >= end).map((one) => ({ ...one, after: one.after + moved })),
  ];
  return { ...written(kept, body, dropped), ...besideTogether(kept, page) };
}

/** The section that has most of the page's paragraphs. */
function nearest(sections: readonly Element[], page: Cut): Element | undefined {
  const said = new Set(paragraphsOf(page).map(wordsOf));
  const shared = sections.map((section) => {
    const own = [...section.querySelectorAll(`[${NUMBER}]`)].map((one) => letters(one.textContent));
    return { section, count: own.filter((words) => said.has(words)).length };
  });
  const [most] = shared.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return most?.section;
}
