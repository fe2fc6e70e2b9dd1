import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PageInFront, Refusal } from '../../browser/page-in-front.ts';
import type { Clip, Fields } from '../../core/clip.ts';
import type { Cut } from '../../core/cut.ts';
import type { Cursor } from '../../core/draft.ts';
import type { NoteVersion } from '../../core/note-history.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { troubleOf, type Library, type Trouble } from '../../storage/database.ts';
import { followCursor, type FormValue, type TakenAsTyped } from './form.ts';

/** What the popup stands in. */
export interface World {
  readonly library: Library;
  readonly document: Document;
  readonly page: PageInFront | undefined;
  readonly now: () => string;
  /** What else is begun once a page was clipped. Only then is it said, for whoever reads it may close the popup. */
  readonly onClipped?: (clip: Clip) => Promise<void>;
  /** Aborts when the popup closes. */
  readonly signal: AbortSignal;
}

/** Which face the popup shows. */
export type Face =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'new'; readonly reading: PageReading; readonly trashed: Clip | undefined }
  | { readonly kind: 'clip'; readonly clip: Clip; readonly reading: PageReading }
  | { readonly kind: 'deleted'; readonly clip: Clip; readonly reading: PageReading };

/** What the person is told about the saving. */
export type Saving = 'nothing' | 'draft' | 'saving' | 'clipping' | 'clipped' | 'saved' | 'undone';

/** All the popup knows. The form is the same on every face. */
export interface FormState extends World {
  readonly face: Signal<Face>;
  readonly form: Signal<FormValue>;
  readonly saving: Signal<Saving>;
  readonly trouble: Signal<Trouble | undefined>;
  /** What Clip took as meant though it was only half typed. */
  readonly asTyped: Signal<readonly TakenAsTyped[]>;
  /** What was just copied; empty soon after. */
  readonly copied: Signal<string>;
  readonly thumbnail: Signal<string | undefined>;
  readonly cursor: ReadonlySignal<Cursor | undefined>;
  /** The fields as they are on the disk, or as the page gave them: what a change is measured against. */
  readonly base: Signal<Fields>;
  /** What the clip’s note said before, the oldest first. */
  readonly earlier: Signal<readonly NoteVersion[]>;
  /** The words of the clip as they are on the disk. */
  readonly kept: Signal<Cut | undefined>;
  /** The names refused for the clip, as they are on the disk. */
  readonly keptRefused: Signal<readonly string[]>;
}

const EMPTY: Fields = { title: '', byline: '', published: '', credits: [], tags: [], note: '' };

/** The state of a popup that has just been opened. */
export function openState(world: World): FormState {
  const { cursor, stop } = followCursor(world.document);
  world.signal.addEventListener('abort', stop, { once: true });
  return {
    ...world,
    face: signal<Face>({ kind: 'reading' }),
    form: signal<FormValue>({ fields: EMPTY, typing: {}, correcting: {}, keepSelection: true, refused: [] }),
    saving: signal<Saving>('nothing'),
    trouble: signal<Trouble | undefined>(undefined),
    asTyped: signal<readonly TakenAsTyped[]>([]),
    copied: signal(''),
    thumbnail: signal<string | undefined>(undefined),
    cursor,
    base: signal(EMPTY),
    earlier: signal<readonly NoteVersion[]>([]),
    kept: signal<Cut | undefined>(undefined),
    keptRefused: signal<readonly string[]>([]),
  };
}

/** Tells the person that the library refused. */
export function fail(state: FormState, error: unknown): void {
  state.trouble.value = troubleOf(error);
}
