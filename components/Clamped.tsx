import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../core/search/pieces.ts';
import { shorten } from '../core/shorten.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  /** Has the lines to which the stylesheet clamps it. */
  readonly class: string;
  readonly pieces: readonly Piece[];
  readonly language: string | undefined;
  /** What it is: a paragraph, or words within a line. */
  readonly as?: 'p' | 'span';
}

/** Words on as many lines as the stylesheet gives them: the browser would cut within a word, here it ends. */
export function Clamped({ class: name, pieces, language, as = 'p' }: Props) {
  const line = useRef<HTMLElement>(null);
  const text = pieces.map((piece) => piece.text).join('');
  const [width, setWidth] = useState(0);
  const [cut, setCut] = useState({ of: '', width: 0, at: Infinity });
  const isMeasured = cut.of === text && cut.width === width;
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    if (line.current) watch.observe(line.current);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!isMeasured && line.current) setCut({ of: text, width, at: lettersIn(line.current) });
  }, [isMeasured, text, width]);
  const shown = <Pieces pieces={isMeasured ? shortened(pieces, text, cut.at) : pieces} />;
  return h(as, { ref: line, class: name, lang: language, dir: 'auto' }, shown);
}

function shortened(pieces: readonly Piece[], text: string, at: number): readonly Piece[] {
  if (at >= text.length) return pieces;
  let room = shorten(text, at, '').length;
  const shown: Piece[] = [];
  for (const piece of pieces) {
    if (room <= 0) break;
    shown.push({ ...piece, text: piece.text.slice(0, room) });
    room -= piece.text.length;
  }
  return [...shown, { text: '…', marked: false }];
}

/** How many letters can be seen, less what the ellipsis takes; all of them where nothing is cut off. */
function lettersIn(line: HTMLElement): number {
  if (line.scrollHeight <= line.clientHeight + 1) return Infinity;
  const { bottom } = line.getBoundingClientRect();
  let before = 0;
  const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const seen = firstBelow(node, length, bottom);
    if (seen < length) return before + seen - ELLIPSIS;
    before += length;
  }
  return Infinity;
}

/** Letters as wide as the ellipsis may be. */
const ELLIPSIS = 2;

/** The first letter of a node that lies below a line; by halves, for letters go down the page. */
function firstBelow(node: Node, length: number, bottom: number): number {
  const range = document.createRange();
  let [from, to] = [0, length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    range.setStart(node, middle);
    range.setEnd(node, middle + 1);
    const letter = range.getBoundingClientRect();
    if ((letter.top + letter.bottom) / 2 >= bottom) to = middle;
    else from = middle + 1;
  }
  return from;
}
