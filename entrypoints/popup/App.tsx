import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import type { Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import type { Completions } from '../clip-form/completions.ts';
import { Foot } from '../clip-form/Foot.tsx';
import { MissedNotice } from '../clip-form/MissedNotice.tsx';
import { TroubleNotice } from '../clip-form/TroubleNotice.tsx';
import { ClipFace, DeletedFace, NewFace, RefusedFace } from '../clip-form/Faces.tsx';
import type { FormModel } from '../clip-form/model.ts';
import type { Memory } from '../options/vanished.ts';
import type { SearchModel } from './search.ts';
import './Popup.css';

interface Props {
  readonly model: FormModel;
  readonly search: SearchModel;
  readonly completions: Completions;
  /** The highlights of the clip shown. */
  readonly marks: { readonly value: readonly Highlight[] };
  /** What was here before the browser lost it. */
  readonly missed: { readonly value: Memory | undefined };
  readonly onOpenClip: (id: string, wanted?: 'page') => void;
  readonly onRetry: () => void;
  readonly onPanel: () => void;
  readonly onReader: (clip: Clip) => void;
  readonly onLibrary: () => void;
  readonly onData: () => void;
}

/** The popup: search on top, the page below, what can be done at the foot. */
export function App({
  model,
  search,
  completions,
  marks,
  missed,
  onOpenClip,
  onRetry,
  onPanel,
  onReader,
  onLibrary,
  onData,
}: Props) {
  const { face } = model.state;
  const shown = face.value;
  const searching = search.query.value.trim() !== '';
  const reading = shown.kind === 'reading' && !model.state.trouble.value;
  const parts = { model, completions, marks: marks.value };
  return (
    <main class="Popup" tabIndex={-1} aria-busy={reading}>
      <h1 class="spoken">{i18n.t('browser.name')}</h1>
      <div class="Popup-top">
        <SearchBox
          query={search.query.value}
          state={search.state.value}
          onQuery={(query) => {
            search.query.value = query;
          }}
          onOpen={onOpenClip}
          onLibrary={onLibrary}
        />
        <Button kind="quiet" title={i18n.t('popup.libraryTitle')} onPress={onLibrary}>
          {i18n.t('popup.library')}
        </Button>
      </div>
      <div class="Popup-page" hidden={searching}>
        <MissedNotice missed={missed.value} onData={onData} />
        <TroubleNotice model={model} />
        {reading && <p class="Popup-reading">{i18n.t('popup.reading')}</p>}
        {shown.kind === 'refused' && <RefusedFace {...parts} face={shown} onRetry={onRetry} />}
        {shown.kind === 'new' && <NewFace {...parts} face={shown} />}
        {shown.kind === 'clip' && <ClipFace {...parts} face={shown} />}
        {shown.kind === 'deleted' && <DeletedFace {...parts} face={shown} />}
      </div>
      {!searching && <Foot model={model} onPanel={onPanel} onReader={onReader} />}
    </main>
  );
}
