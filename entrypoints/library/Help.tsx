import { i18n } from '#i18n';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Rich } from '../../components/Rich.tsx';
import { KEYS } from './keys.ts';

/** What can be asked, each with an example in words of the person's language. */
const LANGUAGE = ['words', 'phrase', 'without', 'or', 'fields', 'places', 'flags', 'trash', 'dates'] as const;

/** All keys, and how to ask. */
export function Help({
  shortcuts,
  onClose,
}: {
  readonly shortcuts: Shortcuts;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={i18n.t('library.keys.title')} onClose={onClose} isForReading>
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
        {LANGUAGE.map((means) => (
          <div key={means}>
            <dt>
              <code dir="auto">{i18n.t(`library.query.examples.${means}`)}</code>
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
