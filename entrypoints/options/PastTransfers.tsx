import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { shortDayOf } from '../../components/dates.ts';
import { Rich } from '../../components/Rich.tsx';
import type { PastChange } from '../../storage/library/bulk.ts';
import type { Transfer } from '../../storage/rows/transfer.ts';
import { clipCount, number } from './numbers.ts';
import { productWords } from './products.ts';

interface Props {
  readonly transfers: readonly Transfer[];
  /** Changes of many clips at once. */
  readonly changes: readonly PastChange[];
  readonly busy: boolean;
  /** Goes on with one that broke off. */
  readonly onGoOn: (transfer: Transfer) => void;
  readonly onTakeBack: (transfer: Transfer) => void;
  readonly onTakeBackChange: (change: PastChange) => void;
}

/** What was brought in, and changed together, during the last month, each with the way back. */
export function PastTransfers({ transfers, changes, busy, onGoOn, onTakeBack, onTakeBackChange }: Props) {
  if (transfers.length + changes.length === 0) return null;
  return (
    <details class="PastTransfers">
      <summary>{i18n.t('options.past.summary')}</summary>
      <ul>
        {transfers.map((transfer) => (
          <PastTransfer
            key={transfer.id}
            transfer={transfer}
            busy={busy}
            onGoOn={onGoOn}
            onTakeBack={onTakeBack}
          />
        ))}
        {changes.map((change) => (
          <li key={change.id}>
            <span>
              <strong>{change.name}</strong>
              <span class="PastTransfers-facts">
                {shortDayOf(change.made)} · {clipCount(change.clips)}
              </span>
            </span>
            <Button
              kind="quiet"
              disabled={busy}
              onPress={() => onTakeBackChange(change)}
              label={i18n.t('options.past.takeBackOf', { name: change.name, day: shortDayOf(change.made) })}
              title={i18n.t('options.past.takeChangeBack', { name: change.name })}
            >
              {i18n.t('options.past.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

type OfOne = Pick<Props, 'busy' | 'onGoOn' | 'onTakeBack'> & { readonly transfer: Transfer };

/** One that broke off half way says so, and can be gone on with too. */
function PastTransfer({ transfer, busy, onGoOn, onTakeBack }: OfOne) {
  const { name, state, made } = transfer;
  const { added } = transfer.counts;
  const values = { name, day: shortDayOf(made) };
  return (
    <li>
      <span>
        <Rich
          sentence={i18n.t('options.past.transfer', { from: '{from}', name: '{name}' })}
          parts={{ from: <strong>{productWords(transfer.from)}</strong>, name }}
        />
        <span class="PastTransfers-facts">
          {values.day} ·{' '}
          {state === 'done'
            ? i18n.t('options.counts.added', added, { count: number(added) })
            : i18n.t('options.past.unfinished')}
        </span>
      </span>
      {state === 'writing' && (
        <Button
          kind="quiet"
          disabled={busy}
          onPress={() => onGoOn(transfer)}
          label={i18n.t('options.past.goOnWith', values)}
        >
          {i18n.t('options.past.goOn')}
        </Button>
      )}
      <Button
        kind="quiet"
        disabled={busy}
        onPress={() => onTakeBack(transfer)}
        label={i18n.t('options.past.takeBackOf', values)}
        title={i18n.t('options.past.takeNameBack', { name })}
      >
        {i18n.t('options.past.takeBack')}
      </Button>
    </li>
  );
}
