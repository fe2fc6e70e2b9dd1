import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { libraryAddress } from '../../browser/omnibox.ts';
import { openPage, pageInFront, readPage } from '../../browser/page-in-front.ts';
import { openPanelFor } from '../../browser/panel.ts';
import '../../components/theme.css';
import type { Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import { readerAddress } from '../../core/reader-address.ts';
import { openLibrary, watchLibrary } from '../../storage/database.ts';
import { highlightsOf } from '../../storage/highlights.ts';
import { follow } from '../../storage/live.ts';
import { keepIndex } from '../../storage/search/upkeep.ts';
import { keepWithClip } from '../keep-pictures/from-page.ts';
import { rememberOrMiss, type Memory } from '../options/vanished.ts';
import { App } from './App.tsx';
import { createCompletions } from '../clip-form/completions.ts';
import { listenToKeys } from '../clip-form/keys.ts';
import { createModel, type FormModel } from '../clip-form/model.ts';
import { createSearch } from './search.ts';
import { readFront } from '../clip-form/read-front.ts';
import { fail } from '../clip-form/state.ts';
import { speakIn } from '../../components/language.ts';

speakIn(document);
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const library = openLibrary();
const tab = askedTab();
document.documentElement.toggleAttribute('data-in-tab', tab !== undefined);
const page = await pageInFront(tab);
const now = () => new Date().toISOString();
const model = createModel({ library, document, page, now, onClipped: afterClipping, signal: closing.signal });
const search = createSearch(library, closing.signal);
const marks = followMarks(model);
const missed = signal<Memory | undefined>(undefined);
watchLibrary(library, (trouble) => {
  model.state.trouble.value = trouble;
});

render(
  <App
    model={model}
    search={search}
    completions={createCompletions(library)}
    marks={marks}
    missed={missed}
    onOpenClip={(id, wanted) => void openClip(id, wanted)}
    onPanel={() => page && void openPanelFor(page.tab)}
    onReader={({ id }) => void openPage(readerAddress(id)).then(() => window.close())}
    onRetry={() => void readFront(model, page, readPage)}
    onLibrary={() => void showLibrary()}
    onData={() => void openPage('/options.html#data').then(() => window.close())}
  />,
  document.querySelector('#app') ?? document.body,
);
listenToKeys(() => model, closing.signal);
void lookForMissed();
await readFront(model, page, readPage);
keepIndex(library, closing.signal);

async function afterClipping(clip: Clip): Promise<void> {
  void lookForMissed();
  if (page) keepWithClip(library, page.tab, clip).catch(() => undefined); // they can be kept by a press later
}

/** Remembers what is here; until a lost library is brought back each popup says that it is lost. */
async function lookForMissed(): Promise<void> {
  missed.value = await rememberOrMiss(library, now()).catch(() => undefined); // that it does not open is said
}

/** `?tab=5` where the popup stands in a tab of its own, because no popup could be opened. */
function askedTab(): number | undefined {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(asked) && asked > 0 ? asked : undefined;
}

async function openClip(id: string, wanted?: 'page'): Promise<void> {
  const address = search.addressOf(id, wanted);
  if (!address) return;
  await openPage(address);
  window.close();
}

async function showLibrary(): Promise<void> {
  await openPage(libraryAddress(search.query.peek()));
  window.close();
}

function followMarks({ state }: FormModel) {
  const found = signal<readonly Highlight[]>([]);
  let following = new AbortController();
  let shown: string | undefined;
  effect(() => {
    const face = state.face.value;
    const id = face.kind === 'clip' ? face.clip.id : undefined;
    if (id === shown) return;
    shown = id;
    following.abort();
    following = new AbortController();
    found.value = [];
    if (id === undefined) return;
    follow(() => highlightsOf(library, id), {
      onValue: (highlights) => {
        found.value = highlights;
      },
      onError: (error) => fail(state, error),
      signal: AbortSignal.any([closing.signal, following.signal]),
    });
  });
  return found;
}
