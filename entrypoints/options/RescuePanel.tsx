import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { Trouble } from '../../storage/database.ts';
import { isReadable, type RescueModel } from './rescue-model.ts';
import { WorkLine } from './WorkLine.tsx';

/** In place of everything else where the library does not open: what happened, and what can be saved. */
export function RescuePanel({ model, trouble }: { readonly model: RescueModel; readonly trouble: Trouble }) {
  const { worker } = model;
  const backup = model.backup.value;
  const busy = worker.work.value.kind === 'busy';
  return (
    <Panel title={i18n.t('options.rescue.title')} lead={i18n.t(`options.rescue.${trouble}`)}>
      <p class="Options-hint">{i18n.t('options.rescue.stillThere')}</p>
      {backup && <p class="Options-hint">{backup.words}</p>}
      <div class="Options-actions">
        {isReadable(trouble) && (
          <Button kind="main" disabled={busy} onPress={() => void model.save()}>
            {i18n.t('options.rescue.save')}
          </Button>
        )}
        {backup?.folder && (
          <Button disabled={busy} onPress={() => void model.saveBackup()}>
            {i18n.t('options.rescue.saveBackup')}
          </Button>
        )}
        <Button onPress={() => location.reload()}>{i18n.t('options.rescue.tryAgain')}</Button>
      </div>
      <WorkLine worker={worker} />
    </Panel>
  );
}
