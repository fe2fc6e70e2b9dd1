import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Pieces } from '../../components/Pieces.tsx';
import type { Piece } from '../../core/search/pieces.ts';
import { standsAlone } from '../../page/find-words.ts';

interface Props {
  readonly note: string;
  /** Words of it that the person looked for: then it is shown, without a cursor that would take the keys. */
  readonly found: readonly string[];
  /** Every key is handed on, so that nothing is lost. */
  readonly onNote: (note: string) => void;
}

/** What the person thinks of the article. */
export function ClipNote({ note, found, onNote }: Props) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const isFound = found.length > 0;
  useLayoutEffect(() => {
    if (isFound) part.current?.scrollIntoView({ block: 'center' });
  }, [isFound]);
  // While it is written, what stands here: nobody types under the writing hand.
  const [typing, setTyping] = useState<string | undefined>(undefined);
  return (
    <section ref={part} class="Reader-note" data-found={isFound}>
      <label for={id}>{i18n.t('reader.note.label')}</label>
      <div class="Reader-note-box">
        {isFound && typing === undefined && (
          <div class="Reader-note-marks" aria-hidden="true">
            <Pieces pieces={marked(note, found)} />
          </div>
        )}
        <textarea
          id={id}
          rows={2}
          placeholder={i18n.t('reader.note.hint')}
          value={typing ?? note}
          onFocus={() => setTyping(note)}
          onBlur={() => setTyping(undefined)}
          onInput={(event) => {
            setTyping(event.currentTarget.value);
            onNote(event.currentTarget.value);
          }}
        />
      </div>
    </section>
  );
}

/** The note in pieces, the words marked: a box shows nothing but letters, so the marks lie behind it. */
function marked(note: string, words: readonly string[]): readonly Piece[] {
  const any = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  let from = 0;
  const pieces = [...note.matchAll(new RegExp(any, 'giu'))].flatMap(({ 0: text, index }): Piece[] => {
    if (!standsAlone(note, index, index + text.length)) return []; // `art` is not what `party` was found by
    const before = note.slice(from, index);
    from = index + text.length;
    return [
      { text: before, marked: false },
      { text, marked: true },
    ];
  });
  return [...pieces, { text: note.slice(from), marked: false }].filter(({ text }) => text !== '');
}
