import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { ColourFields } from '../../components/ColourFields.tsx';
import { Panel } from '../../components/Panel.tsx';
import { changeSettings, type Settings } from '../../browser/settings.ts';

/** What the colours of highlights mean. */
export function HighlightsPanel({ settings }: { readonly settings: ReadonlySignal<Settings> }) {
  const { meanings } = settings.value;
  return (
    <Panel id="highlights" title={i18n.t('options.colours.title')} lead={i18n.t('options.colours.lead')}>
      <ColourFields
        meanings={meanings}
        onMeaning={(colour, meaning) =>
          void changeSettings({ meanings: { ...meanings, [colour]: meaning.trim() || meanings[colour] } })
        }
      />
    </Panel>
  );
}
