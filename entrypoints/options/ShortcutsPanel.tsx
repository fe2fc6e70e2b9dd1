import type { ReadonlySignal } from '@preact/signals';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Panel } from '../../components/Panel.tsx';
import { changeShortcuts, type Shortcuts } from '../../browser/shortcuts.ts';
import './ShortcutsPanel.css';

const ACTIONS: readonly (readonly [keyof Shortcuts, string])[] = [
  ['clip', 'Open the popup on this page'],
  ['highlight', 'Highlight the selected words, or walk the sentences'],
  ['panel', 'Open the side panel'],
];

/** The keys as this browser has them, and the way to others. */
export function ShortcutsPanel({ shortcuts }: { readonly shortcuts: ReadonlySignal<Shortcuts> }) {
  return (
    <Panel
      id="shortcuts"
      title="Shortcuts"
      lead="As they are set in this browser now. Where another extension had a key first, there is none."
    >
      <dl class="ShortcutsPanel">
        {ACTIONS.map(([action, name]) => (
          <div key={action}>
            <dt>{name}</dt>
            <dd>{shortcuts.value[action] === '' ? 'none' : <Keys keys={shortcuts.value[action]} />}</dd>
          </div>
        ))}
        <div>
          <dt>Search your clips from the address bar</dt>
          <dd>
            <Keys keys="cut" /> and a space
          </dd>
        </div>
      </dl>
      <div class="Options-actions">
        <Button onPress={() => void changeShortcuts()}>Change them in the browser…</Button>
        <span class="Options-hint">The library and the reader tell their own keys when you press ?</span>
      </div>
    </Panel>
  );
}
