import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../core/search/pieces.ts';
import { Button } from './Button.tsx';
import { handOn, useHandOn } from './hand-on.ts';
import { useInSight } from './in-sight.ts';
import { Pieces } from './Pieces.tsx';
import './SuggestedNames.css';

/** A name found in the article, with what proves it. */
export interface SuggestedName {
  readonly name: string;
  readonly certain: boolean;
  /** Why it is suggested, the strongest first. */
  readonly reasons: readonly Reason[];
  /** Whether a sentence of it stands in the page, to be shown there. */
  readonly canShow: boolean;
  /** Whether that sentence was looked for in the page and not found. */
  readonly isMissing: boolean;
}

interface Reason {
  /** In a few words. */
  readonly rule: string;
  /** The sentence, with the words that gave the name away marked; empty where the page says it in none. */
  readonly sentence: readonly Piece[];
}

interface Props {
  readonly label: string;
  /** The language of the sentences, BCP 47. */
  readonly language: string | undefined;
  readonly names: readonly SuggestedName[];
  /** Whether it is said here what a dashed name is: one line for all boxes, under the first that has one. */
  readonly hasLegend: boolean;
  readonly onTake: (name: string) => void;
  readonly onRefuse: (name: string) => void;
  readonly onShow: (name: string) => void;
}

/**
 * Names ready to press. Nothing is taken that the person did not press; Delete says no to one. They are no stops
 * of the Tab key, for who types goes from box to box: the arrow down leads from the box to them, and up back.
 */
export function SuggestedNames(props: Props) {
  const { label, names, hasLegend } = props;
  const [looked, setLooked] = useState<string | undefined>(undefined);
  if (names.length === 0) return null;
  const about = names.find(({ name }) => name === looked);
  return (
    <div
      class="SuggestedNames"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null) && !currentTarget.matches(':hover'))
          setLooked(undefined);
      }}
      onMouseLeave={({ currentTarget }) => {
        if (!currentTarget.contains(document.activeElement)) setLooked(undefined); // the keyboard is in it
      }}
    >
      <ul aria-label={i18n.t('components.suggested.label', { label })}>
        {names.map((suggested) => (
          <Chip
            key={suggested.name}
            suggested={suggested}
            onTake={() => props.onTake(suggested.name)}
            onRefuse={() => props.onRefuse(suggested.name)}
            onLook={() => setLooked(suggested.name)}
          />
        ))}
      </ul>
      {hasLegend && (
        <p class="SuggestedNames-legend">
          <span class="SuggestedNames-sample" aria-hidden="true" />
          {i18n.t('components.suggested.legend')}
        </p>
      )}
      {about && <Why {...props} about={about} />}
    </div>
  );
}

interface ChipProps {
  readonly suggested: SuggestedName;
  readonly onTake: () => void;
  readonly onRefuse: () => void;
  readonly onLook: () => void;
}

const HANDING_ON = { among: '.SuggestedNames > ul > li', home: boxOf };

function Chip({ suggested, onTake, onRefuse, onLook }: ChipProps) {
  const item = useHandOn<HTMLLIElement>(HANDING_ON);
  const [first] = suggested.reasons;
  return (
    <li ref={item}>
      <button
        type="button"
        class="SuggestedNames-name"
        data-certain={suggested.certain}
        aria-label={
          suggested.certain ? undefined : i18n.t('components.suggested.unsure', { name: suggested.name })
        }
        title={first && [first.rule, textOf(first.sentence)].filter((words) => words !== '').join(': ')}
        tabIndex={-1}
        onClick={onTake}
        onMouseEnter={onLook}
        onFocus={onLook}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onRefuse();
          else walk(event);
        }}
      >
        {suggested.name}
      </button>
    </li>
  );
}

function textOf(sentence: readonly Piece[]): string {
  return sentence.map(({ text }) => text).join('');
}

/** Why a name is suggested, and what can be done about it. */
function Why({ language, about, onRefuse, onShow }: Props & { readonly about: SuggestedName }) {
  const box = useRef<HTMLDivElement>(null);
  useInSight(box, about);
  const chip = () =>
    [...(box.current?.parentElement?.querySelectorAll('li') ?? [])].find(
      ({ textContent }) => textContent === about.name,
    );
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // else it closes the popup
      chip()?.querySelector('button')?.focus();
    };
    const why = box.current;
    why?.addEventListener('keydown', leave);
    return () => why?.removeEventListener('keydown', leave);
  });
  const refuse = (): void => {
    const gone = chip();
    if (gone && box.current?.contains(document.activeElement)) handOn(gone, HANDING_ON);
    onRefuse(about.name);
  };
  return (
    <div ref={box} class="SuggestedNames-why">
      {about.reasons.map((reason) => (
        <Told key={reason.rule} {...reason} language={language} />
      ))}
      {about.isMissing && <p class="SuggestedNames-rule">{i18n.t('panel.marks.notNow')}</p>}
      {about.canShow && (
        <Button kind="quiet" onPress={() => onShow(about.name)}>
          {i18n.t('components.suggested.show')}
        </Button>
      )}
      <Button kind="quiet" title={i18n.t('components.suggested.noKey')} onPress={refuse}>
        {i18n.t('components.suggested.not', { name: about.name })}
      </Button>
    </div>
  );
}

function Told({ rule, sentence, language }: Reason & Pick<Props, 'language'>) {
  return (
    <>
      <p class="SuggestedNames-rule">{rule}</p>
      {sentence.length > 0 && (
        <p lang={language} dir="auto">
          <Pieces pieces={sentence} />
        </p>
      )}
    </>
  );
}

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const item = event.currentTarget.closest('li');
  const back = event.key === 'ArrowUp' || event.key === 'Escape';
  const to =
    event.key === 'ArrowRight' || event.key === 'ArrowDown'
      ? item?.nextElementSibling?.querySelector('button')
      : event.key === 'ArrowLeft'
        ? item?.previousElementSibling?.querySelector('button')
        : undefined;
  if (!to && !back) return;
  event.preventDefault();
  (back ? boxOf(event.currentTarget) : to)?.focus();
}

function boxOf(button: HTMLElement): HTMLElement | null | undefined {
  return button.closest('.EntryInput')?.querySelector('input');
}
