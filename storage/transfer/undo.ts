/* A batch of what a transfer did is taken back, the last first: clips that have nothing to do with each other at
   once. Called by apply.ts. */
import { refuse } from '../../core/clip.ts';
import { putAttached } from '../attached.ts';
import type { Library } from '../database.ts';
import { undoAttached } from './attached.ts';
import { undoLoose } from './loose.ts';
import { undoDecision } from './names.ts';
import { keptOf } from './out.ts';
import { stampOf, untangled } from './meet.ts';
import type { UndoClip, UndoRow } from '../rows/transfer.ts';
import { BATCH } from './write.ts';
import { removeKept, writeKept } from './write-kept.ts';

/** What came of one batch. */
export interface Undone {
  readonly rows: number;
  /** How many clips, names and drafts were changed since, and stay as they are. */
  readonly stayed: number;
}

/** Takes the latest rows of a transfer back, all of them or, where that throws, none. */
export async function undoBatch(library: Library, id: string, now: string): Promise<Undone> {
  return library.transaction('rw', library.tables, async () => {
    const rows = await library.undo.where('transfer').equals(id).reverse().limit(BATCH).toArray();
    let stayed = 0;
    for (let rest: readonly UndoRow[] = rows; rest.length > 0;) {
      const done = await undoFirst(library, rest, now);
      stayed += done.stayed;
      rest = rest.slice(done.rows);
    }
    await library.undo.bulkDelete(rows.map(({ at }) => at ?? 0));
    return { rows: rows.length, stayed };
  });
}

async function undoFirst(library: Library, rows: readonly UndoRow[], now: string): Promise<Undone> {
  const [row] = rows;
  const one = (isUndone: boolean): Undone => ({ rows: 1, stayed: Number(!isUndone) });
  if (!row) return { rows: 0, stayed: 0 };
  if ('decision' in row) return one(await undoDecision(library, row));
  if ('rowAfter' in row) return one(await undoLoose(library, row));
  if (!isOfClip(row)) {
    await undoAttached(library, row);
    return one(true);
  }
  const end = rows.findIndex((other) => !isOfClip(other));
  return undoClips(library, (end < 0 ? rows : rows.slice(0, end)).filter(isOfClip), now);
}

/** Whether a row says what became of a clip itself. */
function isOfClip(row: UndoRow): row is UndoClip {
  return 'clip' in row && !row.attachedOnly;
}

async function undoClips(library: Library, all: readonly UndoClip[], now: string): Promise<Undone> {
  const apart = untangled(all, ({ clip }) => [clip]);
  const there = await keptOf(
    library,
    apart.map(({ clip }) => clip),
  );
  const ofId = new Map(there.map((kept) => [kept.clip.id, kept]));
  const marksOf = ({ clip, before }: UndoClip): string[] => {
    const marks = [...(before?.highlights ?? []), ...(ofId.get(clip)?.highlights ?? [])];
    return [clip, ...marks.map(({ id }) => id)];
  };
  const rows = untangled(apart, marksOf).map((row) => ({ ...row, there: ofId.get(row.clip) }));
  const untouched = rows.filter(({ there: kept, after }) => (kept ? stampOf(kept) === after : after === ''));
  await writeKept(
    library,
    untouched.flatMap(({ there: kept, before }) =>
      before
        ? [{ before: kept, kept: { ...before, clip: refuse(before.clip, kept?.clip.refused ?? []) } }]
        : [],
    ),
    now,
  );
  await removeKept(
    library,
    untouched.flatMap(({ there: kept, before }) => (kept && !before ? [kept] : [])),
    now,
  );
  for (const { before, gone } of untouched) if (before && gone) await putAttached(library, gone);
  return { rows: rows.length, stayed: rows.length - untouched.length };
}
