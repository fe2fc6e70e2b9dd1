import { i18n } from '#i18n';
import { COLOURS, type Colour } from '../core/highlight.ts';
import { inDigits } from './language.ts';
import './MarkFilter.css';

interface Props {
  readonly words: string;
  readonly colours: readonly Colour[];
  readonly meanings: Readonly<Record<Colour, string>>;
  /** How many are shown of how many there are. */
  readonly shown: number;
  readonly all: number;
  readonly onWords: (words: string) => void;
  readonly onColours: (colours: Colour[]) => void;
}

/** Chooses among highlights by their words and their colours. */
export function MarkFilter({ words, colours, meanings, shown, all, onWords, onColours }: Props) {
  return (
    <search class="MarkFilter">
      <input
        type="search"
        aria-label={i18n.t('components.markFilter.label')}
        placeholder={i18n.t('components.markFilter.label')}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
      <div class="MarkFilter-colours" role="group" aria-label={i18n.t('components.markFilter.only')}>
        {COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class={`MarkFilter-colour Swatch-${colour}`}
            aria-pressed={colours.includes(colour)}
            onClick={() =>
              onColours(
                colours.includes(colour) ? colours.filter((other) => other !== colour) : [...colours, colour],
              )
            }
          >
            {meanings[colour]}
          </button>
        ))}
      </div>
      <p class="spoken" role="status">
        {shown === all
          ? ''
          : i18n.t('components.markFilter.shown', { shown: inDigits(shown), all: inDigits(all) })}
      </p>
    </search>
  );
}
