/** A piece of a query as typed, and where it stands. */
export interface Piece {
  readonly kind: 'open' | 'close' | 'or' | 'minus' | 'text';
  /** The words, without quotes and field name. */
  readonly text: string;
  /** The name before the colon, lower case. */
  readonly field: string | undefined;
  readonly quoted: boolean;
  /** Whether the closing quote is missing. */
  readonly unclosed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Each opens and closes a phrase. */
export const QUOTES = '"“”„«»「」『』＂';
const PIECE = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<open>[(（])`,
    String.raw`(?<close>[)）])`,
    String.raw`(?<or>(?:OR|\||｜)(?=[\s(（]|$))`,
    String.raw`(?<minus>[-−–](?=[^\s)）]))`,
    String.raw`(?:(?<field>\p{L}+)[:：])?[${QUOTES}](?<quoted>[^${QUOTES}]*)(?<end>[${QUOTES}]?)`,
    String.raw`(?:(?<name>\p{L}+)[:：])?(?<word>[^\s()（）${QUOTES}]*)`,
  ].join('|'),
  'uy',
);

/** Cuts a query into pieces. Whatever is typed can be cut: nothing is an error here. */
export function cutQuery(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.length) {
    const start = PIECE.lastIndex;
    const match = PIECE.exec(source);
    if (!match || match[0] === '') {
      /* A sign that is no piece at all is passed over. */
      PIECE.lastIndex = start + 1;
      continue;
    }
    const piece = pieceOf(match.groups ?? {}, start, PIECE.lastIndex);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

function pieceOf(
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number,
): Piece | undefined {
  const plain = { text: '', field: undefined, quoted: false, unclosed: false, start, end };
  for (const kind of ['open', 'close', 'or', 'minus'] as const)
    if (groups[kind] !== undefined) return { ...plain, kind };
  const { quoted, word } = groups;
  if (quoted !== undefined)
    return {
      ...plain,
      kind: 'text',
      text: quoted,
      field: lower(groups['field']),
      quoted: true,
      unclosed: groups['end'] === '',
    };
  return word === undefined
    ? undefined
    : { ...plain, kind: 'text', text: word, field: lower(groups['name']) };
}

function lower(name: string | undefined): string | undefined {
  return name?.toLowerCase();
}
