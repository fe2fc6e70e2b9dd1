import { i18n } from '#i18n';
import type { CopyForm } from '../core/export/copy-as.ts';
import { CopyAs } from './CopyAs.tsx';
import './ClipLine.css';

/** A clip as one line of a name's page. */
export interface LinedClip {
  readonly id: string;
  readonly title: string;
  readonly language: string | undefined;
  /** Outlet and date, or one of them. */
  readonly facts: readonly string[];
  /** How the name is spelled there; empty where it is as it is shown. */
  readonly spelled: string;
  readonly address: string;
  readonly isOutside: boolean;
}

interface Props {
  readonly clip: LinedClip;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onCopy: (form: CopyForm) => void;
}

/** A clip with what is known of it at a glance. */
export function ClipLine({ clip, isSelected, onSelect, onCopy }: Props) {
  return (
    <li class="ClipLine" data-selected={isSelected}>
      <label>
        <input
          type="checkbox"
          aria-label={i18n.t('components.clip.select', { title: clip.title })}
          checked={isSelected}
          onChange={onSelect}
        />
      </label>
      <p class="ClipLine-title" lang={clip.language}>
        <a href={clip.address} {...(clip.isOutside ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
          {clip.title}
        </a>
      </p>
      <p class="ClipLine-facts">
        {clip.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {clip.spelled !== '' && (
          <span class="ClipLine-spelled">
            {i18n.t('components.clip.spelled', { spelling: clip.spelled })}
          </span>
        )}
        <CopyAs label={i18n.t('components.markLine.copyClip')} onCopy={onCopy}>
          {i18n.t('components.markLine.copyAs')}
        </CopyAs>
      </p>
    </li>
  );
}
