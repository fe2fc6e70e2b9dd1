import { Button } from '../../components/Button.tsx';
import type { Transfer } from '../../storage/transfer-rows.ts';
import { clipCount, dayOf } from './numbers.ts';

interface Props {
  readonly transfers: readonly Transfer[];
  readonly busy: boolean;
  readonly onTakeBack: (transfer: Transfer) => void;
}

/** What was brought in during the last month, each with the way back. */
export function PastTransfers({ transfers, busy, onTakeBack }: Props) {
  if (transfers.length === 0) return null;
  return (
    <details class="PastTransfers">
      <summary>Brought in during the last 30 days</summary>
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
              title={`Take ${transfer.name} back`}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
