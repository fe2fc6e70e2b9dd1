/** A line of a file, and which one it is; the first is 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that comes in pieces; no more than a line and a piece is held. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest: string[] = [];
  let number = 1;
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
      rest.push(piece.slice(from, to));
      yield { number, text: rest.join('').replace(/\r$/, '') };
      number += 1;
      rest = [];
      from = to + 1;
    }
    if (from < piece.length) rest.push(piece.slice(from));
  }
  if (rest.length > 0) yield { number, text: rest.join('') };
}
