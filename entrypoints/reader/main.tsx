import { i18n } from '#i18n';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { announceMarks } from '../../browser/marks.ts';
import { chooseSettings, followSettings, getSettings, type PictureSettings } from '../../browser/settings.ts';
import { speakIn } from '../../components/language.ts';
import '../../components/theme.css';
import { latestWriter } from '../../core/latest.ts';
import { askedOfReader, type ClipPlace } from '../../core/reader-address.ts';
import { layPictures, showPictures } from '../../page/lay-pictures.ts';
import { editClip, nameClip, restoreClip } from '../../storage/clips.ts';
import { openLibrary, troubleOf } from '../../storage/database.ts';
import { keepIndex } from '../../storage/search/upkeep.ts';
import { createCompletions } from '../clip-form/completions.ts';
import { troubleSentence } from '../library/names.ts';
import { createMarkActions } from '../sidepanel/marks.ts';
import { followReturned } from '../sidepanel/returned.ts';
import { App } from './App.tsx';
import { openDesk, type Chosen, type Desk } from './desk.ts';
import { listenToKeys, type Over } from './keys.ts';
import { wearLook } from './look.ts';
import { createReader } from './model.ts';
import { createPictures } from './pictures.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

speakIn(document);
document.title = i18n.t('reader.title', { name: i18n.t('reader.usualTitle') });
const library = openLibrary();
const { clip: id, place } = askedOfReader(location.href);
const settings = await getSettings();
const look = signal(settings.look);
const meanings = signal(settings.meanings);
const model = createReader(library, id, closing.signal);
const actions = createMarkActions(library);
const paper = computed(() => look.value.paper);
const wantsNames = computed(() => look.value.names);
const pictureSettings = signal(settings.pictures);
const pictures = createPictures(model, actions, pictureSettings, closing.signal);
const desk = signal<Desk | undefined>(undefined);
const chosen = signal<Chosen | undefined>(undefined);
const over = signal<Over>(undefined);
const noteFound = signal<readonly string[]>([]);
/* At once, and of what comes while one is written only the last: a closing window takes nothing along. */
const notes = latestWriter(
  async (note: string) => void (await editClip(library, id, { note }, now())),
  (error) => {
    actions.said.value = { sentence: troubleSentence(troubleOf(error)) };
  },
);
let first: ClipPlace | 'resumed' | undefined = place ?? 'resumed';

/** A slider is moved through many values; the one it rests at is remembered. Milliseconds. */
const SETTLE_MS = 150;
let writing: ReturnType<typeof setTimeout> | undefined;
followSettings((changed) => {
  if (writing === undefined) look.value = changed.look; // else the person is moving a slider here
  meanings.value = changed.meanings;
  pictureSettings.value = changed.pictures;
}, closing.signal);
effect(() => wearLook(look.value));
effect(() => {
  const { value } = desk;
  if (value) showPictures(value.article, pictures.ours.value);
});
effect(() => {
  const { value } = chosen;
  if (!value) return;
  const card = () => document.querySelector(`[data-highlight="${CSS.escape(value.id)}"]`);
  requestAnimationFrame(() => card()?.scrollIntoView({ block: 'nearest' }));
});
followReturned(actions, () => model.highlights.value, closing.signal);
listenToKeys({ desk, model, over }, closing.signal);

render(
  <App
    model={model}
    desk={desk}
    actions={actions}
    completions={createCompletions(library)}
    look={look}
    meanings={meanings}
    chosen={chosen}
    over={over}
    noteFound={noteFound}
    pictures={pictures}
    pictureSettings={pictureSettings}
    onPictureSettings={(change) => void keepPictureSettings(change)}
    prepare={(content) => layPictures(content, pictureName)}
    onArticle={layOut}
    onLook={(change) => {
      look.value = { ...look.peek(), ...change };
      clearTimeout(writing);
      writing = setTimeout(() => void rememberLook(), SETTLE_MS);
    }}
    onNaming={(naming) => void nameClip(library, id, naming, now())}
    onNote={(note) => notes.write(note)}
    onRestore={() => void restoreClip(library, id, now()).then(announceMarks)}
  />,
  document.querySelector('#app') ?? document.body,
);
keepIndex(library, closing.signal);

/** The article is on the screen: what belongs to it begins, and ends with it. */
function layOut(article: HTMLElement): () => void {
  const leaving = new AbortController();
  desk.value = openDesk(
    article,
    {
      model,
      actions,
      onChosen: (pressed) => {
        chosen.value = pressed;
      },
      paper,
      wantsNames,
      takePlace: () => {
        const asked = first;
        first = undefined;
        return asked;
      },
      onNoteFound: (words) => {
        noteFound.value = words;
      },
    },
    AbortSignal.any([closing.signal, leaving.signal]),
  );
  return () => leaving.abort();
}

function pictureName(words: string): string {
  return words === '' ? i18n.t('reader.picture') : i18n.t('reader.pictureOf', { words });
}

/* What the browser does not keep is said, and not shown any longer. */
async function rememberLook(): Promise<void> {
  const mine = writing;
  const trouble = await chooseSettings({ look: look.peek() });
  if (writing !== mine) return; // the slider has moved on: what it rests at is remembered
  writing = undefined;
  if (trouble === undefined) return;
  actions.said.value = { sentence: trouble };
  look.value = (await getSettings()).look;
}

async function keepPictureSettings(change: Partial<PictureSettings>): Promise<void> {
  const trouble = await chooseSettings({ pictures: { ...pictureSettings.peek(), ...change } });
  if (trouble === undefined) return;
  actions.said.value = { sentence: trouble };
  pictureSettings.value = { ...pictureSettings.peek() }; // the fields show again what is kept
}

function now(): string {
  return new Date().toISOString();
}
