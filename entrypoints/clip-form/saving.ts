/* What is typed goes to the disk at once: as a draft before the page is clipped, as edits of the clip after. */
import { untracked } from '@preact/signals';
import { addressKeys } from '../../core/address.ts';
import { withCut } from '../../core/cut.ts';
import type { Draft } from '../../core/draft.ts';
import { latestWriter, type LatestWriter } from '../../core/latest.ts';
import { editClip, recutClip, refuseForClip } from '../../storage/clips.ts';
import { dropDraft, moveCursor, saveDraft } from '../../storage/drafts.ts';
import { changedFields, isHalfTyped, isTouched, onLater, type FormValue } from './form.ts';
import { fail, type FormState } from './state.ts';

/** Saves the form whenever it or the cursor changes, until the popup closes. */
export function saveAsTyped(state: FormState): LatestWriter<void> {
  const { face, form, cursor, signal } = state;
  const writer = latestWriter<void>(
    () => (face.peek().kind === 'clip' ? writeEdits(state) : writeDraft(state)),
    (error) => fail(state, error),
  );
  const stop = onLater(
    () => void [form.value, cursor.value],
    () => {
      const kind = untracked(() => face.value.kind);
      if (kind !== 'new' && kind !== 'clip') return;
      // At once: what stands at the foot must be true at every moment, and it is not saved yet.
      if (isUnsaved(state, kind)) state.saving.value = 'saving';
      writer.write();
    },
  );
  signal.addEventListener('abort', stop, { once: true });
  return writer;
}

/** The form as it lies on the disk as a draft, by all that is known here. */
const written = new WeakMap<FormState, FormValue>();
/** When a draft was last written here, ISO 8601. */
const writtenAt = new WeakMap<FormState, string>();

/** Says whether what the form shows now lies on the disk as a draft: nothing of it needs to be written from here. */
export function knowDraft(state: FormState, isThere: boolean): void {
  if (isThere) written.set(state, state.form.peek());
  else written.delete(state);
}

/** Whether a draft on the disk comes from another window, and nothing of ours is on its way there. */
export function isFromElsewhere(state: FormState, writer: LatestWriter<void>, draft: Draft): boolean {
  return !writer.busy && draft.changed > (writtenAt.get(state) ?? '');
}

/** Shows what another window wrote as a draft; nothing of it needs to be written from here. */
export function showFromElsewhere(state: FormState, value: FormValue): void {
  written.set(state, value); // before it is shown
  state.form.value = value;
  state.saving.value = 'draft';
}

function isUnsaved(state: FormState, kind: 'new' | 'clip'): boolean {
  const value = state.form.peek();
  if (kind === 'clip') return isEdited(state, value);
  return value !== written.get(state) && isTouched(value, state.base.peek());
}

function isEdited(state: FormState, value: FormValue): boolean {
  const { fields, cut } = value;
  const isCut = cut !== undefined && cut !== state.kept.peek();
  return isCut || newlyRefused(state, value) || changedFields(fields, state.base.peek()).length > 0;
}

function newlyRefused(state: FormState, { refused }: FormValue): boolean {
  const kept = state.keptRefused.peek();
  return refused.some((name) => !kept.includes(name));
}

async function writeDraft(state: FormState): Promise<void> {
  const at = state.face.peek();
  if (at.kind !== 'new') return;
  const value = state.form.peek();
  const keys = addressKeys(withCut(at.reading.article, value.cut));
  const [id] = keys;
  if (id === undefined) return;
  const known = written.get(state);
  if (value === known) return moveCursor(state.library, id, state.cursor.peek());
  const touched = isTouched(value, state.base.peek());
  const draft = draftOf(state, id, keys);
  writtenAt.set(state, draft.changed);
  if (touched) await saveDraft(state.library, draft);
  else if (known) await dropDraft(state.library, id); // another window's is not ours to drop
  if (touched) written.set(state, value);
  else written.delete(state);
  if (state.form.peek() === value) state.saving.value = touched ? 'draft' : 'nothing';
  state.trouble.value = undefined;
}

async function writeEdits(state: FormState): Promise<void> {
  const at = state.face.peek();
  if (at.kind !== 'clip') return;
  const { id, keys } = at.clip;
  const value = state.form.peek();
  const { fields, cut } = value;
  const names = changedFields(fields, state.base.peek());
  if (names.length > 0) {
    const change = Object.fromEntries(names.map((name) => [name, fields[name]]));
    await editClip(state.library, id, { ...change, refused: value.refused }, state.now());
    state.base.value = fields;
    state.keptRefused.value = value.refused;
    state.trouble.value = undefined;
  }
  if (cut !== undefined && cut !== state.kept.peek()) {
    await recutClip(state.library, id, cut, state.now());
    state.kept.value = cut;
    state.trouble.value = undefined;
  }
  if (newlyRefused(state, value)) {
    await refuseForClip(state.library, id, value.refused);
    state.keptRefused.value = value.refused;
    state.trouble.value = undefined;
  }
  // More may have been typed meanwhile: then it is the next round that says so.
  const isAll = !isEdited(state, state.form.peek());
  if (isAll && state.saving.peek() === 'saving') state.saving.value = 'saved';
  await writeHalfTyped(state, value, { id, keys });
}

/* Names still being typed are no part of the clip yet. What another window has half typed is left alone. */
async function writeHalfTyped(
  state: FormState,
  value: FormValue,
  { id, keys }: Pick<Draft, 'id' | 'keys'>,
): Promise<void> {
  const known = written.get(state);
  if (value === known) return moveCursor(state.library, id, state.cursor.peek());
  if (isHalfTyped(value)) {
    await saveDraft(state.library, { ...draftOf(state, id, keys), cut: undefined });
    written.set(state, value);
  } else if (known) {
    await dropDraft(state.library, id);
    written.delete(state);
  }
}

function draftOf(state: FormState, id: string, keys: readonly string[]): Draft {
  return { id, keys, ...state.form.peek(), cursor: state.cursor.peek(), changed: state.now() };
}
