import type { Shortcuts } from '../../browser/shortcuts.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import { KEYS } from './keys.ts';

const LANGUAGE: readonly (readonly [example: string, means: string])[] = [
  ['harbour storm', 'clips with both words; the last may be a beginning'],
  ['"made tea"', 'these words one after the other'],
  ['storm -sequel', 'without a word'],
  ['storm OR flood', 'one or the other'],
  ['film:"Salt Lantern" actor:seo', 'by film, director, actor, person, tag, by, site'],
  ['title:ferry note:ask quote:lamp', 'words in one place only'],
  ['has:note has:highlight colour:green', 'clips with notes, highlights, a colour'],
  ['is:trashed', 'what is in the trash'],
  ['after:2024-03 before:2025', 'by the date of the article; clipped:2025-06 by that of the clip'],
];

/** All keys, and how to ask. */
export function Help({
  shortcuts,
  onClose,
}: {
  readonly shortcuts: Shortcuts;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title="Keys and queries" onClose={onClose}>
      <dl class="Library-help">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Keys key={key} keys={key} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        {shortcuts.clip !== '' && (
          <div>
            <dt>
              <Keys keys={shortcuts.clip} />
            </dt>
            <dd>Clip the page in front, from anywhere</dd>
          </div>
        )}
      </dl>
      <h3 class="Library-help-head">What can be typed</h3>
      <dl class="Library-help Library-language">
        {LANGUAGE.map(([example, means]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p class="Library-about">
        In the address bar, <Keys keys="cut" /> and a space search from anywhere.
      </p>
    </Dialog>
  );
}
