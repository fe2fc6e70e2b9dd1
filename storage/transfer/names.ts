/* Decisions about names in a transfer. Called inside a transaction over all tables. */
import { laterDecision, type NameDecision } from '../../core/names/decision.ts';
import type { Library } from '../database.ts';
import type { TransferKind, UndoName } from '../rows/transfer.ts';

interface Writing {
  /** The transfer's. */
  readonly id: string;
  readonly kind: TransferKind;
  readonly decision: NameDecision;
}

/** Writes a decision of a file: in a merge of two copies the later stays, else the file's. */
export async function writeDecision(library: Library, { id, kind, decision }: Writing): Promise<void> {
  const before = await library.nameDecisions.get(decision.id);
  const after = before && kind === 'merge' ? laterDecision(before, decision) : decision;
  if (before && isSame(before, after)) return;
  await library.nameDecisions.put(after);
  await note(library, { transfer: id, decision: decision.id, nameBefore: before, nameAfter: after });
}

/** Takes a decision away that a replacement does not have. */
export async function forgetDecision(library: Library, transfer: string, id: string): Promise<void> {
  const before = await library.nameDecisions.get(id);
  if (!before) return;
  await library.nameDecisions.delete(id);
  await note(library, { transfer, decision: id, nameBefore: before, nameAfter: undefined });
}

/** Puts a decision back as it was before a transfer; false where it was decided anew since, and stays. */
export async function undoDecision(
  { nameDecisions }: Library,
  { decision, nameBefore, nameAfter }: UndoName,
): Promise<boolean> {
  const there = await nameDecisions.get(decision);
  const isUntouched = there && nameAfter ? isSame(there, nameAfter) : there === nameAfter;
  if (!isUntouched) return false;
  if (nameBefore) await nameDecisions.put(nameBefore);
  else await nameDecisions.delete(decision);
  return true;
}

async function note({ undo }: Library, row: UndoName): Promise<void> {
  await undo.add(row);
}

/** Whatever the order of their fields. */
function isSame(one: NameDecision, other: NameDecision): boolean {
  return plain(one) === plain(other);
}

function plain(decision: NameDecision): string {
  return JSON.stringify(Object.entries(decision).sort(([one], [other]) => (one < other ? -1 : 1)));
}
