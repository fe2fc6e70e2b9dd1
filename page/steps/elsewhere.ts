import type { Block } from '../blocks.ts';
import { isProse } from './opening.ts';
import type { Body, BlockStep } from './step.ts';

const POINTER =
  /^(?:(?:read|see|watch|view|hear|listen)(?: more| also| next| this| it)?|related(?: (?:stor(?:y|ies)|articles?|posts?|coverage|news|content|reading|videos?))?|more(?: (?:on|from|about|news|stories|coverage)\b.{0,40})?|more .{0,30}(?:stories|articles|news|coverage)|also(?: (?:read|see|on)\b.{0,30})?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|don['’]?t miss|recommended(?: for you)?|click here.{0,50}|must[- ]read|trending(?: now)?|editor['’]?s picks?|up next|what to read next|continue reading|leia (?:também|mais)|lea también|lee también|lire aussi|lesen sie auch|mehr zum thema|관련 ?기사|関連記事)\s*(?:$|[:：>»|–—-])/i;

/** Takes out lines that only point to other articles: "READ MORE: …" and the list below, a link alone between paragraphs. */
export const elsewhere: BlockStep = {
  name: 'elsewhere',
  run(body) {
    let underPointer = false;
    removeLinkLists(body);
    const kept = body.blocks.filter(({ number }) => body.kept.has(number));
    for (const [at, block] of kept.entries()) {
      const pointer = block.text.length < 220 && POINTER.test(firstLine(block));
      if (pointer && (block.linked > 0.3 || block.text.length < 50)) {
        body.remove(block, 'points to other articles');
        underPointer = true;
        continue;
      }
      if (underPointer && block.linked > (block.element.localName === 'li' ? 0.3 : 0.7))
        body.remove(block, 'a link to another article');
      else underPointer = false;
      if (isLoneLink(block, kept[at - 1], kept[at + 1])) body.remove(block, 'a link to another article');
    }
  },
};

/* "DON'T MISS", a line break, and links: the first line says what the rest is. */
function firstLine({ element, text, linked }: Block): string {
  const first = element.firstChild?.textContent?.trim() ?? '';
  return linked > 0.6 && element.querySelector('br') && first ? first : text;
}

/* A paragraph that is nothing but a link, between paragraphs. What is announced by a colon, is numbered, is an
   address or has its like beside it is a source or a list, and what the article is about. */
function isLoneLink(
  { element, text, linked }: Block,
  before: Block | undefined,
  after: Block | undefined,
): boolean {
  if (
    linked <= 0.9 ||
    text.length <= 12 ||
    element.localName !== 'p' ||
    element.closest('li, td, dd, blockquote, pre')
  )
    return false;
  if (/:\/\/|^[[(\d\p{So}]|\.\w{2,3}$/u.test(text) || /[:：]$/.test(before?.text ?? '')) return false;
  return (!before || isProse(before)) && (!after || isProse(after) || /^h\d$/.test(after.element.localName));
}

/* A list of nothing but links that nothing announces: other articles, whatever it is called. */
function removeLinkLists(body: Body): void {
  const kept = body.blocks.filter(({ number }) => body.kept.has(number));
  for (let at = 0; at < kept.length;) {
    const list = kept[at]?.element.closest('ul, ol');
    let end = at + 1;
    for (let next = kept[end]; next && list?.contains(next.element); next = kept[end]) end += 1;
    const items = kept.slice(at, end);
    const before = kept[at - 1];
    const announced = !before || /[:：]$/.test(before.text) || /^h[1-6]$/.test(before.element.localName);
    if (
      list &&
      items.length > 1 &&
      !announced &&
      items.every(({ linked, text }) => linked > 0.95 && text.length > 20)
    )
      for (const item of items) body.remove(item, 'a list of links to other articles');
    at = end;
  }
}
