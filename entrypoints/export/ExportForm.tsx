import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { tell } from '../../components/language.ts';
import { EXPORT_FORMATS } from '../../core/export/formats.ts';
import { WorkLine } from '../options/WorkLine.tsx';
import type { ExportModel } from './export-model.ts';
import './ExportForm.css';

/** What it is called, in which format, with or without the articles' text; and how far the file is. */
export function ExportForm({ model }: { readonly model: ExportModel }) {
  const { format, text, worker } = model;
  const chosen = format.value;
  const choices = EXPORT_FORMATS.map(({ id, name, purpose }) => ({
    id,
    name: tell(name),
    purpose: tell(purpose),
  }));
  return (
    <div class="ExportForm">
      <ChoiceList
        label={i18n.t('export.format')}
        choices={choices}
        chosen={chosen.id}
        onChoose={model.choose}
      />
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
          <span>{i18n.t('export.fullText')}</span>
        </label>
      )}
      {chosen.text === 'always' && (
        <p class="ExportForm-hint">
          {i18n.t(model.isWhole && !chosen.write ? 'export.wholeTrash' : 'export.whole')}
        </p>
      )}
      <div>
        <Button kind="main" isBusy={worker.work.value.kind === 'busy'} onPress={() => void model.save()}>
          {i18n.t('export.save')}
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
      <label for={id}>{i18n.t('export.title')}</label>
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
      <legend>{i18n.t('export.paper')}</legend>
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
          {i18n.t(`export.${paper}`)}
        </label>
      ))}
    </fieldset>
  );
}
