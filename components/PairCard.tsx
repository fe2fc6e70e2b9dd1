import { i18n } from '#i18n';
import './PairCard.css';

interface Props {
  readonly label: string;
  readonly also: readonly string[];
  readonly facts: string;
  readonly films: readonly string[];
  /** Whether the name will be shown under this one's spelling. */
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly address: string;
}

/** One of two names that may be one. */
export function PairCard({ label, also, facts, films, isKept, onKeep, address }: Props) {
  return (
    <article class="PairCard" data-kept={isKept}>
      <h3>
        <a href={address}>{label}</a>
      </h3>
      {also.length > 0 && (
        <p class="PairCard-also">{i18n.t('components.names.also', { spellings: also.join(', ') })}</p>
      )}
      <p class="PairCard-facts">{facts}</p>
      {films.length > 0 && (
        <ul aria-label={i18n.t('components.names.beside', { label })}>
          {films.map((film) => (
            <li key={film}>{film}</li>
          ))}
        </ul>
      )}
      <label class="PairCard-keep">
        <input type="radio" name="keep" checked={isKept} onChange={onKeep} />
        {i18n.t('components.names.showAs', { label })}
      </label>
    </article>
  );
}
