import { Button } from '../../components/Button.tsx';
import type { LibraryParts } from './parts.ts';
import { searchTitle } from './search-title.ts';
import './BulkBar.css';

/** At the foot: what is selected and what can be done with it; how far work is; what was done, and undo. */
export function BulkBar(props: LibraryParts) {
  const progress = props.actions.progress.value;
  const said = props.actions.said.value;
  const count = props.selection.selected.value.size;
  return (
    <aside class="BulkBar" aria-label="Selection" data-empty={!progress && !said && count === 0}>
      {progress && (
        <div class="BulkBar-line">
          <label class="BulkBar-progress">
            {progress.sentence}: {progress.behind.toLocaleString()} of {progress.of.toLocaleString()}
            <progress max={progress.of} value={progress.behind} />
          </label>
          <Button onPress={progress.stop}>Stop</Button>
        </div>
      )}
      {!progress && count > 0 && <Selected {...props} count={count} />}
      <div class="BulkBar-said" role="status">
        {said && <span>{said.sentence}</span>}
      </div>
      {said && !progress && (
        <div class="BulkBar-undo">
          {said.undo && (
            <Button title="Take it back (u)" onPress={props.actions.undo}>
              Undo
            </Button>
          )}
          <Button
            kind="quiet"
            onPress={() => {
              props.actions.said.value = undefined;
            }}
          >
            Dismiss
          </Button>
        </div>
      )}
    </aside>
  );
}

function Selected(props: LibraryParts & { readonly count: number }) {
  const { model, selection, actions, overlay, meanings, count } = props;
  const ids = [...selection.selected.value];
  const first = model.rows.value.get(ids[0] ?? '')?.clip.title;
  const searched = searchTitle(model.question.value, meanings.value);
  const title = (count === 1 && first) || searched || 'Cuttings';
  const total = model.answer.value?.total ?? 0;
  const inTrash = model.question.value.choices.some(
    ({ facet, label }) => facet === 'is' && label === 'trashed',
  );
  return (
    <div class="BulkBar-line" role="group" aria-label="Selected clips">
      <strong>{count.toLocaleString()} selected</strong>
      {count < total && (
        <Button kind="quiet" onPress={selection.selectAll}>
          Select all {total.toLocaleString()}
        </Button>
      )}
      <Button onPress={() => overlay.open({ kind: 'bulk' })}>Credits and tags…</Button>
      <Button
        title="As Markdown, Word, Excel, a clip book…"
        onPress={() => overlay.open({ kind: 'export', ids, title })}
      >
        Export…
      </Button>
      {inTrash ? (
        <Button onPress={() => void actions.change(ids, { kind: 'move', to: 'kept' }).then(selection.clear)}>
          Restore
        </Button>
      ) : (
        <Button
          kind="danger"
          onPress={() => void actions.change(ids, { kind: 'move', to: 'trashed' }).then(selection.clear)}
        >
          Trash
        </Button>
      )}
      <Button kind="quiet" onPress={selection.clear}>
        Clear
      </Button>
    </div>
  );
}
