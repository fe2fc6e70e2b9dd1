import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Rich } from '../../components/Rich.tsx';
import type { PastChange } from '../../storage/library-bulk.ts';
import type { Transfer } from '../../storage/transfer-rows.ts';
import { clipCount, dayOf, number } from './numbers.ts';
import { productWords } from './products.ts';

interface Props {
  readonly transfers: readonly Transfer[];
  /** Changes of many clips at once. */
  readonly changes: readonly PastChange[];
  readonly busy: boolean;
  readonly onTakeBack: (transfer: Transfer) => void;
  readonly onTakeBackChange: (change: PastChange) => void;
}

/** What was brought in, and changed together, during the last month, each with the way back. */
export function PastTransfers({ transfers, changes, busy, onTakeBack, onTakeBackChange }: Props) {
  if (transfers.length + changes.length === 0) return null;
  return (
    <details class="PastTransfers">
      <summary>{i18n.t('options.past.summary')}</summary>
      <ul>
        {transfers.map((transfer) => {
          const { added } = transfer.counts;
          return (
            <li key={transfer.id}>
              <span>
                <Rich
                  sentence={i18n.t('options.past.transfer', { from: '{from}', name: '{name}' })}
                  parts={{ from: <strong>{productWords(transfer.from)}</strong>, name: transfer.name }}
                />
                <span class="PastTransfers-facts">
                  {dayOf(transfer.made)} · {i18n.t('options.counts.added', added, { count: number(added) })}
                </span>
              </span>
              <Button
                kind="quiet"
                disabled={busy}
                onPress={() => onTakeBack(transfer)}
                label={i18n.t('options.past.takeBackOf', { name: transfer.name, day: dayOf(transfer.made) })}
                title={i18n.t('options.past.takeNameBack', { name: transfer.name })}
              >
                {i18n.t('options.past.takeBack')}
              </Button>
            </li>
          );
        })}
        {changes.map((change) => (
          <li key={change.id}>
            <span>
              <strong>{change.name}</strong>
              <span class="PastTransfers-facts">
                {dayOf(change.made)} · {clipCount(change.clips)}
              </span>
            </span>
            <Button
              kind="quiet"
              disabled={busy}
              onPress={() => onTakeBackChange(change)}
              label={i18n.t('options.past.takeBackOf', { name: change.name, day: dayOf(change.made) })}
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
