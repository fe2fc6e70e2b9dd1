/* What the popup shows when it opens on a page, and how it follows the clip from then on. */
import { batch } from '@preact/signals';
import { showBadge } from '../../browser/badge.ts';
import { pictureOfTab } from '../../browser/page-in-front.ts';
import { addressKeys } from '../../core/address.ts';
import { fieldsOf, type Clip, type Fields } from '../../core/clip.ts';
import { ENTRY_BOXES, type Draft, type EntryBox } from '../../core/draft.ts';
import type { LatestWriter } from '../../core/latest.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { takenUp } from '../../core/taken-up.ts';
import { bodyOf } from '../../storage/bodies.ts';
import { clipAt, getClip } from '../../storage/clips.ts';
import { draftAt } from '../../storage/drafts.ts';
import { follow } from '../../storage/live.ts';
import { versionsOf } from '../../storage/note-history.ts';
import { thumbnailOfClip } from '../../storage/thumbnails.ts';
import { changedFields, putCursor, rebased, withoutStaleCorrections, type FormValue } from './form.ts';
import { isFromElsewhere, knowDraft, showFromElsewhere } from './saving.ts';
import { fail, type Face, type FormState } from './state.ts';
import { cutThumbnail } from './thumbnail.ts';

/** Shows what was read, with the draft or the clip there is about it. */
export async function showReading(
  state: FormState,
  writer: LatestWriter<void>,
  reading: PageReading,
): Promise<void> {
  const keys = addressKeys(reading.article);
  const [clip, draft] = await Promise.all([clipAt(state.library, keys), draftAt(state.library, keys)]);
  const kept = clip && (await thumbnailOfClip(state.library, clip.id));
  state.trouble.value = undefined; // the library answers
  state.thumbnail.value = kept ?? reading.thumbnail;
  if (clip?.state === 'kept') await followWords(state, clip);
  if (clip?.state === 'kept') showClip(state, writer, { clip, reading, draft });
  else showNew(state, writer, reading, { draft, trashed: clip });
  await markTab(state, clip?.state === 'kept');
  if (draft?.cursor) {
    const { cursor } = draft;
    requestAnimationFrame(() => putCursor(state.document, cursor));
  }
  if (!state.thumbnail.peek() && reading.pictureBox && state.page) {
    state.thumbnail.value = await cutThumbnail(await pictureOfTab(state.page.window), reading.pictureBox);
  }
}

interface About {
  readonly draft: Draft | undefined;
  readonly trashed: Clip | undefined;
}

function showNew(
  state: FormState,
  writer: LatestWriter<void>,
  reading: PageReading,
  { draft, trashed }: About,
): void {
  const opened = draft?.fields ?? fieldsOf(reading.article);
  batch(() => {
    state.base.value = fieldsOf(reading.article);
    state.face.value = { kind: 'new', reading, trashed };
    state.saving.value = draft ? 'draft' : 'nothing';
    fill(state, draft, {
      fields: opened,
      ...halfTypedIn(draft),
      keepSelection: draft?.keepSelection ?? true,
      refused: draft?.refused ?? [],
      cut: draft?.cut,
    });
  });
  const { typing, correcting } = state.form.peek();
  const about = { reading, opened, typed: { typing, correcting } };
  awaitClip(state, writer, about);
  followDraft(state, writer, about);
}

/* As it lies on the disk; what was taken out while no form was open is corrected no more, and the disk learns that. */
function fill(state: FormState, draft: Draft | undefined, value: FormValue): void {
  state.form.value = value;
  knowDraft(state, draft !== undefined);
  state.form.value = withoutStaleCorrections(value);
}

/** A page as the form first showed it. */
interface Opened {
  readonly reading: PageReading;
  /** What stood in the boxes then, or does since another window wrote on: nobody typed it here. */
  opened: Fields;
  typed: HalfTyped;
}

/** What stands half typed in the boxes, and of which entries it is a correction. */
type HalfTyped = Pick<FormValue, 'typing' | 'correcting'>;

function halfTypedIn(draft: Draft | undefined): HalfTyped {
  return { typing: draft?.typing ?? {}, correcting: draft?.correcting ?? {} };
}

/** The draft may be written on elsewhere: that stands here too, or the next word here would write over it. */
function followDraft(state: FormState, writer: LatestWriter<void>, about: Opened): void {
  const over = new AbortController();
  follow(() => draftAt(state.library, addressKeys(about.reading.article)), {
    onValue: (draft) => {
      const at = state.face.peek();
      if (at.kind !== 'new' || at.reading !== about.reading) return over.abort();
      if (draft && isFromElsewhere(state, writer, draft)) takeDraft(state, about, draft);
    },
    onError: (error) => fail(state, error),
    signal: AbortSignal.any([state.signal, over.signal]),
  });
}

function takeDraft(state: FormState, about: Opened, draft: Draft): void {
  const form = state.form.peek();
  const fields = takenUp(form.fields, about.opened, draft.fields);
  const typed = typedHere(form, about.typed, halfTypedIn(draft));
  about.opened = draft.fields;
  about.typed = halfTypedIn(draft);
  const refused = withRefused(form.refused, draft.refused);
  const news = withoutStaleCorrections({ ...form, ...typed, fields, refused });
  const isNews = refused !== form.refused || ENTRY_BOXES.some((box) => !isSameIn(box, news, form));
  if (isNews || changedFields(fields, form.fields).length > 0) showFromElsewhere(state, news);
}

/** The names that are refused here or there; the same list where nothing is new. */
function withRefused(here: readonly string[], there: readonly string[] = []): readonly string[] {
  const more = there.filter((name) => !here.includes(name));
  return more.length === 0 ? here : [...here, ...more];
}

/** What is half typed: here, or else there. */
function typedHere(here: HalfTyped, opened: HalfTyped, there: HalfTyped): HalfTyped {
  const from = (box: EntryBox) => (isSameIn(box, here, opened) ? there : here);
  return {
    typing: Object.fromEntries(ENTRY_BOXES.map((box) => [box, from(box).typing[box] ?? ''])),
    correcting: Object.fromEntries(ENTRY_BOXES.map((box) => [box, from(box).correcting[box]])),
  };
}

function isSameIn(box: EntryBox, one: HalfTyped, other: HalfTyped): boolean {
  return (
    (one.typing[box] ?? '') === (other.typing[box] ?? '') && one.correcting[box] === other.correcting[box]
  );
}

/** The page may be clipped elsewhere while it is shown as new: by a mark, or in another window. */
function awaitClip(state: FormState, writer: LatestWriter<void>, about: Opened): void {
  const { reading } = about;
  const waiting = new AbortController();
  follow(() => clipAt(state.library, addressKeys(reading.article)), {
    onValue: (clip) => {
      const at = state.face.peek();
      if (at.kind !== 'new' || at.reading !== reading) return waiting.abort();
      if (clip?.state !== 'kept' || state.saving.peek() === 'clipping') return;
      waiting.abort();
      takeUp(state, writer, about, clip).catch((error: unknown) => fail(state, error));
    },
    onError: (error) => fail(state, error),
    signal: AbortSignal.any([state.signal, waiting.signal]),
  });
}

/** Shows a clip that was made elsewhere; what was typed here stays, and is written to it as an edit. */
async function takeUp(
  state: FormState,
  writer: LatestWriter<void>,
  { reading, opened, typed: seen }: Opened,
  clip: Clip,
): Promise<void> {
  await followWords(state, clip);
  const at = state.face.peek();
  if (at.kind !== 'new' || at.reading !== reading) return;
  const { fields, refused, ...here } = state.form.peek();
  batch(() => {
    showClip(state, writer, { clip, reading });
    // Names half typed in the other window are in the clip now.
    const mine = typedHere(here, seen, halfTypedIn(undefined));
    const form = state.form.peek();
    state.form.value = withoutStaleCorrections({
      ...form,
      ...mine,
      fields: takenUp(fields, opened, clip),
      refused: withRefused(form.refused, refused),
    });
    state.saving.value = 'clipped';
  });
}

interface Shown {
  readonly clip: Clip;
  readonly reading: PageReading;
  readonly draft?: Draft | undefined;
}

/** Shows a clip, and whatever other windows make of it while the popup is open. */
export function showClip(
  state: FormState,
  writer: LatestWriter<void>,
  { clip, reading, draft }: Shown,
): void {
  batch(() => {
    state.base.value = clip;
    state.face.value = { kind: 'clip', clip, reading };
    fill(state, draft, {
      fields: clip,
      ...halfTypedIn(draft),
      keepSelection: true,
      refused: withRefused(clip.refused ?? [], draft?.refused),
    });
    state.keptRefused.value = clip.refused ?? [];
  });
  follow(() => getClip(state.library, clip.id), {
    onValue: (latest) => latest && takeIn(state, writer, latest),
    onError: (error) => fail(state, error),
    signal: state.signal,
  });
  follow(() => versionsOf(state.library, clip.id), {
    onValue: (versions) => {
      state.earlier.value = versions;
    },
    onError: (error) => fail(state, error),
    signal: state.signal,
  });
}

/** Shows that a clip is in the trash. What was said of its saving is true no more. */
export function showDeleted(state: FormState, face: Extract<Face, { kind: 'deleted' }>): void {
  batch(() => {
    state.face.value = face;
    state.saving.value = 'nothing';
  });
}

function takeIn(state: FormState, writer: LatestWriter<void>, clip: Clip): void {
  const at = state.face.peek();
  if (at.kind !== 'clip' && at.kind !== 'deleted') return;
  if (clip.state === 'trashed') return showDeleted(state, { ...at, kind: 'deleted', clip });
  batch(() => {
    const isRecut = clip.body !== at.clip.body;
    state.face.value = { ...at, kind: 'clip', clip };
    if (writer.busy) return; // our own edit on its way round
    if (isRecut) void followWords(state, clip).catch((error: unknown) => fail(state, error));
    const form = state.form.peek();
    const fields = rebased(form.fields, state.base.peek(), clip);
    const refused = withRefused(form.refused, clip.refused);
    state.base.value = { ...clip, ...ownSpelling(form.fields, clip) };
    state.keptRefused.value = clip.refused ?? [];
    if (refused !== form.refused || changedFields(fields, form.fields).length > 0)
      state.form.value = withoutStaleCorrections({ ...form, fields, refused });
  });
}

/** Brings the words of a clip up to what the library holds, unless they are being cut here. */
export async function followWords(state: FormState, clip: Clip): Promise<void> {
  const { cut } = state.form.peek();
  const body = await bodyOf(state.library, clip.body);
  const form = state.form.peek();
  const isStale = cut !== undefined && form.cut === cut && state.face.peek().kind === 'clip';
  batch(() => {
    state.kept.value = body;
    if (isStale) state.form.value = { ...form, cut: undefined };
  });
}

/** A clip is kept without stray spaces; the space just typed is no difference to it. */
function ownSpelling(typed: { readonly title: string; readonly byline: string }, clip: Clip) {
  const same = (name: 'title' | 'byline') =>
    typed[name].replace(/\s+/gu, ' ').trim() === clip[name] ? { [name]: typed[name] } : {};
  return { ...same('title'), ...same('byline') };
}

/** Shows on the icon whether the tab's page is clipped. */
export async function markTab(state: FormState, clipped: boolean): Promise<void> {
  if (state.page) await showBadge(state.page.tab, clipped);
}
