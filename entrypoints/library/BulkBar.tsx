import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { useHandOn } from '../../components/hand-on.ts';
import { inDigits } from '../../components/language.ts';
import { PassingButtons } from '../../components/PassingButtons.tsx';
import type { LibraryParts } from './parts.ts';
import { exportTitle } from './search-title.ts';
import './BulkBar.css';

/** At the foot: what is selected and what can be done with it; how far work is; what was done, and undo. */
export function BulkBar(props: LibraryParts) {
  const progress = props.actions.progress.value;
  const said = props.actions.said.value;
  // what is selected are rows: among the marks none of them is seen
  const count = props.marks.isShown.value ? 0 : props.selection.selected.value.size;
  return (
    <aside
      class="BulkBar"
      aria-label={i18n.t('library.selection.label')}
      data-empty={!progress && !said && count === 0}
    >
      {progress && (
        <div class="BulkBar-line">
          <label class="BulkBar-progress">
            {i18n.t('library.selection.progress', {
              doing: progress.sentence,
              behind: inDigits(progress.behind),
              all: inDigits(progress.of),
            })}
            <progress max={progress.of} value={progress.behind} />
          </label>
          <Button onPress={progress.stop}>{i18n.t('library.selection.stop')}</Button>
        </div>
      )}
      {!progress && count > 0 && <Selected {...props} count={count} />}
      <div class="BulkBar-said" role="status">
        {said && <span>{said.sentence}</span>}
      </div>
      {said && !progress && (
        <PassingButtons class="BulkBar-undo">
          {said.undo && (
            <Button title={i18n.t('library.selection.undoHint')} onPress={props.actions.undo}>
              {i18n.t('library.selection.undo')}
            </Button>
          )}
          <Button
            kind="quiet"
            onPress={() => {
              props.actions.said.value = undefined;
            }}
          >
            {i18n.t('library.selection.dismiss')}
          </Button>
        </PassingButtons>
      )}
    </aside>
  );
}

function Selected(props: LibraryParts & { readonly count: number }) {
  const { model, selection, actions, overlay, meanings, count } = props;
  const line = useHandOn<HTMLDivElement>(); // it goes while work is done, and with the selection
  const ids = [...selection.selected.value];
  const title = exportTitle(model, ids, meanings.value);
  const total = model.answer.value?.total ?? 0;
  const inTrash = model.question.value.choices.some(
    ({ facet, label }) => facet === 'is' && label === 'trashed',
  );
  return (
    <div ref={line} class="BulkBar-line" role="group" aria-label={i18n.t('library.selection.clips')}>
      <strong>{i18n.t('library.selection.count', { count: inDigits(count) })}</strong>
      {count < total && (
        <Button kind="quiet" onPress={selection.selectAll}>
          {i18n.t('library.selection.all', { count: inDigits(total) })}
        </Button>
      )}
      <Button onPress={() => overlay.open({ kind: 'bulk' })}>{i18n.t('library.selection.credits')}</Button>
      <Button
        title={i18n.t('library.selection.exportHint')}
        onPress={() => overlay.open({ kind: 'export', ids, title })}
      >
        {i18n.t('library.selection.export')}
      </Button>
      {inTrash ? (
        <Button onPress={() => void actions.change(ids, { kind: 'move', to: 'kept' }).then(selection.clear)}>
          {i18n.t('library.selection.restore')}
        </Button>
      ) : (
        <Button
          kind="danger"
          onPress={() => void actions.change(ids, { kind: 'move', to: 'trashed' }).then(selection.clear)}
        >
          {i18n.t('library.selection.trash')}
        </Button>
      )}
      <Button kind="quiet" onPress={selection.clear}>
        {i18n.t('library.selection.clear')}
      </Button>
    </div>
  );
}
