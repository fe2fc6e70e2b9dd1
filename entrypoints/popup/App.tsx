import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import type { Completions } from './completions.ts';
import { downloadClipping } from './download.ts';
import { ClipFace, DeletedFace, NewFace, RefusedFace } from './Faces.tsx';
import type { PopupModel } from './model.ts';
import type { SearchModel } from './search.ts';
import { HOW_SAVED, WHAT_TROUBLE } from './sentences.ts';
import './Popup.css';

interface Props {
  readonly model: PopupModel;
  readonly search: SearchModel;
  readonly completions: Completions;
  /** The quotes of the clip shown. */
  readonly quotes: { readonly value: readonly string[] };
  readonly onOpenClip: (id: string) => void;
  readonly onRetry: () => void;
}

/** The popup: search on top, the page below, what can be done at the foot. */
export function App({ model, search, completions, quotes, onOpenClip, onRetry }: Props) {
  const { face, trouble } = model.state;
  const shown = face.value;
  const searching = search.query.value.trim() !== '';
  const reading = shown.kind === 'reading' && !trouble.value;
  const parts = { model, completions, quotes: quotes.value };
  return (
    <main class="Popup" aria-busy={reading}>
      <h1 class="spoken">Cutting Room</h1>
      <SearchBox
        query={search.query.value}
        state={search.state.value}
        onQuery={(query) => {
          search.query.value = query;
        }}
        onOpen={onOpenClip}
      />
      <div class="Popup-page" hidden={searching}>
        {trouble.value && <TroubleNotice model={model} />}
        {reading && <p class="Popup-reading">Reading the page…</p>}
        {shown.kind === 'refused' && <RefusedFace {...parts} face={shown} onRetry={onRetry} />}
        {shown.kind === 'new' && <NewFace {...parts} face={shown} />}
        {shown.kind === 'clip' && <ClipFace {...parts} face={shown} />}
        {shown.kind === 'deleted' && <DeletedFace {...parts} face={shown} />}
      </div>
      {!searching && <Foot model={model} />}
    </main>
  );
}

function TroubleNotice({ model }: { readonly model: PopupModel }) {
  const trouble = model.state.trouble.value;
  if (!trouble) return null;
  const canSave = (trouble === 'full' || trouble === 'broken') && model.state.face.value.kind === 'new';
  const download = () => {
    const clipping = model.clipping(); // as it is when pressed, not when the trouble began
    if (clipping) downloadClipping(clipping);
  };
  return (
    <Notice kind="problem" actions={canSave && <Button onPress={download}>Save as a file</Button>}>
      {WHAT_TROUBLE[trouble]}
    </Notice>
  );
}

function Foot({ model }: { readonly model: PopupModel }) {
  const { face, saving } = model.state;
  const { kind } = face.value;
  const isOpen = kind === 'new' || kind === 'clip';
  return (
    <footer class="Popup-foot" hidden={!isOpen && saving.value === 'nothing'}>
      <p class={`Popup-saving Popup-saving-${saving.value}`} role="status">
        {HOW_SAVED[saving.value]}
      </p>
      {kind === 'clip' && (
        <Button kind="danger" onPress={() => void model.remove()}>
          Delete
        </Button>
      )}
      {kind === 'new' && (
        <Button
          kind="main"
          disabled={saving.value === 'saving'}
          title="Ctrl+Enter clips from anywhere"
          onPress={() => void model.clip()}
        >
          Clip
        </Button>
      )}
    </footer>
  );
}
