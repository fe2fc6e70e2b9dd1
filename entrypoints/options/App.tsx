import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../browser/settings.ts';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import type { BackupModel } from './backup-model.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { HighlightsPanel } from './HighlightsPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import type { ImportModel } from './import-model.ts';
import { ReadingPanel } from './ReadingPanel.tsx';
import type { ExportModel } from '../export/export-model.ts';
import { RescuePanel } from './RescuePanel.tsx';
import type { RescueModel } from './rescue-model.ts';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';
import { SitesPanel } from './SitesPanel.tsx';
import './Options.css';

/** What the page shows and does. */
export interface OptionsProps {
  readonly rescue: RescueModel;
  readonly backup: BackupModel;
  readonly exporting: ExportModel;
  readonly importing: ImportModel;
  readonly settings: ReadonlySignal<Settings>;
  readonly sites: ReadonlySignal<readonly string[]>;
  readonly shortcuts: ReadonlySignal<Shortcuts>;
  readonly version: string;
}

const PARTS = [
  ['data', 'Your data'],
  ['highlights', 'Your colours'],
  ['reading', 'Reading'],
  ['sites', 'Sites'],
  ['shortcuts', 'Shortcuts'],
  ['about', 'About'],
] as const;

/** The person's data, out, in and safe; and what they may choose. */
export function App(props: OptionsProps) {
  const trouble = props.rescue.trouble.value;
  return (
    <main class="Options">
      <header>
        <p class="Options-brand">Cutting Room</p>
        <h1>Data and options</h1>
        <p class="Options-promise">
          What you keep lies in this browser and nowhere else. Here you take it out, bring it in, keep a
          second copy, and set things as you like them.
        </p>
      </header>
      <nav class="Options-parts" aria-label="On this page">
        {PARTS.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {trouble ? <RescuePanel model={props.rescue} trouble={trouble} /> : <DataPanels {...props} />}
      <HighlightsPanel settings={props.settings} />
      <ReadingPanel settings={props.settings} />
      <SitesPanel sites={props.sites} />
      <ShortcutsPanel shortcuts={props.shortcuts} />
      <AboutPanel version={props.version} />
    </main>
  );
}

function DataPanels({ backup, exporting, importing }: OptionsProps) {
  return (
    <>
      <span id="data" class="Options-target" />
      <BackupPanel model={backup} />
      <ExportPanel model={exporting} />
      <ImportPanel model={importing} />
    </>
  );
}
