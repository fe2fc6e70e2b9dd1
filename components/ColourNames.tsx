import { i18n } from '#i18n';
import type { Colour } from '../core/highlight.ts';
import { ColourFields } from './ColourFields.tsx';
import './ColourNames.css';

interface Props {
  readonly meanings: Readonly<Record<Colour, string>>;
  readonly onMeaning: (colour: Colour, meaning: string) => void;
}

/** What each colour means, in the person's own words: folded away beside the highlights. */
export function ColourNames(props: Props) {
  return (
    <details class="ColourNames">
      <summary>{i18n.t('components.colours.summary')}</summary>
      <ColourFields {...props} />
    </details>
  );
}
