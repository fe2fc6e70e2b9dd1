import { i18n } from '#i18n';
import './NameList.css';
import { inDigits } from './language.ts';

/** A name as a list shows it. */
export interface ListedName {
  readonly id: string;
  readonly label: string;
  readonly also: readonly string[];
  /** What is known of it besides: director, actor. */
  readonly roles: string;
  readonly count: number;
  readonly address: string;
}

interface Props {
  readonly label: string;
  /** Which colour its bars have: `film` or `person`. */
  readonly kind: string;
  readonly names: readonly ListedName[];
  /** The count that a whole bar stands for. */
  readonly most: number;
  readonly onOpen: (id: string) => void;
}

/** Names with how many clips each has, in columns; each leads to its page. */
export function NameList({ label, kind, names, most, onOpen }: Props) {
  return (
    <ul class={`NameList NameList-${kind}`} aria-label={label}>
      {names.map((name) => (
        <li key={name.id} style={{ '--share': name.count / Math.max(1, most) }}>
          <a
            href={name.address}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              onOpen(name.id);
            }}
          >
            <span class="NameList-name">{name.label}</span>
            <span class="NameList-count">
              {inDigits(name.count)}
              <span class="spoken"> {i18n.t('components.facet.clips', name.count)}</span>
            </span>
            <span class="NameList-about">
              {[
                name.roles,
                name.also.length > 0
                  ? i18n.t('components.names.also', { spellings: name.also.join(', ') })
                  : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
