import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import type { Library } from '../../storage/database.ts';
import { createExport } from '../export/export-model.ts';
import { ExportForm } from '../export/ExportForm.tsx';

/** Some clips, and what they are called together. */
export interface ExportWanted {
  readonly library: Library;
  readonly ids: readonly string[];
  readonly title: string;
  readonly onClose: () => void;
}

/** Takes some clips out. Closing it stops what is under way. */
export function ExportDialog({ library, ids, title, onClose }: ExportWanted) {
  const [model] = useState(() => createExport(library, () => new Date().toISOString(), { ids, title }));
  useEffect(() => () => model.worker.stop(), [model]);
  const clips = `${ids.length.toLocaleString()} ${ids.length === 1 ? 'clip' : 'clips'}`;
  return (
    <Dialog title={`Export ${clips}`} onClose={onClose}>
      <ExportForm model={model} />
    </Dialog>
  );
}
