import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import { KEYS } from './keys.ts';

/** All keys of the reader. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Reading by keys" onClose={onClose}>
      <dl class="Reader-help">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Keys key={key} keys={key} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        Marks and notes made here appear on the page and in the side panel at once, and the other way round.
      </p>
    </Dialog>
  );
}
