import { i18n } from '#i18n';
import { COLOURS, type Colour } from '../core/highlight.ts';
import './ColourFields.css';

interface Props {
  readonly meanings: Readonly<Record<Colour, string>>;
  readonly onMeaning: (colour: Colour, meaning: string) => void;
}

/** One field a colour, for what it means to the person. */
export function ColourFields({ meanings, onMeaning }: Props) {
  return (
    <div class="ColourFields">
      {COLOURS.map((colour) => (
        <label key={colour} class={`Swatch-${colour}`}>
          <span class="spoken">
            {i18n.t('components.colours.meaning', { colour: i18n.t(`components.colours.${colour}`) })}
          </span>
          <input
            maxLength={40}
            value={meanings[colour]}
            onChange={(event) => onMeaning(colour, event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
