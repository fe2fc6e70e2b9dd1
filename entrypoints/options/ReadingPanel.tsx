import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { MEGABYTES, type Settings } from '../../browser/settings.ts';
import { LookFields } from '../../components/LookFields.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PictureFields } from '../../components/PictureFields.tsx';
import { latestWriter } from '../../core/latest.ts';
import type { ReadingLook } from '../../core/reading-look.ts';
import { useChoosing } from './choosing.ts';
import './ReadingPanel.css';

/** How clips look in the reader, and what becomes of their pictures. */
export function ReadingPanel({ settings }: { readonly settings: ReadonlySignal<Settings> }) {
  const { look, pictures } = settings.value;
  /* A slider sends many values: each shows at once, and of those that come while one is written only the last is. */
  const [moving, setMoving] = useState<ReadingLook>();
  const shown = moving ?? look;
  const { trouble, choose } = useChoosing();
  const writer = useMemo(
    () =>
      latestWriter<ReadingLook>(
        async (next) => {
          await choose({ look: next }); // where it was not kept, it is not shown
          setMoving((now) => (now === next ? undefined : now));
        },
        () => setMoving(undefined),
      ),
    // the first one does all that later ones do
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  return (
    <Panel id="reading" title={i18n.t('options.reading.title')} lead={i18n.t('options.reading.lead')}>
      <div class="ReadingPanel">
        <LookFields
          id="reading-look"
          look={shown}
          onLook={(change) => {
            const next = { ...shown, ...change };
            setMoving(next);
            writer.write(next);
          }}
        />
        <fieldset class="ReadingPanel-pictures">
          <legend>{i18n.t('options.reading.pictures')}</legend>
          <p class="Options-hint">{i18n.t('options.reading.picturesHint')}</p>
          <PictureFields
            room={pictures.megabytes}
            rooms={MEGABYTES}
            wish={pictures.keep}
            onRoom={(room) => {
              const megabytes = MEGABYTES.find((one) => one === room);
              if (megabytes) void choose({ pictures: { ...settings.peek().pictures, megabytes } });
            }}
            onWish={(keep) => void choose({ pictures: { ...settings.peek().pictures, keep } })}
          />
        </fieldset>
        {trouble && <Notice kind="problem">{trouble}</Notice>}
      </div>
    </Panel>
  );
}
