/* What the popup does, without its screen. */
import type { Refusal } from '../../browser/page-in-front.ts';
import type { Selectors } from '../../core/highlight.ts';
import type { LatestWriter } from '../../core/latest.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { restoreClip, saveClip, trashClip, type Clipping } from '../../storage/clips.ts';
import { addHighlight } from '../../storage/highlights.ts';
import { withTyped } from './form.ts';
import { markTab, showClip, showReading } from './opening.ts';
import { saveAsTyped } from './saving.ts';
import { fail, openState, type PopupState, type World } from './state.ts';

/** The popup's state with all that can be done in it. */
export interface PopupModel {
  readonly state: PopupState;
  readonly show: (reading: PageReading) => Promise<void>;
  readonly refuse: (reason: Refusal) => void;
  /** Keeps the page with all that stands in the form. */
  readonly clip: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly addQuote: (selection: Selectors) => Promise<void>;
  /** What would be clipped, to be saved as a file where the disk has no room. */
  readonly clipping: () => Clipping | undefined;
}

export function createModel(world: World): PopupModel {
  const state = openState(world);
  const writer = saveAsTyped(state);
  return {
    state,
    show: (reading) => showReading(state, writer, reading),
    refuse: (reason) => {
      state.face.value = { kind: 'refused', reason };
    },
    clip: () => clipPage(state, writer),
    remove: () => attempt(state, () => remove(state, writer)),
    restore: () => attempt(state, () => restore(state, writer)),
    addQuote: (selection) =>
      attempt(state, async () => {
        const at = state.face.peek();
        if (at.kind === 'clip') await addHighlight(state.library, at.clip.id, selection, state.now());
      }),
    clipping: () => clippingOf(state),
  };
}

async function clipPage(state: PopupState, writer: LatestWriter<void>): Promise<void> {
  const at = state.face.peek();
  const clipping = clippingOf(state);
  if (at.kind !== 'new' || !clipping || state.saving.peek() === 'saving') return;
  state.saving.value = 'saving';
  await writer.settled();
  try {
    const clip = await saveClip(state.library, clipping, state.now());
    state.trouble.value = undefined;
    showClip(state, writer, { clip, reading: at.reading });
    state.saving.value = 'clipped';
    await markTab(state, true);
  } catch (error) {
    state.saving.value = 'draft';
    fail(state, error);
  }
}

async function remove(state: PopupState, writer: LatestWriter<void>): Promise<void> {
  const at = state.face.peek();
  if (at.kind !== 'clip') return;
  await writer.settled();
  const clip = await trashClip(state.library, at.clip.id, state.now());
  if (clip) state.face.value = { kind: 'deleted', clip, reading: at.reading };
  await markTab(state, false);
}

async function restore(state: PopupState, writer: LatestWriter<void>): Promise<void> {
  const at = state.face.peek();
  if (at.kind !== 'deleted' && at.kind !== 'new') return;
  const gone = at.kind === 'deleted' ? at.clip : at.trashed;
  const clip = gone && (await restoreClip(state.library, gone.id, state.now()));
  if (!clip) return;
  showClip(state, writer, { clip, reading: at.reading });
  state.saving.value = 'undone';
  await markTab(state, true);
}

function clippingOf(state: PopupState): Clipping | undefined {
  const at = state.face.peek();
  if (at.kind !== 'new') return undefined;
  const value = state.form.peek();
  const thumbnail = state.thumbnail.peek();
  return {
    article: at.reading.article,
    fields: withTyped(value),
    ...(at.reading.selection && value.keepSelection ? { selection: at.reading.selection } : {}),
    ...(thumbnail === undefined ? {} : { thumbnail }),
  };
}

async function attempt(state: PopupState, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    fail(state, error);
  }
}
