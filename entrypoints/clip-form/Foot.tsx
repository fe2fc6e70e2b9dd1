import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { CopyAs } from '../../components/CopyAs.tsx';
import { shortDayOf } from '../../components/dates.ts';
import { inList } from '../../components/language.ts';
import type { Clip } from '../../core/clip.ts';
import { copyHere } from './copying.ts';
import { BOXES, stillTaken, type TakenAsTyped } from './form.ts';
import type { FormModel } from './model.ts';
import { HOW_SAVED } from './sentences.ts';
import './Foot.css';

interface Props {
  readonly model: FormModel;
  /** Opens the side panel, where there is one beside this. */
  readonly onPanel?: () => void;
  /** Opens the clip in the reader, where that is not offered elsewhere. */
  readonly onReader?: (clip: Clip) => void;
}

/** How far the saving is, and what can be done with the page or the clip. */
export function Foot({ model, onPanel, onReader }: Props) {
  const { face, saving, copied } = model.state;
  const { kind } = face.value;
  const clip = face.value.kind === 'clip' ? face.value.clip : undefined;
  const isOpen = kind === 'new' || kind === 'clip';
  const isKept = clip !== undefined && saving.value === 'nothing';
  return (
    <footer class={`Foot Foot-${kind}`} hidden={!isOpen && saving.value === 'nothing'}>
      {isOpen && <AsTyped model={model} />}
      <p class={`Foot-saving Foot-saving-${isKept ? 'kept' : saving.value}`} role="status">
        {copied.value || (isKept ? clippedOn(clip) : HOW_SAVED[saving.value])}
      </p>
      {clip && <Deeds model={model} clip={clip} {...{ onPanel, onReader }} />}
      {kind === 'new' && (
        <Button
          kind="main"
          disabled={saving.value === 'clipping'}
          title={i18n.t('popup.clipKey')}
          onPress={() => void model.clip()}
        >
          {i18n.t('popup.clip')}
        </Button>
      )}
    </footer>
  );
}

function clippedOn({ created }: Clip): string {
  return i18n.t('popup.clippedOn', { day: shortDayOf(created) });
}

/* Trash comes first, far from where Clip stood: a second click there must not undo the first. */
function Deeds({
  model,
  clip,
  onPanel,
  onReader,
}: {
  readonly model: FormModel;
  readonly clip: Clip;
  readonly onPanel: Props['onPanel'];
  readonly onReader: Props['onReader'];
}) {
  return (
    <>
      <Button kind="danger" onPress={() => void model.remove()}>
        {onPanel ? i18n.t('popup.delete') : i18n.t('popup.deleteClip')}
      </Button>
      <CopyAs
        label={i18n.t('components.markLine.copyClip')}
        onCopy={(form) => void copyHere(model.state, { clip }, form)}
      >
        {i18n.t('components.markLine.copyAs')}
      </CopyAs>
      {onReader && clip.body !== '' && <Button onPress={() => onReader(clip)}>{i18n.t('popup.read')}</Button>}
      {onPanel && <Button onPress={onPanel}>{i18n.t('popup.highlights')}</Button>}
    </>
  );
}

/**
 * What was half typed when Clip was pressed, and is in now; a press puts it back in its box. It stands there before
 * there is anything to say: what comes along with its place is not read aloud.
 */
function AsTyped({ model }: { readonly model: FormModel }) {
  const { asTyped, form } = model.state;
  const taken = stillTaken(form.value, asTyped.value);
  const isSaid = taken.length > 0;
  return (
    <div class={isSaid ? 'Foot-typed' : 'spoken'}>
      <p role="status">{isSaid && i18n.t('popup.asTyped', { names: inList(taken.flatMap(namesIn)) })}</p>
      {isSaid && (
        <Button title={i18n.t('popup.typeAgainTitle')} onPress={model.typeAgain}>
          {i18n.t('popup.typeAgain')}
        </Button>
      )}
    </div>
  );
}

function namesIn({ box, entries }: TakenAsTyped): string[] {
  const label = BOXES.find((known) => known.box === box)?.label ?? '';
  return entries.map((name) => i18n.t('popup.asTypedIn', { name, box: label }));
}
