import { i18n } from '#i18n';
import { inDigits, tell } from '../../components/language.ts';
import type { DroppedParagraph } from '../../core/article.ts';
import { whyLeftOut } from '../../core/left-out.ts';
import './LeftOut.css';

interface Props {
  readonly dropped: readonly DroppedParagraph[];
  readonly language: string | undefined;
}

/** What the page has beside the text and the clip has not, below the text: nothing is left out in silence. */
export function LeftOut({ dropped, language }: Props) {
  if (dropped.length === 0) return null;
  return (
    <details class="LeftOut">
      <summary>{i18n.t('reader.leftOut', dropped.length, { count: inDigits(dropped.length) })}</summary>
      <ul>
        {dropped.map(({ after, text, reason }) => {
          const why = whyLeftOut(reason);
          return (
            <li key={`${after} ${text}`}>
              <span lang={language} dir="auto">
                {text}
              </span>{' '}
              <small>{why ? tell(why) : reason}</small>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
