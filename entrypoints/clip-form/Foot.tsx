import { Button } from '../../components/Button.tsx';
import type { FormModel } from './model.ts';
import { HOW_SAVED } from './sentences.ts';
import './Foot.css';

/** How far the saving is, and what can be done with the page or the clip. */
export function Foot({ model }: { readonly model: FormModel }) {
  const { face, saving } = model.state;
  const { kind } = face.value;
  const isOpen = kind === 'new' || kind === 'clip';
  return (
    <footer class="Foot" hidden={!isOpen && saving.value === 'nothing'}>
      <p class={`Foot-saving Foot-saving-${saving.value}`} role="status">
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
