import { i18n } from '#i18n';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import '../library/Overlays.css';
import { KEYS } from './keys.ts';

/** All keys among the names. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={i18n.t('names.keys.title')} onClose={onClose} isForReading>
      <dl class="Library-help">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{i18n.t(`names.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
