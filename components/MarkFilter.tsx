import { COLOURS, type Colour } from '../core/highlight.ts';
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
        aria-label="Filter highlights"
        placeholder="Filter highlights"
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
      <div class="MarkFilter-colours" role="group" aria-label="Show only">
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
        {shown === all ? '' : `${shown} of ${all} highlights shown`}
      </p>
    </search>
  );
}
