import { i18n } from '#i18n';
import { webAddress } from '../../core/address.ts';
import type { Clip } from '../../core/clip.ts';
import { readerAddress } from '../../core/reader-address.ts';
import './BroughtIn.css';
import { number } from './numbers.ts';

interface Props {
  /** The first of those that were added. */
  readonly clips: readonly Clip[];
  /** How many were. */
  readonly added: number;
}

/** The clips that an import has just added: no search finds these alone, for each has the day it was saved on there. */
export function BroughtIn({ clips, added }: Props) {
  if (clips.length === 0) return null;
  const left = added - clips.length;
  return (
    <details class="BroughtIn">
      <summary>{i18n.t('options.import.see', added, { count: number(added) })}</summary>
      <ul>
        {clips.map((clip) => (
          <li key={clip.id}>
            <Title clip={clip} />
            <span class="BroughtIn-outlet">{clip.outlet || (webAddress(clip.address)?.host ?? '')}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{i18n.t('options.import.notListed', left, { count: number(left) })}</p>}
    </details>
  );
}

/** Leads to the reader, or to the page of a clip that came without its text. */
function Title({ clip }: { readonly clip: Clip }) {
  const isOutside = clip.body === '';
  return (
    <a
      href={isOutside ? clip.address : readerAddress(clip.id)}
      lang={clip.language}
      {...(isOutside ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      {clip.title || clip.address}
    </a>
  );
}
