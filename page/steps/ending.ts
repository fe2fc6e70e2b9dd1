import type { Block } from '../blocks.ts';
import { isProse } from './opening.ts';
import { endsArticle } from './afterwards.ts';
import type { Body, BlockStep } from './step.ts';

const CREDIT =
  /\bcontributed (?:reporting|to this (?:report|story|article|post))|^(?:follow|email|contact|reach|e-mail) (?:him|her|them|us|me|[\p{Lu}@][\p{L}.'’-]+)\b.{0,120}(?:twitter|facebook|instagram|@|email|linkedin)|^(?:have a (?:news )?tip|got a (?:story|tip|confidential))|^(?:sign up|subscribe|get (?:the )?latest|join (?:our|the)|download our|like us|follow us|for more (?:news|stories)|click here)\b|\bcopyright\b|all rights reserved|^©|©\s?\d{4}\b|^(?:more|follow) .{0,80}https?:\/\/\S+|^tags(?=\p{L}| \p{Ll})|^(?:source|tags?|topics?|filed under|categor(?:y|ies)|in this (?:story|article)|citation)\s*:|^(?:updated at|last updated|first published|published)\b|^(?:share this|print this|posted in|advertisement|leave a (?:comment|reply)|post comment|comments?$|share$|tweet$|explore further$)/iu;
/** What follows such a heading holds less than this share of the text. */
const MOST_AFTER = 0.3;
/** Blocks at the foot that may be credits; further up the same words can be the story. */
const FOOT = 8;
const LONGEST = 400;
/** How a paper signs: the last lines may say who the writer is. */
const WRITER =
  /^\p{Lu}.{3,60}\bis (?:an?|the|a senior) .{0,80}\b(?:staff writer|editor|reporter|correspondent|columnist|contributor|contributing writer|freelance)\b/u;
const LAST_LINES = 2;

/** Takes out what stands under the last paragraph: credits, invitations, other articles, copyright. */
export const ending: BlockStep = {
  name: 'ending',
  run(body) {
    cutAfterwards(body);
    const kept = keptOf(body);
    for (const block of kept.slice(-FOOT).reverse())
      if (isCredit(block)) body.remove(block, 'below the article’s end');
    for (const block of keptOf(body).slice(-LAST_LINES))
      if (block.text.length < LONGEST && WRITER.test(block.text)) body.remove(block, 'about the writer');
    for (let rest = keptOf(body), last = rest.pop(); last && isRemnant(last); last = rest.pop())
      body.remove(last, 'nothing follows it');
  },
};

function cutAfterwards(body: Body): void {
  const kept = keptOf(body);
  const all = kept.reduce((sum, { text }) => sum + text.length, 0);
  let after = 0;
  let from = kept.length;
  let proseAfter = false;
  for (let at = kept.length - 1; at > 0; at--) {
    const block = kept[at];
    after += block?.text.length ?? 0;
    if (after > all * MOST_AFTER) break;
    proseAfter ||= block !== undefined && isProse(block);
    if (block && isLabel(block, proseAfter) && endsArticle(block.text)) from = at;
  }
  for (const block of kept.slice(from)) body.remove(block, 'below a heading that ends the article');
}

/* A heading, or a short line with nothing but labels and links below. */
function isLabel({ element, text }: Block, proseAfter: boolean): boolean {
  if (/^h[1-6]$/.test(element.localName)) return true;
  return element.localName === 'p' && text.length < 40 && !proseAfter;
}

function keptOf({ blocks, kept }: Body): Block[] {
  return blocks.filter(({ number }) => kept.has(number));
}

function isCredit({ text }: Block): boolean {
  return text.length < LONGEST && CREDIT.test(text);
}

/* A heading with nothing under it, or a bare link. */
function isRemnant({ element, text, linked }: Block): boolean {
  if (element.closest('li, td, dd')) return false;
  if (/^h[1-6]$/.test(element.localName)) return true;
  return linked > 0.9 && text.length < 200 && element.localName === 'p';
}
