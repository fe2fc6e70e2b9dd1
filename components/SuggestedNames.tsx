import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Piece } from '../core/search/pieces.ts';
import { Button } from './Button.tsx';
import { Pieces } from './Pieces.tsx';
import './SuggestedNames.css';

/** A name found in the article, with the sentence that proves it. */
export interface SuggestedName {
  readonly name: string;
  readonly certain: boolean;
  /** The sentence, with the words that gave it away marked. */
  readonly sentence: readonly Piece[];
  /** Why, in a word or two. */
  readonly rule: string;
  /** Whether the sentence stands in the page, to be shown there. */
  readonly canShow: boolean;
}

interface Props {
  readonly label: string;
  readonly names: readonly SuggestedName[];
  readonly onTake: (name: string) => void;
  readonly onRefuse: (name: string) => void;
  readonly onShow: (name: string) => void;
}

/**
 * Names ready to press. Nothing is taken that the person did not press; Delete says no to one. They are no stops
 * of the Tab key, for who types goes from box to box: the arrow down leads from the box to them, and up back.
 */
export function SuggestedNames({ label, names, onTake, onRefuse, onShow }: Props) {
  const [looked, setLooked] = useState<string | undefined>(undefined);
  if (names.length === 0) return null;
  const about = names.find(({ name }) => name === looked);
  return (
    <div class="SuggestedNames" onMouseLeave={() => setLooked(undefined)}>
      <ul aria-label={i18n.t('components.suggested.label', { label })}>
        {names.map((suggested) => (
          <li key={suggested.name}>
            <button
              type="button"
              class="SuggestedNames-name"
              data-certain={suggested.certain}
              title={`${suggested.rule}: ${suggested.sentence.map(({ text }) => text).join('')}`}
              tabIndex={-1}
              onClick={(event) => {
                goOn(event.currentTarget);
                onTake(suggested.name);
              }}
              onMouseEnter={() => setLooked(suggested.name)}
              onFocus={() => setLooked(suggested.name)}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') {
                  goOn(event.currentTarget);
                  onRefuse(suggested.name);
                } else walk(event);
              }}
            >
              {suggested.name}
            </button>
          </li>
        ))}
      </ul>
      {about && (
        <div class="SuggestedNames-why">
          <p>
            <Pieces pieces={about.sentence} />
          </p>
          {about.canShow && (
            <Button kind="quiet" onPress={() => onShow(about.name)}>
              {i18n.t('components.suggested.show')}
            </Button>
          )}
          <Button
            kind="quiet"
            title={i18n.t('components.suggested.noKey')}
            onPress={() => onRefuse(about.name)}
          >
            {i18n.t('components.suggested.not', { name: about.name })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where the keyboard goes when a name is taken away under it: to the next name, else back to the box. */
function goOn(button: HTMLElement): void {
  if (button.ownerDocument.activeElement !== button) return;
  const next = button.closest('li')?.nextElementSibling?.querySelector('button');
  (next ?? boxOf(button))?.focus();
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
