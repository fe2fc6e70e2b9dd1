import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { CopyAs } from '../../components/CopyAs.tsx';
import type { Clip } from '../../core/clip.ts';
import { copyHere } from './copying.ts';
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
  const { face, saving } = model.state;
  const { kind } = face.value;
  const clip = face.value.kind === 'clip' ? face.value.clip : undefined;
  const isOpen = kind === 'new' || kind === 'clip';
  return (
    <footer class="Foot" hidden={!isOpen && saving.value === 'nothing'}>
      <p class={`Foot-saving Foot-saving-${saving.value}`} role="status">
        {model.state.copied.value || HOW_SAVED[saving.value]}
      </p>
      {clip && (
        <CopyAs
          label={i18n.t('components.markLine.copyClip')}
          onCopy={(form) => void copyHere(model.state, { clip }, form)}
        >
          {i18n.t('components.markLine.copyAs')}
        </CopyAs>
      )}
      {onReader && clip && clip.body !== '' && (
        <Button onPress={() => onReader(clip)}>{i18n.t('popup.read')}</Button>
      )}
      {onPanel && kind === 'clip' && <Button onPress={onPanel}>{i18n.t('popup.highlights')}</Button>}
      {kind === 'clip' && (
        <Button kind="danger" onPress={() => void model.remove()}>
          {onPanel ? i18n.t('popup.delete') : i18n.t('popup.deleteClip')}
        </Button>
      )}
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
