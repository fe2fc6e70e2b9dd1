import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { fold } from '../core/fold.ts';
import './FacetList.css';
import { inDigits } from './language.ts';

/** A value with how many clips have it. */
export interface FacetValue {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** What is shown instead of the label. */
  readonly text?: string;
  /** A colour beside it, as a class. */
  readonly swatch?: string;
}

interface Props {
  readonly title: string;
  /** Which colour its bars have: `film`, `actor`, … */
  readonly kind: string;
  readonly values: readonly FacetValue[];
  readonly onToggle: (label: string) => void;
}

/** As many as are seen without asking, and from how many on a box helps to find one. */
const FEW = 6;
const MANY = 14;
/** Beyond these a person types. */
const MOST = 200;

/** Values to narrow the list by, each with a small bar as long as its count. */
export function FacetList({ title, kind, values, onToggle }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  if (values.length === 0) return null;
  const fitting = typed === '' ? values : values.filter(({ label }) => fold(label).includes(fold(typed)));
  const shown = isOpen ? fitting.slice(0, MOST) : fitting.filter(({ isChosen }, at) => at < FEW || isChosen);
  const most = Math.max(1, ...values.map(({ count }) => count));
  return (
    <section class={`FacetList FacetList-${kind}`} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {isOpen && values.length > MANY && (
        <input
          type="search"
          aria-label={i18n.t('components.facet.findIn', { title })}
          placeholder={i18n.t('components.facet.findIn', { title: title.toLowerCase() })}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ label, count, isChosen, text, swatch }) => (
          <li key={label}>
            <button
              type="button"
              aria-pressed={isChosen}
              style={{ '--share': count / most }}
              onClick={() => onToggle(label)}
            >
              {swatch && <i class={`FacetList-swatch Swatch-${swatch}`} />}
              <span class="FacetList-label">{text ?? label}</span>
              <span class="FacetList-count">
                {inDigits(count)}
                <span class="spoken"> {i18n.t('components.facet.clips', count)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <button type="button" class="FacetList-more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen
            ? i18n.t('components.facet.fewer')
            : i18n.t('components.facet.all', { count: inDigits(values.length) })}
          <span class="spoken"> {title.toLowerCase()}</span>
        </button>
      )}
    </section>
  );
}
