import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { FilePick } from '../../components/FilePick.tsx';
import { Panel } from '../../components/Panel.tsx';
import { BroughtIn } from './BroughtIn.tsx';
import { PastTransfers } from './PastTransfers.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import type { ImportModel } from './import-model.ts';
import { WorkLine } from './WorkLine.tsx';

/** Everything in: ours, and what other products let out. */
export function ImportPanel({ model }: { readonly model: ImportModel }) {
  const busy = model.worker.work.value.kind === 'busy';
  return (
    <Panel title={i18n.t('options.import.title')} lead={i18n.t('options.import.lead')}>
      <ImportBody model={model} />
      <PastTransfers
        transfers={model.past.value}
        changes={model.changes.value}
        busy={busy}
        onGoOn={(transfer) => void model.goOn(transfer)}
        onTakeBack={(transfer) => void model.takeBack(transfer)}
        onTakeBackChange={(change) => void model.takeBackChange(change)}
      />
    </Panel>
  );
}

/** Files to choose, what was understood of them, and how far it is. */
export function ImportBody({ model }: { readonly model: ImportModel }) {
  const { preview, worker, last } = model;
  const busy = worker.work.value.kind === 'busy';
  const done = last.value;
  return (
    <>
      {preview.value && (
        <PreviewCard
          key={preview.value.transfer.id}
          preview={preview.value}
          busy={busy}
          onAccept={(roles) => void model.accept(roles)}
          onCancel={() => void model.cancel()}
          onKind={(kind) => void model.read(preview.value?.files ?? [], kind)}
        />
      )}
      <FilePick
        label={i18n.t(preview.value ? 'options.import.chooseOthers' : 'options.import.choose')}
        hint={i18n.t(preview.value ? 'options.import.insteadOf' : 'options.import.known')}
        disabled={busy}
        onFiles={(files) => void model.read(files)}
      />
      {!(preview.value && worker.work.value.kind === 'done') && <WorkLine worker={worker} />}
      {done && !busy && (
        <>
          <BroughtIn clips={done.clips} added={done.transfer.counts.added} />
          <div class="Options-actions">
            <Button onPress={() => void model.takeBack(done.transfer)}>
              {i18n.t('options.import.takeItBack')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
