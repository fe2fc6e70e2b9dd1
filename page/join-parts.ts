import type { BesideText } from '../core/article.ts';
import type { Cut } from '../core/cut.ts';
import type { WhyLeftOut } from '../core/left-out.ts';
import { letters } from '../core/title.ts';
import { appendAll } from './append-all.ts';
import { bodyOf, leaveOut, NUMBER, paragraphsOf, written } from './take-in.ts';

/* The pages of one article repeat what surrounds its text: standfirst, byline, lead picture, a box of related
   articles, a line about the writer. What stands on another page already is left out, and can be taken in. */

/** Numbers the pages of an article in several, in the HTML. */
export const PART = 'data-part';
const REPEATED: WhyLeftOut = 'stands on another page of the article too';
/** Letters from which words that come again are a box or a quote drawn out, wherever they stand. */
const LONG = 40;
/** Letters of a caption or standfirst under which words may come twice by chance. */
const SHORT = 12;

/** A page of an article, by its number from 1. */
export interface NumberedPart {
  readonly number: number;
  readonly address: string;
  readonly cut: Cut;
}

/** The words with those of another page in their place. `own` is the page that the words are of so far. */
export function joinPart(
  cut: Cut,
  own: { readonly number: number; readonly address: string },
  part: NumberedPart,
): Cut {
  const repeated = furnitureOf(cut, part.cut);
  const whole = withoutParagraphs(cut, repeated.inFirst);
  const other = withoutParagraphs(part.cut, repeated.inOther);
  const body = bodyOf(whole);
  if (!body.querySelector(`[${PART}]`)) body.append(sectionOf(own.number, body));
  const addition = sectionOf(part.number, bodyOf(other));
  removeUnnumbered(addition, body);
  const sections = [...body.querySelectorAll(`:scope > [${PART}]`)];
  const next = sections.find((section) => Number(section.getAttribute(PART)) > part.number);
  body.insertBefore(addition, next ?? null);
  const before = sections
    .filter((section) => Number(section.getAttribute(PART)) < part.number)
    .reduce((sum, section) => sum + section.querySelectorAll(`[${NUMBER}]`).length, 0);
  const dropped = droppedTogether(whole, other, before);
  const parts = [...new Set([...(cut.parts ?? [own.address]), part.address])];
  return { ...written(cut, body, dropped), ...besideTogether(cut, part.cut), parts };
}

/* Each caption and post once; the standfirst is the first page's. */
export function besideTogether(mine: Cut, theirs: Cut): BesideText {
  const captions = [...new Set([...(mine.captions ?? []), ...(theirs.captions ?? [])])];
  const embeds = [...(theirs.embeds ?? []), ...(mine.embeds ?? [])];
  const byAddress = new Map(embeds.map((embed) => [embed.address, embed]));
  return { captions, embeds: [...byAddress.values()] };
}

function sectionOf(number: number, body: HTMLElement): Element {
  const section = body.ownerDocument.createElement('section');
  section.setAttribute(PART, String(number));
  appendAll(section, body.childNodes);
  return section;
}

/** The numbers of paragraphs that both have and that are no part of the story. */
function furnitureOf(first: Cut, other: Cut): { readonly inFirst: number[]; readonly inOther: number[] } {
  const [mine, theirs] = [first, other].map(lettersOf) as [string[], string[]];
  const frame = new Set(
    (first.dropped ?? []).flatMap(({ text, reason }) => (reason === REPEATED ? [letters(text)] : [])),
  );
  const known = new Set([...mine, ...unnumberedOf(bodyOf(first)).map(({ said }) => said)]);
  const inOther = new Set(
    theirs.flatMap((said, at) => (frame.has(said) || (said.length >= LONG && known.has(said)) ? [at] : [])),
  );
  for (let at = 0; at < theirs.length && known.has(theirs[at] ?? ''); at++) inOther.add(at);
  const endings = new Set<number>();
  const ends = endsOf(first, mine);
  for (let at = theirs.length - 1; at >= 0; at--) {
    const ending = ends.find((end) => end.said === theirs[at]);
    if (!ending && !frame.has(theirs[at] ?? '')) break;
    inOther.add(at);
    for (const end of ends) if (end.said === theirs[at]) endings.add(end.at);
  }
  return { inFirst: [...endings], inOther: [...inOther] };
}

/** Paragraphs at the foot of a page, as many as a box there may have. */
const FOOT = 8;

/* The last paragraphs of every page that is in it already. */
function endsOf(cut: Cut, said: readonly string[]): { readonly at: number; readonly said: string }[] {
  const body = bodyOf(cut);
  const sections = body.querySelectorAll(`:scope > [${PART}]`);
  return [...(sections.length > 0 ? sections : [body])].flatMap((section) =>
    [...section.querySelectorAll(`[${NUMBER}]`)]
      .slice(-FOOT)
      .map((element) => Number(element.getAttribute(NUMBER)))
      .map((at) => ({ at, said: said[at] ?? '' })),
  );
}

function lettersOf(cut: Cut): string[] {
  return paragraphsOf(cut).flatMap(({ number, text }) => (number === undefined ? [] : [letters(text)]));
}

function withoutParagraphs(cut: Cut, numbers: readonly number[]): Cut {
  const last = [...numbers].sort((one, other) => other - one);
  return last.reduce((rest, number) => leaveOut(rest, number, REPEATED), cut);
}

/** Takes out captions, standfirsts and pictures, which have no number, where they stand in the body already. */
export function removeUnnumbered(addition: Element, body: Element): void {
  const said = new Set(unnumberedOf(body).map((one) => one.said));
  for (const block of unnumberedOf(addition))
    if (block.said.length >= SHORT && said.has(block.said)) block.element.remove();
  const shown = new Set([...body.querySelectorAll('img')].map((image) => image.getAttribute('src')));
  for (const image of addition.querySelectorAll('img')) {
    if (!shown.has(image.getAttribute('src'))) continue;
    const figure = image.closest('figure');
    if (figure && !figure.querySelector(`[${NUMBER}]`) && figure.querySelectorAll('img').length === 1)
      figure.remove();
    else image.remove();
  }
}

function unnumberedOf(root: Element): { readonly element: Element; readonly said: string }[] {
  const silent = `:is(p, figcaption, h2, h3, h4, blockquote, li):not([${NUMBER}], [${NUMBER}] *, :has([${NUMBER}]))`;
  return [...root.querySelectorAll(silent)].map((element) => ({
    element,
    said: letters(element.textContent),
  }));
}

function droppedTogether(whole: Cut, other: Cut, before: number): NonNullable<Cut['dropped']> {
  const mine = whole.dropped ?? [];
  const told = new Set(mine.map(({ text }) => letters(text)));
  const theirs = (other.dropped ?? []).filter(({ text }) => !told.has(letters(text)));
  const added = other.paragraphs ?? 0;
  return [
    ...mine.filter(({ after }) => after < before),
    ...theirs.map((one) => ({ ...one, after: one.after + before })),
    ...mine.filter(({ after }) => after >= before).map((one) => ({ ...one, after: one.after + added })),
  ];
}
