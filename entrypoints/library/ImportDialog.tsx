import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import type { Library } from '../../storage/database.ts';
import { createImport } from '../options/import-model.ts';
import { ImportBody } from '../options/ImportPanel.tsx';
import '../options/Options.css';

export interface ImportWanted {
  readonly library: Library;
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/** Brings dropped files in: what was understood first, then the rest. Closing it forgets what was not accepted. */
export function ImportDialog({ library, files, onClose }: ImportWanted) {
  const [{ model, closing }] = useState(() => {
    const end = new AbortController();
    const now = () => new Date().toISOString();
    return { model: createImport({ library, now }, end.signal), closing: end };
  });
  useEffect(() => {
    void model.read(files);
  }, [model, files]);
  useEffect(
    () => () => {
      model.worker.stop();
      void model.cancel();
      closing.abort();
    },
    [model, closing],
  );
  return (
    <Dialog title={i18n.t('library.bringIn')} onClose={onClose}>
      <ImportBody model={model} />
    </Dialog>
  );
}
