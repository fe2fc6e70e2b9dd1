import type { Block } from '../blocks.ts';
import { cleanByline, isSigned } from '../../core/byline.ts';
import { isoDate } from '../../core/iso-date.ts';
import type { WhyLeftOut } from '../../core/left-out.ts';
import { letters } from '../../core/title.ts';
import { cuesOf } from './cues.ts';
import { isAddress, PROSE_LENGTH, PROSE_LINKED, proseLength } from './prose.ts';
import type { Body, BlockStep, Known } from './step.ts';

/* Between the headline and the first paragraph: the headline again, who wrote it and when, how long it takes. */

const PARTICULARS =
  /^(?:by|von|par|por|di|written by|posted|published|publicado|updated?|last (?:updated|modified|reviewed)|reviewed by|edited by|fact checked|author|date|tags?|categor\w+|filed under|share)\b|\bmin(?:ute)?s?\.? read\b|\bread(?:ing)? time\b|^\d+ (?:comments?|shares?|views?|min)|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}\b|^\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -]\d{2,4}\b|^\d{4}[./年-]\s?\d{1,2}[./月-]/i;
const CUE =
  / (?:byline|author|authors|dateline|date|dates|timestamp|published|pubdate|posted|meta|time|reading time|read time|kicker|eyebrow|category|categories) /;

/** A line of particulars is short. */
const LONGEST = 120;

/** Takes the headline, byline, dates and labels out of the text's beginning. */
export const opening: BlockStep = {
  name: 'opening',
  run(body, known) {
    const first = firstProse(body);
    for (const block of body.blocks) {
      if (block.number >= first) break;
      if (!body.kept.has(block.number)) continue;
      const reason = reasonFor(block, known);
      if (reason) body.remove(block, reason);
    }
  },
};

/** The number of the first kept block that is running text; of none, the first that is not. */
export function firstProse({ blocks, kept, silent }: Body): number {
  return (
    blocks.find(
      (block) =>
        kept.has(block.number) && !silent.has(block.number) && isProse(block) && !isParticulars(block.text),
    )?.number ?? 0
  );
}

function isParticulars(text: string): boolean {
  return text.length < LONGEST && PARTICULARS.test(text);
}

/** Running text: no heading, no label, no link to elsewhere. */
export function isProse({ element, text, linked }: Block): boolean {
  return (
    proseLength(text) >= PROSE_LENGTH &&
    linked < PROSE_LINKED &&
    !/^(?:h[1-6]|figcaption)$/.test(element.localName) &&
    !isAddress(text)
  );
}

function reasonFor(block: Block, known: Known): WhyLeftOut | undefined {
  const said = letters(block.text);
  if (said === letters(known.title)) return 'the headline again';
  if (block.text.length > LONGEST) return undefined;
  const by = isSigned(block.text) ? letters(cleanByline(block.text)) : said.replace(/^by/, '');
  if (known.byline && by === letters(known.byline)) return 'the byline again';
  if (isAddress(block.text)) return 'the page’s own address';
  if (
    PARTICULARS.test(block.text) ||
    isSigned(block.text) ||
    (block.text.length < 80 && isoDate(block.text, Infinity))
  )
    return 'who wrote it and when';
  if (!/^h[1-6]$/.test(block.element.localName) && CUE.test(cuesOf(block.element)))
    return 'who wrote it and when';
  return block.linked > 0.8 && !/[.!?…]$/.test(block.text) ? 'a link above the text' : undefined;
}
