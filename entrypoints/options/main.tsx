import { i18n } from '#i18n';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { followSettings, getSettings } from '../../browser/settings.ts';
import { followShortcuts, shortcuts } from '../../browser/shortcuts.ts';
import { allowedSites, followSites } from '../../browser/sites.ts';
import { speakIn } from '../../components/language.ts';
import '../../components/theme.css';
import { openLibrary } from '../../storage/database.ts';
import { createRescue } from './rescue-model.ts';
import { App } from './App.tsx';
import { createImport } from './import-model.ts';
import { createBackup } from './backup-model.ts';
import { createExport } from '../export/export-model.ts';

speakIn(document);
document.title = i18n.t('options.documentTitle');

const library = openLibrary();
const now = () => new Date().toISOString();

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const rescue = createRescue(library, now);
const backup = createBackup({ library, now, exempt: isExempt() }, closing.signal);
const importing = createImport({ library, now }, closing.signal);

const settings = signal(await getSettings());
const keys = signal(await shortcuts());
const sites = signal(await allowedSites());
followSettings((changed) => {
  settings.value = changed;
}, closing.signal);
followShortcuts((changed) => {
  keys.value = changed;
}, closing.signal);
followSites(() => {
  void allowedSites().then((allowed) => {
    sites.value = allowed;
  });
}, closing.signal);

render(
  <App
    rescue={rescue}
    backup={backup}
    exporting={createExport(library, now)}
    importing={importing}
    settings={settings}
    sites={sites}
    shortcuts={keys}
    version={browser.runtime.getManifest().version}
  />,
  document.querySelector('#app') ?? document.body,
);
document.getElementById(location.hash.slice(1))?.scrollIntoView();
await importing.resume();
await backup.start();
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  if (event.target instanceof HTMLInputElement) return; // it was dropped where it belongs
  event.preventDefault();
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length > 0) void importing.read(files);
});

/** Chromium clears nothing of an extension that asked for unlimited storage; Firefox wants to be asked. */
function isExempt(): boolean {
  const { permissions = [] } = browser.runtime.getManifest();
  return import.meta.env.CHROME && permissions.includes('unlimitedStorage');
}
