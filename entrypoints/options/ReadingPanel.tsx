import type { ReadonlySignal } from '@preact/signals';
import { changeSettings, MEGABYTES, type Settings } from '../../browser/settings.ts';
import { LookFields } from '../../components/LookFields.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PictureFields } from '../../components/PictureFields.tsx';
import './ReadingPanel.css';

/** How clips look in the reader, and what becomes of their pictures. */
export function ReadingPanel({ settings }: { readonly settings: ReadonlySignal<Settings> }) {
  const { look, pictures } = settings.value;
  return (
    <Panel
      id="reading"
      title="Reading"
      lead="How clips are set in the reader, and how much room their pictures get. The reader’s own Aa panel changes the same."
    >
      <div class="ReadingPanel">
        <LookFields
          id="reading-look"
          look={look}
          onLook={(change) => void changeSettings({ look: { ...settings.peek().look, ...change } })}
        />
        <fieldset class="ReadingPanel-pictures">
          <legend>Pictures</legend>
          <p class="Options-hint">
            A clip that is opened fetches nothing. Pictures that you keep are there without the network too.
          </p>
          <PictureFields
            room={pictures.megabytes}
            rooms={MEGABYTES}
            always={pictures.always}
            onRoom={(room) => {
              const megabytes = MEGABYTES.find((one) => one === room);
              if (megabytes) void changeSettings({ pictures: { ...settings.peek().pictures, megabytes } });
            }}
            onAlways={(always) => void changeSettings({ pictures: { ...settings.peek().pictures, always } })}
          />
        </fieldset>
      </div>
    </Panel>
  );
}
