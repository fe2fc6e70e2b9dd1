import { noteBlocks, type NotePiece } from '../core/note-text.ts';
import './NoteText.css';

/** A note as it reads: bold, italic, links and lists; everything else is words. */
export function NoteText({ note }: { readonly note: string }) {
  return (
    <div class="NoteText">
      {noteBlocks(note).map((block, at) =>
        block.kind === 'list' ? (
          <ul key={at}>
            {block.items.map((item, number) => (
              <li key={number}>{item.map(shown)}</li>
            ))}
          </ul>
        ) : (
          <p key={at}>
            {block.lines.map((line, number) => (
              <>
                {number > 0 && <br />}
                {line.map(shown)}
              </>
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function shown(piece: NotePiece, at: number) {
  if (piece.kind === 'bold') return <strong key={at}>{piece.text}</strong>;
  if (piece.kind === 'italic') return <em key={at}>{piece.text}</em>;
  if (piece.kind === 'words') return piece.text;
  return (
    <a key={at} href={piece.address} target="_blank" rel="noopener noreferrer">
      {piece.text}
    </a>
  );
}
