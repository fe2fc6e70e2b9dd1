/* Notes in a light Markdown: bold, italic, links and lists. Everything else is the words themselves. */

/** A piece of a line of a note. */
export type NotePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'italic'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

/** A block of a note. */
export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly NotePiece[])[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly NotePiece[])[] };

const PIECE =
  /\*\*(?<bold>[^*\n]+)\*\*|(?<![\p{L}\p{N}*])[*_](?=\S)(?<italic>[^*_\n]+)(?<=\S)[*_](?![\p{L}\p{N}])|\[(?<label>[^\]\n]+)\]\((?<target>https?:\/\/[^\s)]+)\)|(?<bare>https?:\/\/[^\s<>"”’)]+[^\s<>"”’).,;:!?])/gu;
const ITEM = /^\s*(?:[-*•]|\d+[.)])\s+/u;

/** The blocks of a note as they are shown. Only http(s) becomes a link. */
export function noteBlocks(note: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  for (const paragraph of note.split(/\n\s*\n/u)) {
    let lines: NotePiece[][] = [];
    let items: NotePiece[][] = [];
    const close = (): void => {
      if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
      if (items.length > 0) blocks.push({ kind: 'list', items });
      lines = [];
      items = [];
    };
    for (const line of paragraph.split('\n').filter((text) => text.trim() !== '')) {
      const isItem = ITEM.test(line);
      if (isItem ? lines.length > 0 : items.length > 0) close();
      (isItem ? items : lines).push(piecesOf(line.replace(isItem ? ITEM : '', '')));
    }
    close();
  }
  return blocks;
}

function piecesOf(line: string): NotePiece[] {
  const pieces: NotePiece[] = [];
  let at = 0;
  for (const match of line.matchAll(PIECE)) {
    if (match.index > at) pieces.push({ kind: 'words', text: line.slice(at, match.index) });
    pieces.push(pieceOf(match));
    at = match.index + match[0].length;
  }
  if (at < line.length) pieces.push({ kind: 'words', text: line.slice(at) });
  return pieces;
}

function pieceOf({ groups = {} }: RegExpExecArray): NotePiece {
  const { bold, italic, label, target, bare } = groups;
  if (bold !== undefined) return { kind: 'bold', text: bold };
  if (italic !== undefined) return { kind: 'italic', text: italic };
  return { kind: 'link', text: label ?? bare ?? '', address: target ?? bare ?? '' };
}
