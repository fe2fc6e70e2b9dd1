import type { BesideText, DroppedParagraph } from '../core/article.ts';
import type { Block } from './blocks.ts';
import type { CutBody } from './body.ts';
import { droppedParagraphs, makeAbsolute, unmark } from './dropped.ts';
import { embedsIn } from './embeds-in.ts';
import { sanitise } from './sanitise.ts';
import { plainText } from './text.ts';

/** What an article is made of, put together from the blocks that were kept. */
export interface Assembled extends BesideText {
  readonly html: string;
  readonly text: string;
  readonly dropped: readonly DroppedParagraph[];
  /** Paragraphs in the text. */
  readonly kept: number;
}

/** Marks blocks that the reading view shows and the text leaves out. */
const SILENT = 'data-silent';
/** Numbers the paragraphs of the text, in the HTML. */
const PARAGRAPH = 'data-paragraph';
/** Puts an article together in the copy of the page, which is consumed. */
export function assemble(body: CutBody): Assembled | undefined {
  const kept = body.blocks.filter(({ number }) => body.kept.has(number));
  const root = commonAncestor(kept);
  if (!root) return undefined;
  makeAbsolute(root);
  unmark(root);
  const dropped = droppedParagraphs(body, root);
  let paragraphs = 0;
  for (const { element, number } of kept) {
    if (body.silent.has(number)) element.setAttribute(SILENT, '');
    else element.setAttribute(PARAGRAPH, String(paragraphs++));
  }
  prune(root, body, kept);
  const changes = body.changes.filter(({ did }) => did === 'kept out of the text');
  const said = (step: string): string[] =>
    changes.filter((change) => change.step === step).map(({ text }) => text);
  return {
    html: sanitise(root.localName === 'body' ? root.innerHTML : root.outerHTML),
    text: plainText(root, `[${SILENT}]`),
    standfirst: said('standfirst').join('\n\n'),
    captions: [...new Set(said('captions'))].filter((caption) => /\p{L}{2}/u.test(caption)),
    embeds: embedsIn(root),
    dropped,
    kept: paragraphs,
  };
}

/* The block itself where there is one, else the nearest element around all. A list or a table is kept whole. */
function commonAncestor(kept: readonly Block[]): Element | undefined {
  const last = kept.at(-1)?.element ?? null;
  let root = kept[0]?.element;
  while (root && !root.contains(last)) root = root.parentElement ?? undefined;
  if (!root) return undefined;
  return root.closest('table, ul, ol, dl')?.parentElement ?? root;
}

function prune(root: Element, body: CutBody, kept: readonly Block[]): void {
  const pictures = [...root.querySelectorAll('img')].filter((image) => !belongs(image, root, kept));
  for (const picture of pictures) picture.remove();
  for (const { element, number } of body.blocks)
    if (!body.kept.has(number) && root !== element && root.contains(element)) element.remove();
  for (const element of [...root.querySelectorAll('*')].reverse())
    if (
      !element.firstElementChild &&
      !SPEAKS.test(element.localName) &&
      !SAYS_SOMETHING.test(element.textContent ?? '')
    )
      element.remove();
}

const SAYS_SOMETHING = /[^\s\u200b]/;
const SPEAKS = /^(?:img|br|hr|td|th|col|wbr)$/;

/* A picture stands with the words nearest to it: with a headline that was dropped, it is a teaser's. */
function belongs(image: Element, root: Element, kept: readonly Block[]): boolean {
  const last = kept.at(-1)?.element;
  if (last && last.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING && !last.contains(image))
    return false;
  for (let up: Element | null = image; up && up !== root; up = up.parentElement) {
    if (
      up.hasAttribute(PARAGRAPH) ||
      up.hasAttribute(SILENT) ||
      up.querySelector(`[${PARAGRAPH}], [${SILENT}]`)
    )
      return true;
    if (up.hasAttribute('data-block') || up.querySelector('[data-block]')) return false;
  }
  return true;
}
