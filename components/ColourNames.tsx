import { COLOURS, type Colour } from '../core/highlight.ts';
import './ColourNames.css';

interface Props {
  readonly meanings: Readonly<Record<Colour, string>>;
  readonly onMeaning: (colour: Colour, meaning: string) => void;
}

/** What each colour means, in the person's own words. */
export function ColourNames({ meanings, onMeaning }: Props) {
  return (
    <details class="ColourNames">
      <summary>What the colours mean</summary>
      {COLOURS.map((colour) => (
        <label key={colour} class={`HighlightCard-${colour}`}>
          <span class="spoken">Meaning of {colour}</span>
          <input
            maxLength={40}
            value={meanings[colour]}
            onChange={(event) => onMeaning(colour, event.currentTarget.value)}
          />
        </label>
      ))}
    </details>
  );
}
