import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { answerInExtension } from '../../browser/messages.ts';
import { libraryAddress } from '../../browser/omnibox.ts';
import { followPageInFront, openPage, pageInFront, type PageInFront } from '../../browser/page-in-front.ts';
import { followWantedMark } from '../../browser/panel.ts';
import { chooseSettings, followSettings, getSettings } from '../../browser/settings.ts';
import { EVERYWHERE, allow, followSites, forbid, isAllowed } from '../../browser/sites.ts';
import '../../components/theme.css';
import { addressKey } from '../../core/address.ts';
import type { Colour } from '../../core/highlight.ts';
import { idFrom, standingFrom } from '../../core/mark.ts';
import { readerAddress } from '../../core/reader-address.ts';
import { openLibrary, watchLibrary } from '../../storage/database.ts';
import { keepIndex } from '../../storage/search/upkeep.ts';
import { createCompletions } from '../clip-form/completions.ts';
import { listenToKeys } from '../clip-form/keys.ts';
import { rememberOrMiss, type Memory } from '../options/vanished.ts';
import { createSearch } from '../popup/search.ts';
import { App } from './App.tsx';
import { Comparison } from './Comparison.tsx';
import { createMarkActions } from './marks.ts';
import { PagePictures } from './PagePictures.tsx';
import { followReturned } from './returned.ts';
import { openSession, type PanelSession } from './session.ts';
import { speakIn } from '../../components/language.ts';

speakIn(document);
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const library = openLibrary();
const session = signal<PanelSession | undefined>(undefined);
const actions = createMarkActions(library);
const { said } = actions;
const wanted = signal<string | undefined>(undefined);
const search = createSearch(library, closing.signal);
const access = signal({ isAllowed: false, isEverywhere: false });
const missed = signal<Memory | undefined>(undefined);
const meanings = signal((await getSettings()).meanings);

watchLibrary(library, (trouble) => {
  const model = session.peek()?.model;
  if (model) model.state.trouble.value = trouble;
});
followSettings((settings) => {
  meanings.value = settings.meanings;
}, closing.signal);
followPageInFront(show, closing.signal);
followSites(() => void lookAtAccess(), closing.signal);
followReturned(actions, () => session.value?.highlights.value ?? [], closing.signal);
followWantedMark(({ id }) => want(id), closing.signal);
answerInExtension({
  async marksStand(message, tab) {
    const standing = standingFrom(message);
    const at = session.peek();
    if (!standing || at?.page?.tab !== tab) return;
    at.standing.value = standing;
    const face = at.model.state.face.peek();
    const shown = face.kind === 'clip' || face.kind === 'new' ? face.reading.article.address : undefined;
    const isElsewhere = shown !== undefined && addressKey(shown) !== addressKey(standing.address);
    if (face.kind === 'refused' || isElsewhere) await restart();
  },
  async markPressed(message, tab) {
    const id = idFrom(message);
    if (id !== undefined && session.peek()?.page?.tab === tab) want(id);
  },
});
effect(() => {
  const id = wanted.value;
  if (id === undefined || session.value?.highlights.value.every((row) => row.id !== id)) return;
  const card = () => document.querySelector(`[data-highlight="${CSS.escape(id)}"]`);
  requestAnimationFrame(() => card()?.scrollIntoView({ block: 'center' }));
});

render(
  <App
    session={session}
    search={search}
    missed={missed}
    onData={() => void openPage('/options.html#data')}
    onOpenClip={(id, wantedOf) => {
      const address = search.addressOf(id, wantedOf);
      if (address !== undefined) void openPage(address);
    }}
    completions={createCompletions(library)}
    actions={actions}
    meanings={meanings}
    wanted={wanted}
    access={access}
    onAllow={(site) => void allow(site).then(lookAtAccess)}
    onForbid={(site) => void forbid(site).then(lookAtAccess)}
    onMeaning={(colour, meaning) => void keepMeaning(colour, meaning)}
    about={(clip, { page, model }) => {
      const face = model.state.face.value;
      return (
        <>
          {face.kind === 'clip' && (
            <Comparison library={library} clip={clip} reading={face.reading} said={said} />
          )}
          <PagePictures key={clip.id} library={library} clip={clip} tab={page?.tab} said={said} />
        </>
      );
    }}
    onLibrary={() => void openPage(libraryAddress(search.query.peek()))}
    onReader={(clip, highlight) => {
      void openPage(readerAddress(clip.id, highlight && { kind: 'highlight', id: highlight.id }));
    }}
  />,
  document.querySelector('#app') ?? document.body,
);
listenToKeys(() => session.peek()?.model, closing.signal);
keepIndex(library, closing.signal);
void rememberOrMiss(library, new Date().toISOString()).then(
  (found) => {
    missed.value = found;
  },
  () => undefined, // that it does not open is said
);

/** Shows the page in front; what is shown already stays. */
function show(page: PageInFront | undefined): void {
  const at = session.peek();
  const isSame =
    at?.page?.tab === page?.tab && at?.page?.address === page?.address && page?.address !== undefined;
  if (at && isSame) {
    void at.read();
    return;
  }
  at?.end();
  const opened = openSession(library, page);
  session.value = opened;
  void opened.read();
  void lookAtAccess();
}

/** The page has gone elsewhere without loading, or let us in. */
async function restart(): Promise<void> {
  show(await pageInFront());
}

function want(id: string): void {
  wanted.value = undefined;
  wanted.value = id;
}

async function keepMeaning(colour: Colour, meaning: string): Promise<void> {
  const trouble = await chooseSettings({ meanings: { ...meanings.peek(), [colour]: meaning } });
  if (trouble === undefined) return;
  said.value = { sentence: trouble };
  meanings.value = { ...meanings.peek() }; // the fields show again what is kept
}

async function lookAtAccess(): Promise<void> {
  const site = session.peek()?.site;
  access.value = {
    isAllowed: site !== undefined && (await isAllowed(site)),
    isEverywhere: await isAllowed(EVERYWHERE),
  };
}
