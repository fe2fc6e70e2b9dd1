import { i18n } from '#i18n';
import { Panel } from '../../components/Panel.tsx';
import type { ExportModel } from '../export/export-model.ts';
import { ExportForm } from '../export/ExportForm.tsx';

/** Everything out, in a format that others read. */
export function ExportPanel({ model }: { readonly model: ExportModel }) {
  return (
    <Panel title={i18n.t('options.export.title')} lead={i18n.t('options.export.lead')}>
      <ExportForm model={model} />
    </Panel>
  );
}
