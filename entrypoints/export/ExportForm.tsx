import { useId } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { EXPORT_FORMATS } from '../../core/export/formats.ts';
import { WorkLine } from '../options/WorkLine.tsx';
import type { ExportModel } from './export-model.ts';
import './ExportForm.css';

/** What it is called, in which format, with or without the articles' text; and how far the file is. */
export function ExportForm({ model }: { readonly model: ExportModel }) {
  const { format, text, worker } = model;
  const chosen = format.value;
  return (
    <div class="ExportForm">
      <ChoiceList label="Format" choices={EXPORT_FORMATS} chosen={chosen.id} onChoose={model.choose} />
      <div class="ExportForm-more">
        <Title model={model} />
        {chosen.paper && <PaperChoice model={model} />}
      </div>
      {chosen.text === 'asked' && (
        <label class="ExportForm-check">
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
        <p class="ExportForm-hint">
          With the articles’ text and pictures: this file brings your clips back as they are.
        </p>
      )}
      <div>
        <Button kind="main" disabled={worker.work.value.kind === 'busy'} onPress={() => void model.save()}>
          Save as a file
        </Button>
      </div>
      <WorkLine worker={worker} />
    </div>
  );
}

function Title({ model }: { readonly model: ExportModel }) {
  const id = useId();
  return (
    <div class="ExportForm-title">
      <label for={id}>Title</label>
      <input
        id={id}
        value={model.title.value}
        maxLength={200}
        onInput={(event) => {
          model.title.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}

function PaperChoice({ model }: { readonly model: ExportModel }) {
  return (
    <fieldset class="ExportForm-paper">
      <legend>Paper</legend>
      {(['a4', 'letter'] as const).map((paper) => (
        <label key={paper}>
          <input
            type="radio"
            name="paper"
            value={paper}
            checked={model.paper.value === paper}
            onChange={() => {
              model.paper.value = paper;
            }}
          />
          {paper === 'a4' ? 'A4' : 'Letter'}
        </label>
      ))}
    </fieldset>
  );
}
