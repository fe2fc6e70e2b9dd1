import { i18n } from '#i18n';
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
import { LanguagePanel } from './LanguagePanel.tsx';
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

const PARTS = ['data', 'highlights', 'reading', 'sites', 'shortcuts', 'language', 'about'] as const;

/** The person's data, out, in and safe; and what they may choose. */
export function App(props: OptionsProps) {
  const trouble = props.rescue.trouble.value;
  return (
    <main class="Options">
      <header>
        <p class="Options-brand">
          <span>{i18n.t('browser.name')}</span>
          <a href="/library.html">{i18n.t('options.toLibrary')}</a>
        </p>
        <h1>{i18n.t('options.heading')}</h1>
        <p class="Options-promise">{i18n.t('options.promise')}</p>
      </header>
      <nav class="Options-parts" aria-label={i18n.t('options.onThisPage')}>
        {PARTS.map((id) => (
          <a key={id} href={`#${id}`}>
            {i18n.t(`options.parts.${id}`)}
          </a>
        ))}
      </nav>
      {trouble ? <RescuePanel model={props.rescue} trouble={trouble} /> : <DataPanels {...props} />}
      <HighlightsPanel settings={props.settings} />
      <ReadingPanel settings={props.settings} />
      <SitesPanel sites={props.sites} />
      <ShortcutsPanel shortcuts={props.shortcuts} />
      <LanguagePanel />
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
