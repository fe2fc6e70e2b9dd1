/** A run of words that stayed, went or came. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words of a paragraph beyond which it is not compared word by word: the table would be too large. */
const MOST_WORDS = 2_000;

/** What became of a paragraph, word by word: the longest common subsequence (Wagner and Fischer 1974), in O(n·m). */
export function diffWords(before: string, after: string): DiffPiece[] {
  const old = wordsOf(before);
  const young = wordsOf(after);
  if (old.length > MOST_WORDS || young.length > MOST_WORDS) {
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  }
  const lengths = table(old, young);
  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    const word = old[i];
    if (word !== undefined && word === young[j]) {
      add(pieces, 'same', word);
      i++;
      j++;
    } else if (j >= young.length || (word !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      add(pieces, 'gone', word ?? '');
      i++;
    } else {
      add(pieces, 'new', young[j] ?? '');
      j++;
    }
  }
  return pieces;
}

/** The paragraph most like another by the words they share; undefined where none shares a third of them. */
export function mostAlike(paragraph: string, others: readonly string[]): string | undefined {
  const words = new Set(wordsOf(paragraph.toLowerCase()));
  let best: string | undefined;
  let most = 1 / 3;
  for (const other of others) {
    const theirs = new Set(wordsOf(other.toLowerCase()));
    const shared = [...theirs].filter((word) => words.has(word)).length;
    const likeness = shared / Math.max(1, words.size + theirs.size - shared);
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\s+/gu,
    ) ?? []
  );
}

function table(old: readonly string[], young: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = rows[i] ?? new Uint16Array(0);
    for (let j = young.length - 1; j >= 0; j--) {
      row[j] =
        old[i] === young[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function add(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}
