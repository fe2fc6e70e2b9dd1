import { i18n } from '#i18n';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import { KEYS } from './keys.ts';

/** All keys of the reader. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={i18n.t('reader.keys.title')} onClose={onClose} isForReading>
      <dl class="Reader-help">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Keys key={key} keys={key} />
              ))}
            </dt>
            <dd>{i18n.t(`reader.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('reader.keys.about')}</p>
    </Dialog>
  );
}
