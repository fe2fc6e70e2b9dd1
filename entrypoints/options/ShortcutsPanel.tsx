import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Rich } from '../../components/Rich.tsx';
import { changeShortcuts, type Shortcuts } from '../../browser/shortcuts.ts';
import './ShortcutsPanel.css';

const ACTIONS: readonly (keyof Shortcuts)[] = ['clip', 'highlight', 'panel'];

/** The keys as this browser has them, and the way to others. */
export function ShortcutsPanel({ shortcuts }: { readonly shortcuts: ReadonlySignal<Shortcuts> }) {
  return (
    <Panel id="shortcuts" title={i18n.t('options.shortcuts.title')} lead={i18n.t('options.shortcuts.lead')}>
      <dl class="ShortcutsPanel">
        {ACTIONS.map((action) => (
          <div key={action}>
            <dt>{i18n.t(`options.shortcuts.${action}`)}</dt>
            <dd>
              {shortcuts.value[action] === '' ? (
                i18n.t('options.shortcuts.none')
              ) : (
                <Keys keys={shortcuts.value[action]} />
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{i18n.t('options.shortcuts.search')}</dt>
          <dd>
            <Rich
              sentence={i18n.t('options.shortcuts.searchKeys', { keys: '{keys}' })}
              parts={{ keys: <Keys keys="cut" /> }}
            />
          </dd>
        </div>
      </dl>
      <div class="Options-actions">
        <Button onPress={() => void changeShortcuts()}>{i18n.t('options.shortcuts.change')}</Button>
        <span class="Options-hint">{i18n.t('options.shortcuts.own')}</span>
      </div>
    </Panel>
  );
}
