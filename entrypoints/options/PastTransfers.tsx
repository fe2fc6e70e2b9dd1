import { Button } from '../../components/Button.tsx';
import type { PastChange } from '../../storage/library-bulk.ts';
import type { Transfer } from '../../storage/transfer-rows.ts';
import { clipCount, dayOf } from './numbers.ts';

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
      <summary>What can be taken back: the last 30 days</summary>
      <ul>
        {transfers.map((transfer) => (
          <li key={transfer.id}>
            <span>
              <strong>{transfer.from}</strong>, {transfer.name}
              <span class="PastTransfers-facts">
                {dayOf(transfer.made)} · {clipCount(transfer.counts.added)} added
              </span>
            </span>
            <Button
              kind="quiet"
              disabled={busy}
              onPress={() => onTakeBack(transfer)}
              label={`Take back: ${transfer.name}, ${dayOf(transfer.made)}`}
              title={`Take ${transfer.name} back`}
            >
              Take back
            </Button>
          </li>
        ))}
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
              label={`Take back: ${change.name}, ${dayOf(change.made)}`}
              title={`Take back: ${change.name}`}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
