import { letters } from '../../core/title.ts';
import type { Block } from '../blocks.ts';
import { isProse } from './opening.ts';
import { endsArticle } from './afterwards.ts';
import type { Body, BlockStep, Known } from './step.ts';

const CREDIT =
  /\bcontributed (?:reporting|to this (?:report|story|article|post))|^(?:follow|email|contact|reach|e-mail) (?:him|her|them|us|me|[\p{Lu}@][\p{L}.'’-]+)\b.{0,120}(?:twitter|facebook|instagram|@|email|linkedin)|^(?:have a (?:news )?tip|got a (?:story|tip|confidential))|^(?:sign up|subscribe|get (?:the )?latest|join (?:our|the)|download our|like us|follow us|for more (?:news|stories)|click here)\b|\bcopyright\b|all rights reserved|^©|©\s?\d{4}\b|\bfollow (?:him|her|them|us|me)\b.{0,60}(?:twitter|facebook|instagram|linkedin|@)|\b(?:tel|fax)\b.{0,30}\d{3}[- ./]\d{3}|\d{3}[- ./]\d{3,4} (?:tel|fax)\b|^\(?(?:additional )?(?:reporting|writing|editing)(?: and \w+)? by\b|^via \S+$|^(?:more|follow) .{0,80}https?:\/\/\S+|^tags(?=\p{L}| \p{Ll})|^(?:source|tags?|topics?|filed under|categor(?:y|ies)|in this (?:story|article)|citation)\s*:|^(?:updated at|last updated|first published|published)\b|^(?:share this|print this|posted in|advertisement|leave a (?:comment|reply)|post comment|comments?$|share$|tweet$|explore further$)/iu;
/** "Sign up today to get the newsletter delivered to your inbox": stands at the foot or before the first word. */
const INVITATION =
  /\b(?:sign up|subscribe|get)\b.{0,120}\b(?:newsletters?|inbox|mailing list|delivered (?:to|through|straight))\b/iu;
/** What is said about comments, where one may write them. */
const ABOUT_COMMENTS =
  /\b(?:coment[áa]rios|comments?|kommentare?|commentaires?)\b.{0,160}\b(?:moderat\w+|moderad\w+|moderiert|modérés?|aprovad\w+|consent)\b|\bmoderating .{0,40}comments\b|\bposting a comment\b/iu;
/** What follows such a heading holds less than this share of the text. */
const MOST_AFTER = 0.3;
/** Blocks at the foot that may be credits; further up the same words can be the story. */
const FOOT = 8;
const LONGEST = 400;
/** How a paper signs: the last lines may say who the writer is. */
const WRITER =
  /^\p{Lu}.{3,60}\bis (?:an?|the|a senior) .{0,80}\b(?:staff writer|editor|reporter|correspondent|columnist|contributor|contributing writer|freelance)\b/u;
const LAST_LINES = 2;
/** How a company's own site signs its news: the last paragraphs say what the company is. */
const COMPANY =
  /^(?:the )?(?<name>\p{Lu}[\p{L}\p{N}&.’' -]{1,40}?)(?:,[^.]{0,40},)? (?:is|are|was founded|provides|offers)\b/u;
const LAST_PARAGRAPHS = 3;

/** Takes out what stands under the last paragraph: credits, invitations, other articles, copyright. */
export const ending: BlockStep = {
  name: 'ending',
  run(body, known) {
    cutAfterwards(body);
    const kept = keptOf(body);
    for (const block of kept.slice(-FOOT).reverse())
      if (isCredit(block)) body.remove(block, 'below the article’s end');
    removeCompany(body, known);
    const first = keptOf(body)[0];
    if (first && first.text.length < LONGEST && INVITATION.test(first.text))
      body.remove(first, 'an invitation to subscribe');
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
  return text.length < LONGEST && (CREDIT.test(text) || INVITATION.test(text) || ABOUT_COMMENTS.test(text));
}

/* A company tells who it is under each of its news; the name is that of the site. A page that says nothing else is
   about the company. */
function removeCompany(body: Body, { address }: Known): void {
  const names = URL.canParse(address) ? new URL(address).hostname.split('.').map(letters) : [];
  const kept = keptOf(body);
  if (kept.length <= LAST_PARAGRAPHS) return;
  for (const block of kept.slice(-LAST_PARAGRAPHS)) {
    const name = COMPANY.exec(block.text)?.groups?.['name'];
    if (name !== undefined && names.includes(letters(name)))
      body.remove(block, 'about the company whose site it is');
  }
}

/* A heading with nothing under it, or a bare link. */
function isRemnant({ element, text, linked }: Block): boolean {
  if (element.closest('li, td, dd')) return false;
  if (/^h[1-6]$/.test(element.localName)) return true;
  return linked > 0.9 && text.length < 200 && element.localName === 'p';
}
