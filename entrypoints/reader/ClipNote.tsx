import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Pieces } from '../../components/Pieces.tsx';
import type { Piece } from '../../core/search/pieces.ts';
import { standsAlone } from '../../page/anchor/find-words.ts';

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
  const box = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const isFound = found.length > 0;
  // While it is written, what stands here: nobody types under the writing hand.
  const [typing, setTyping] = useState<string | undefined>(undefined);
  const isMarked = isFound && typing === undefined;
  useLayoutEffect(
    () => (isMarked && box.current && marks.current ? layUnder(box.current, marks.current) : undefined),
    [isMarked],
  );
  useLayoutEffect(() => {
    if (!isFound) return;
    part.current?.scrollIntoView({ block: 'center' });
    if (box.current && marks.current) scrollToFirst(box.current, marks.current);
  }, [isFound]);
  return (
    <section ref={part} class="Reader-note" data-found={isFound}>
      <label for={id}>{i18n.t('reader.note.label')}</label>
      <div class="Reader-note-box">
        {isMarked && (
          <div ref={marks} class="Reader-note-marks" aria-hidden="true">
            <Pieces pieces={marked(note, found)} />
          </div>
        )}
        <textarea
          ref={box}
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

/** Brings the first mark into a box that shows no more than its first lines. */
function scrollToFirst(box: HTMLElement, marks: HTMLElement): void {
  const first = marks.querySelector('mark');
  box.scrollTop = (first?.offsetTop ?? 0) - box.clientHeight / 2;
  marks.scrollTop = box.scrollTop;
}

/** Keeps the marks under their letters, whatever size the box is given and however far it is scrolled. */
function layUnder(box: HTMLTextAreaElement, marks: HTMLElement): () => void {
  const lay = () => {
    // without the room that a scrollbar takes
    marks.style.left = `${box.clientLeft}px`;
    marks.style.width = `${box.clientWidth}px`;
    marks.scrollTop = box.scrollTop;
  };
  lay();
  const sizes = new ResizeObserver(lay);
  sizes.observe(box);
  box.addEventListener('scroll', lay);
  return () => {
    sizes.disconnect();
    box.removeEventListener('scroll', lay);
  };
}

/** The note in pieces, the words marked: a box shows nothing but letters, so the marks lie behind it. */
function marked(note: string, words: readonly string[]): readonly Piece[] {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const any = longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
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
