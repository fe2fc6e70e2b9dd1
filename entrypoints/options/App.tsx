import { BackupPanel } from './BackupPanel.tsx';
import type { BackupModel } from './backup-model.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import type { ImportModel } from './import-model.ts';
import type { ExportModel } from '../export/export-model.ts';
import { RescuePanel } from './RescuePanel.tsx';
import type { RescueModel } from './rescue-model.ts';
import './Options.css';

interface Props {
  readonly rescue: RescueModel;
  readonly backup: BackupModel;
  readonly exporting: ExportModel;
  readonly importing: ImportModel;
}

/** Your data: out, in, and safe. */
export function App({ rescue, backup, exporting, importing }: Props) {
  const trouble = rescue.trouble.value;
  return (
    <main class="Options">
      <header>
        <p class="Options-brand">Cutting Room</p>
        <h1>Your data</h1>
        <p class="Options-promise">
          It lies in this browser and nowhere else. Here you take it out, bring it in, and keep a second copy.
        </p>
      </header>
      {trouble ? (
        <RescuePanel model={rescue} trouble={trouble} />
      ) : (
        <>
          <BackupPanel model={backup} />
          <ExportPanel model={exporting} />
          <ImportPanel model={importing} />
        </>
      )}
    </main>
  );
}
