import { i18n } from '#i18n';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Rich } from '../../components/Rich.tsx';
import { KEYS } from './keys.ts';

const LANGUAGE = [
  ['harbour storm', 'words'],
  ['"made tea"', 'phrase'],
  ['storm -sequel', 'without'],
  ['storm OR flood', 'or'],
  ['film:"Salt Lantern" actor:seo', 'fields'],
  ['title:ferry note:ask quote:lamp', 'places'],
  ['has:note has:highlight colour:green', 'flags'],
  ['is:trashed', 'trash'],
  ['after:2024-03 before:2025', 'dates'],
] as const;

/** All keys, and how to ask. */
export function Help({
  shortcuts,
  onClose,
}: {
  readonly shortcuts: Shortcuts;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={i18n.t('library.keys.title')} onClose={onClose}>
      <dl class="Library-help">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Keys key={key} keys={key} />
              ))}
            </dt>
            <dd>{i18n.t(`library.keys.${does}`)}</dd>
          </div>
        ))}
        {shortcuts.clip !== '' && (
          <div>
            <dt>
              <Keys keys={shortcuts.clip} />
            </dt>
            <dd>{i18n.t('library.keys.clip')}</dd>
          </div>
        )}
      </dl>
      <h3 class="Library-help-head">{i18n.t('library.query.title')}</h3>
      <dl class="Library-help Library-language">
        {LANGUAGE.map(([example, means]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{i18n.t(`library.query.${means}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="Library-about">
        <Rich
          sentence={i18n.t('library.keys.addressBar', { keys: '{keys}' })}
          parts={{ keys: <Keys keys="cut" /> }}
        />
      </p>
    </Dialog>
  );
}
