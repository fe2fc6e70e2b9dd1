import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../browser/settings.ts';
import { ColourFields } from '../../components/ColourFields.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useChoosing } from './choosing.ts';

/** What the colours of highlights mean. */
export function HighlightsPanel({ settings }: { readonly settings: ReadonlySignal<Settings> }) {
  const { meanings } = settings.value;
  const { trouble, choose } = useChoosing();
  return (
    <Panel id="highlights" title={i18n.t('options.colours.title')} lead={i18n.t('options.colours.lead')}>
      <ColourFields
        meanings={meanings}
        onMeaning={(colour, meaning) =>
          void choose({ meanings: { ...meanings, [colour]: meaning.trim() || meanings[colour] } })
        }
      />
      {trouble && <Notice kind="problem">{trouble}</Notice>}
    </Panel>
  );
}
