import type { Before } from '../../core/library/bulk.ts';
import type { Message } from '../../core/message.ts';

/** Some clips of a change of many, as they were and as they became: what takes it back. */
export interface ChangeRow {
  readonly at?: number;
  /** The id of the change, the same in all its rows. */
  readonly change: string;
  /** What was done. Rows of before there were languages have it in English words. */
  readonly name: Message | string;
  /** ISO 8601. */
  readonly made: string;
  readonly steps: readonly (readonly [clip: string, Before])[];
}
