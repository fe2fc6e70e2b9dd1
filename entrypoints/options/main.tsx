import { render } from 'preact';
import '../../components/theme.css';
import { openLibrary } from '../../storage/database.ts';
import { App } from './App.tsx';
import { createImport } from './import-model.ts';
import { createExport } from './export-model.ts';

const library = openLibrary();
const now = () => new Date().toISOString();

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const importing = createImport({ library, now }, closing.signal);

render(
  <App exporting={createExport(library, now)} importing={importing} />,
  document.querySelector('#app') ?? document.body,
);
await importing.resume();
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  if (event.target instanceof HTMLInputElement) return; // it was dropped where it belongs
  event.preventDefault();
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length > 0) void importing.read(files);
});
