import { i18n } from '#i18n';
import { ROLES, type Role } from '../../core/credit.ts';
import { entryKey } from '../../core/entries.ts';
import type { TagCount, TagRoles } from '../../core/import/name-tags.ts';
import { number } from './numbers.ts';
import './TagCredits.css';

interface Props {
  readonly tags: readonly TagCount[];
  readonly roles: TagRoles;
  readonly onRoles: (roles: TagRoles) => void;
}

/** More than these are a list that nobody reads to its end; the commonest come first. */
const MOST = 200;

/** Tags that come along; pressed, they become films, directors or actors. */
export function TagCredits({ tags, roles, onRoles }: Props) {
  if (tags.length === 0) return null;
  const press = (tag: string, role: Role): void => {
    const next = new Map(roles);
    if (next.get(entryKey(tag)) === role) next.delete(entryKey(tag));
    else next.set(entryKey(tag), role);
    onRoles(next);
  };
  return (
    <details class="TagCredits">
      <summary>
        {roles.size === 0
          ? i18n.t('options.tags.ask', tags.length, { count: number(tags.length) })
          : i18n.t('options.tags.become', { some: number(roles.size), all: number(tags.length) })}
      </summary>
      <ul>
        {tags.slice(0, MOST).map(({ tag, count }) => (
          <li key={tag} data-tag={tag}>
            <span class="TagCredits-tag">
              {tag} <small>{number(count)}</small>
            </span>
            <span class="TagCredits-roles" role="group" aria-label={i18n.t('options.tags.isA', { tag })}>
              {ROLES.map((role) => (
                <button
                  key={role}
                  type="button"
                  class={`TagCredits-${role}`}
                  aria-pressed={roles.get(entryKey(tag)) === role}
                  onClick={() => press(tag, role)}
                >
                  {i18n.t(`options.tags.${role}`)}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
