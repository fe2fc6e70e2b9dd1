import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { PassingButtons } from '../../components/PassingButtons.tsx';
import type { MarkActions } from './marks.ts';

interface Props {
  readonly class: 'Panel-said' | 'Reader-said';
  readonly actions: MarkActions;
  /** Whether it lies over what is read, and can be put away. */
  readonly canClose?: boolean;
}

/** What was done last, and how to take it back. */
export function SaidLine({ class: name, actions, canClose = false }: Props) {
  const said = actions.said.value;
  return (
    <div class={name} data-empty={!said}>
      <span role="status">{said?.sentence}</span>
      {said?.undo && (
        <PassingButtons class={`${name}-undo`}>
          <Button onPress={() => void actions.takeBack()}>{said.label ?? i18n.t('reader.undo')}</Button>
        </PassingButtons>
      )}
      {said && canClose && (
        <PassingButtons class={`${name}-close`}>
          <Button
            kind="quiet"
            title={i18n.t('reader.closeHint')}
            onPress={() => (actions.said.value = undefined)}
          >
            {i18n.t('reader.close')}
          </Button>
        </PassingButtons>
      )}
    </div>
  );
}
