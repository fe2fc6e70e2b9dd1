import { i18n } from '#i18n';
import { render } from 'preact';
import { openPage } from '../../browser/page-in-front.ts';
import { shortcuts } from '../../browser/shortcuts.ts';
import { speakIn } from '../../components/language.ts';
import '../../components/theme.css';
import { readerAddress } from '../../core/reader-address.ts';
import { openLibrary } from '../../storage/database.ts';
import { App } from './App.tsx';
import { createSample } from './sample.ts';

speakIn(document);
document.title = i18n.t('welcome.title');

const library = openLibrary();
const sample = await createSample(library, () => new Date().toISOString());

render(
  <App shortcuts={await shortcuts()} sample={sample} onRead={(clip) => void openPage(readerAddress(clip))} />,
  document.querySelector('#app') ?? document.body,
);
