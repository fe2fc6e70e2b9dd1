import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useHandOn } from './hand-on.ts';
import { IconButton } from './IconButton.tsx';
import { inDigits } from './language.ts';
import './FindBar.css';

interface Props {
  readonly words: string;
  /** Which of the finds is looked at, from 1; 0 where there is none. */
  readonly at: number;
  readonly many: number;
  /** Rises whenever the box is asked for. */
  readonly asked: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** A box to look for words in a text. */
export function FindBar({ words, at, many, asked, onWords, onStep, onClose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [opener] = useState(() => document.activeElement);
  const bar = useHandOn<HTMLElement>({ home: (gone) => backTo(opener, gone) });
  useLayoutEffect(() => box.current?.select(), [asked]);
  const sentence =
    words.trim() === ''
      ? ''
      : many === 0
        ? i18n.t('components.find.none')
        : i18n.t('components.find.place', { at: inDigits(at), many: inDigits(many) });
  return (
    <search ref={bar} class="FindBar">
      <input
        ref={box}
        type="search"
        aria-label={i18n.t('components.find.label')}
        placeholder={i18n.t('components.find.label')}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <output class="FindBar-count">{sentence}</output>
      <IconButton
        icon="up"
        label={i18n.t('components.find.previous')}
        disabled={many === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        icon="down"
        label={i18n.t('components.find.next')}
        disabled={many === 0}
        onPress={() => onStep(1)}
      />
      <IconButton icon="close" label={i18n.t('components.find.close')} onPress={onClose} />
    </search>
  );
}

/** What the bar was opened from; where that was a key pressed nowhere, the first button beside the bar. */
function backTo(opener: Element | null, bar: HTMLElement): HTMLElement | null | undefined {
  if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) return opener;
  return [...(bar.parentElement?.querySelectorAll('button') ?? [])].find((button) => !bar.contains(button));
}
