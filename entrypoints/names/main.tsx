import { i18n } from '#i18n';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { hasOwnPage } from '../../browser/own-pages.ts';
import { followSettings, getSettings } from '../../browser/settings.ts';
import { speakIn } from '../../components/language.ts';
import '../../components/theme.css';
import { openLibrary, watchLibrary } from '../../storage/database.ts';
import { createCopying } from '../library/copying.ts';
import { App } from './App.tsx';
import { createDeeds } from './deeds.ts';
import { listenToKeys } from './keys.ts';
import { createNamesModel } from './model.ts';
import { createProposals } from './proposals.ts';
import { routeFrom } from './route.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

speakIn(document);
const library = openLibrary();
const model = createNamesModel(library, asked(), closing.signal);
const deeds = createDeeds(library, model);
const proposals = createProposals(library, model, { deeds, end: closing.signal });
const isHelping = signal(false);
listenToKeys({ model, deeds, proposals, isHelping }, closing.signal);
watchLibrary(library, (trouble) => {
  model.trouble.value = trouble;
});
addEventListener('popstate', () => model.go(asked(), 'replace'));
effect(() => {
  const route = model.route.value;
  const name =
    route.show === 'name'
      ? route.spelling
      : i18n.t(route.show === 'same' ? 'names.same' : 'names.usualTitle');
  document.title = i18n.t('names.title', { name });
});

const meanings = signal((await getSettings()).meanings);
const hasReader = await hasOwnPage('/reader.html');
followSettings((changed) => {
  meanings.value = changed.meanings;
}, closing.signal);

const copying = createCopying(library, (sentence) => {
  deeds.said.value = { sentence, canUndo: false };
});

render(
  <App
    model={model}
    deeds={deeds}
    proposals={proposals}
    copying={copying}
    hasReader={hasReader}
    isHelping={isHelping}
    meanings={meanings}
  />,
  document.querySelector('#app') ?? document.body,
);

function asked() {
  return routeFrom(new URLSearchParams(location.search));
}
