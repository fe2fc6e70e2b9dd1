import { i18n } from '#i18n';
import { ROLES, type Credit } from '../core/credit.ts';
import type { CopyForm } from '../core/export/copy-as.ts';
import type { Colour } from '../core/highlight.ts';
import type { Piece } from '../core/search/pieces.ts';
import { Clamped } from './Clamped.tsx';
import { CopyAs } from './CopyAs.tsx';
import { OneLine } from './OneLine.tsx';
import { OutletLetter } from './OutletLetter.tsx';
import './ClipRow.css';
import { inDigits } from './language.ts';

/** A clip as a row of a list shows it. */
export interface ShownClip {
  readonly id: string;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
  readonly language: string | undefined;
  readonly outlet: string;
  /** As the person reads dates. */
  readonly date: string;
  readonly minutes: number;
  /** Why it was found, in a few words; empty where nothing was looked for. */
  readonly why: string;
  readonly credits: readonly Credit[];
  readonly tags: readonly string[];
  readonly colours: readonly Colour[];
  readonly highlights: number;
  readonly hasNote: boolean;
  readonly isTrashed: boolean;
  readonly thumbnail: string | undefined;
  /** Where Enter leads, and whether that is another site. */
  readonly address: string;
  readonly isOutside: boolean;
}

interface Props {
  /** Undefined while it is being read. */
  readonly clip: ShownClip | undefined;
  /** Its place in the list, from 0, and the length of the list. */
  readonly place: number;
  readonly total: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onActive: () => void;
  readonly onEdit: () => void;
  readonly onCopy: (form: CopyForm) => void;
}

/** One clip in the library's list. */
export function ClipRow({ clip, place, total, isActive, isSelected, ...on }: Props) {
  const stop = isActive ? 0 : -1; // one stop of the Tab key in the whole list
  return (
    <li
      class="ClipRow"
      style={{ '--place': place }}
      data-place={place}
      data-active={isActive}
      data-selected={isSelected}
      data-trashed={clip?.isTrashed ?? false}
      aria-posinset={place + 1}
      aria-setsize={total}
      aria-busy={clip === undefined}
      onFocusIn={on.onActive}
    >
      {clip && (
        <>
          <label class="ClipRow-select">
            <input
              type="checkbox"
              tabIndex={stop}
              aria-label={i18n.t('components.clip.select', { title: plain(clip.title) })}
              checked={isSelected}
              onChange={on.onSelect}
            />
          </label>
          <Picture clip={clip} />
          <div class="ClipRow-words">
            <Facts clip={clip} />
            <h3 class="ClipRow-title" lang={clip.language}>
              <a
                href={clip.address}
                tabIndex={stop}
                aria-label={plain(clip.title)}
                {...(clip.isOutside ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
              >
                <Clamped as="span" class="ClipRow-line" pieces={clip.title} language={clip.language} />
              </a>
            </h3>
            <Clamped class="ClipRow-snippet" pieces={clip.snippet} language={clip.language} />
            <Names clip={clip} />
          </div>
          <div class="ClipRow-actions">
            <CopyAs
              label={i18n.t('components.clip.copyAs', { title: plain(clip.title) })}
              tabIndex={stop}
              onCopy={on.onCopy}
            >
              <CopyMark />
            </CopyAs>
            <Edit clip={clip} stop={stop} onEdit={on.onEdit} />
          </div>
        </>
      )}
    </li>
  );
}

interface EditProps {
  readonly clip: ShownClip;
  readonly stop: number;
  readonly onEdit: () => void;
}

function Edit({ clip, stop, onEdit }: EditProps) {
  return (
    <button
      type="button"
      class="ClipRow-edit"
      tabIndex={stop}
      aria-label={i18n.t('components.clip.editCredits', { title: plain(clip.title) })}
      title={i18n.t('components.clip.editKey')}
      onClick={onEdit}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M3 13l.7-3L11 2.7l2.3 2.3L6 12.3 3 13z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.3"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

function CopyMark() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M6 6h7v7H6zM3 10V3h7"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function Facts({ clip }: { readonly clip: ShownClip }) {
  return (
    <p class="ClipRow-facts">
      <span class="ClipRow-outlet">{clip.outlet}</span>
      {clip.date !== '' && <span>{clip.date}</span>}
      {clip.minutes > 0 && (
        <span>{i18n.t('components.clip.minutes', { minutes: inDigits(clip.minutes) })}</span>
      )}
      {clip.isTrashed && <span class="ClipRow-why">{i18n.t('components.clip.inTrash')}</span>}
      {clip.why !== '' && <span class="ClipRow-why">{clip.why}</span>}
    </p>
  );
}

/** The lead picture, or the outlet's first letter on a ground of its own. */
function Picture({ clip }: { readonly clip: ShownClip }) {
  if (clip.thumbnail) {
    return (
      <img class="ClipRow-picture" src={clip.thumbnail} alt="" width="112" height="75" decoding="async" />
    );
  }
  return <OutletLetter class="ClipRow-picture" outlet={clip.outlet} />;
}

function Names({ clip }: { readonly clip: ShownClip }) {
  const marked = [
    ...(clip.highlights > 0
      ? [i18n.t('components.clip.highlights', clip.highlights, { count: inDigits(clip.highlights) })]
      : []),
    ...(clip.hasNote ? [i18n.t('components.clip.note')] : []),
  ];
  return (
    <div class="ClipRow-names">
      <OneLine more={(count) => i18n.t('components.clip.moreNames', { count: inDigits(count) })}>
        {marked.length > 0 && (
          <span class="ClipRow-marks">
            {clip.colours.map((colour) => (
              <i key={colour} class={`ClipRow-dot Swatch-${colour}`} />
            ))}
            {marked.join(', ')}
          </span>
        )}
        {ROLES.flatMap((role) =>
          clip.credits
            .filter((credit) => credit.role === role)
            .map(({ spelling }) => (
              <span
                key={`${role} ${spelling}`}
                class={`ClipRow-name ClipRow-${role}`}
                title={ROLE_NAMES[role]}
              >
                {spelling}
              </span>
            )),
        )}
        {clip.tags.map((tag) => (
          <span key={tag} class="ClipRow-name ClipRow-tag">
            #{tag}
          </span>
        ))}
      </OneLine>
    </div>
  );
}

const ROLE_NAMES = {
  film: i18n.t('components.role.film'),
  director: i18n.t('components.role.director'),
  actor: i18n.t('components.role.actor'),
};

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
