import { Panel } from '../../components/Panel.tsx';
import type { ExportModel } from '../export/export-model.ts';
import { ExportForm } from '../export/ExportForm.tsx';

/** Everything out, in a format that others read. */
export function ExportPanel({ model }: { readonly model: ExportModel }) {
  return (
    <Panel
      title="Take it out"
      lead="All your clips with quotes, notes, names and tags, in an open format. You can leave at any time. For some of them only, select them in the library and press Export."
    >
      <ExportForm model={model} />
    </Panel>
  );
}
