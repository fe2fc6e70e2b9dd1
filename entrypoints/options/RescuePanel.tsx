import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { Trouble } from '../../storage/database.ts';
import type { RescueModel } from './rescue-model.ts';
import { WorkLine } from './WorkLine.tsx';

/** In place of everything else where the library does not open: what happened, and what can be saved. */
export function RescuePanel({ model, trouble }: { readonly model: RescueModel; readonly trouble: Trouble }) {
  const { worker } = model;
  const readable = trouble === 'newer' || trouble === 'broken' || trouble === 'full';
  return (
    <Panel title={i18n.t('options.rescue.title')} lead={i18n.t(`options.rescue.${trouble}`)}>
      <p class="Options-hint">{i18n.t('options.rescue.stillThere')}</p>
      <div class="Options-actions">
        {readable && (
          <Button kind="main" disabled={worker.work.value.kind === 'busy'} onPress={() => void model.save()}>
            {i18n.t('options.rescue.save')}
          </Button>
        )}
        <Button onPress={() => location.reload()}>{i18n.t('options.rescue.tryAgain')}</Button>
      </div>
      <WorkLine worker={worker} />
    </Panel>
  );
}
