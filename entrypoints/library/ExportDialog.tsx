import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import { inDigits } from '../../components/language.ts';
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
  const count = ids.length;
  return (
    <Dialog title={i18n.t('library.exporting', count, { count: inDigits(count) })} onClose={onClose}>
      <ExportForm model={model} />
    </Dialog>
  );
}
