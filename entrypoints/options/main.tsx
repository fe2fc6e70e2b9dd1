import { render } from 'preact';
import '../../components/theme.css';
import { openLibrary } from '../../storage/database.ts';
import { App } from './App.tsx';
import { createExport } from './export-model.ts';

const library = openLibrary();
const now = () => new Date().toISOString();

render(<App exporting={createExport(library, now)} />, document.querySelector('#app') ?? document.body);
