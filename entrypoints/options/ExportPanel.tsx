import { Button } from '../../components/Button.tsx';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { Panel } from '../../components/Panel.tsx';
import { EXPORT_FORMATS } from '../../core/export/formats.ts';
import type { ExportModel } from './export-model.ts';
import { WorkLine } from './WorkLine.tsx';

/** Everything out, in a format that others read. */
export function ExportPanel({ model }: { readonly model: ExportModel }) {
  const { format, text, worker } = model;
  const chosen = format.value;
  return (
    <Panel
      title="Take it out"
      lead="All your clips with quotes, notes, names and tags, in an open format. You can leave at any time."
    >
      <ChoiceList label="Format" choices={EXPORT_FORMATS} chosen={chosen.id} onChoose={model.choose} />
      {chosen.text === 'asked' && (
        <label class="Options-check">
          <input
            type="checkbox"
            checked={text.value}
            onChange={(event) => {
              text.value = event.currentTarget.checked;
            }}
          />
          <span>With the articles’ full text. It belongs to the outlets: keep it to yourself.</span>
        </label>
      )}
      {chosen.text === 'always' && (
        <p class="Options-hint">
          With the articles’ text and pictures: this file brings your clips back as they are.
        </p>
      )}
      <div class="Options-actions">
        <Button kind="main" disabled={worker.work.value.kind === 'busy'} onPress={() => void model.save()}>
          Save as a file
        </Button>
      </div>
      <WorkLine worker={worker} />
    </Panel>
  );
}
