import { i18n } from '#i18n';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { hasOwnPage } from '../../browser/own-pages.ts';
import { followSettings, getSettings } from '../../browser/settings.ts';
import { shortcuts } from '../../browser/shortcuts.ts';
import { speakIn } from '../../components/language.ts';
import '../../components/theme.css';
import { questionFromParameters, questionToParameters } from '../../core/library/question-address.ts';
import { backupState } from '../../storage/backup.ts';
import { getClip } from '../../storage/clips.ts';
import { openLibrary, watchLibrary } from '../../storage/database.ts';
import { follow } from '../../storage/live.ts';
import { keepIndex } from '../../storage/search/upkeep.ts';
import { createCompletions } from '../clip-form/completions.ts';
import { createActions } from './actions.ts';
import { App } from './App.tsx';
import { createCopying } from './copying.ts';
import { takeDrops } from './drop.ts';
import { listenToKeys } from './keys.ts';
import { createMarks } from './marks.ts';
import { copyIfWeekIsOver } from '../options/second-copy.ts';
import { rememberOrMiss, type Memory } from '../options/vanished.ts';
import { createLibraryModel } from './model.ts';
import { createOverlay } from './overlay.ts';
import { createSaved } from './saved.ts';
import { createSelection } from './selection.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

speakIn(document);
document.title = i18n.t('library.title');
const library = openLibrary();
const model = createLibraryModel(library, asked(), closing.signal);
const selection = createSelection(model.answer, model.question);
const marks = createMarks(library, model, {
  isShown: new URLSearchParams(location.search).get('show') === 'marks',
  end: closing.signal,
});
const actions = createActions(library, model.trouble);
const say = (sentence: string): void => {
  actions.said.value = { sentence };
};
const overlay = createOverlay((id) => getClip(library, id));
listenToKeys({ model, selection, actions, overlay, marks }, closing.signal);
watchLibrary(library, (trouble) => {
  model.trouble.value = trouble;
});
keepIndex(library, closing.signal); // bulk changes leave segments to be merged
effect(() => {
  const asking = questionToParameters(model.question.value);
  if (marks.isShown.value) asking.set('show', 'marks');
  const parameters = asking.toString();
  history.replaceState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
});

const [settings, keys, hasReader] = await Promise.all([
  getSettings(),
  shortcuts(),
  hasOwnPage('/reader.html'),
]);
const meanings = signal(settings.meanings);
followSettings((changed) => {
  meanings.value = changed.meanings;
}, closing.signal);

const missed = signal<Memory | undefined>(undefined);
void rememberOrMiss(library, new Date().toISOString()).then(
  (found) => {
    missed.value = found;
  },
  () => undefined, // that it does not open is said
);

const stoppedBackup = signal<'daily' | 'weekly' | undefined>(undefined);
follow(() => backupState(library), {
  onValue: ({ failed, folder, weekly }) => {
    stoppedBackup.value = failed && (weekly && !folder ? 'weekly' : 'daily');
  },
  onError: () => undefined, // that it does not open is said
  signal: closing.signal,
});

render(
  <App
    model={model}
    selection={selection}
    meanings={meanings}
    shortcuts={keys}
    hasReader={hasReader}
    actions={actions}
    overlay={overlay}
    saved={createSaved(model, { say, end: closing.signal })}
    marks={marks}
    completions={createCompletions(library)}
    copying={createCopying(library, say)}
    isDropping={takeDrops(overlay, closing.signal)}
    missed={missed}
    stoppedBackup={stoppedBackup}
    library={library}
  />,
  document.querySelector('#app') ?? document.body,
);

/* Where the weekly file is wanted. It may be the only page of ours that is ever open. */
copyIfWeekIsOver(library, new Date().toISOString()).catch(() => undefined); // “Your data” says how old the last is

function asked() {
  return questionFromParameters(new URLSearchParams(location.search));
}
