import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly note: string;
  /** Whether it is what the person looked for: then it is shown, without a cursor that would take the keys. */
  readonly isFound: boolean;
  /** Every key is handed on, so that nothing is lost. */
  readonly onNote: (note: string) => void;
}

/** What the person thinks of the article. */
export function ClipNote({ note, isFound, onNote }: Props) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isFound) part.current?.scrollIntoView({ block: 'center' });
  }, [isFound]);
  // While it is written, what stands here: nobody types under the writing hand.
  const [typing, setTyping] = useState<string | undefined>(undefined);
  return (
    <section ref={part} class="Reader-note" data-found={isFound}>
      <label for={id}>{i18n.t('reader.note.label')}</label>
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
    </section>
  );
}
