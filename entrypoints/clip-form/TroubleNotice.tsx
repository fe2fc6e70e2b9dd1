import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { downloadClipping } from './download.ts';
import type { FormModel } from './model.ts';
import { NO_ROOM_FOR_CHANGE, WHAT_TROUBLE } from './sentences.ts';

/** What the library refused, and what can be done. */
export function TroubleNotice({ model }: { readonly model: FormModel }) {
  const trouble = model.state.trouble.value;
  if (!trouble) return null;
  const face = model.state.face.value.kind;
  const canSave = (trouble === 'full' || trouble === 'broken') && face === 'new';
  const download = () => {
    const clipping = model.clipping(); // as it is when pressed, not when the trouble began
    if (clipping) downloadClipping(clipping);
  };
  return (
    <Notice
      kind="problem"
      actions={canSave && <Button onPress={download}>{i18n.t('popup.saveAsFile')}</Button>}
    >
      {trouble === 'full' && face !== 'new' ? NO_ROOM_FOR_CHANGE : WHAT_TROUBLE[trouble]}
    </Notice>
  );
}
