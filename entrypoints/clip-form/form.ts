import { i18n } from '#i18n';
/* What stands in the popup's boxes, and how it reaches the disk: as a draft before the page is clipped,
   as edits of the clip after. Every change is written at once. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { FIELD_NAMES, type Clip, type FieldName, type Fields } from '../../core/clip.ts';
import { creditedAs, type Role } from '../../core/credit.ts';
import type { Cut } from '../../core/cut.ts';
import type { Cursor, Draft, EntryBox } from '../../core/draft.ts';
import { entryAsTyped, meantEntries } from '../../core/entries.ts';

/** All that stands in the form. */
export interface FormValue {
  readonly fields: Fields;
  readonly typing: Draft['typing'];
  /** The entries that are being corrected. */
  readonly correcting: NonNullable<Draft['correcting']>;
  readonly keepSelection: boolean;
  /** Suggestions the person said no to: `actor:oh se a`. */
  readonly refused: readonly string[];
  /** The article's words, where the person cut them. */
  readonly cut?: Cut | undefined;
}

/** The boxes of names and tags, and what each holds. */
export const BOXES: readonly {
  readonly box: EntryBox;
  readonly label: string;
  readonly kind: Role | 'tag';
}[] = [
  { box: 'films', label: i18n.t('popup.films'), kind: 'film' },
  { box: 'directors', label: i18n.t('popup.directors'), kind: 'director' },
  { box: 'actors', label: i18n.t('popup.actors'), kind: 'actor' },
  { box: 'tags', label: i18n.t('popup.tags'), kind: 'tag' },
];

/** What a box holds. */
export function entriesIn(fields: Fields, kind: Role | 'tag'): readonly string[] {
  return kind === 'tag' ? fields.tags : creditedAs(kind, fields.credits);
}

/** The fields with another content of one box. */
export function withEntries(fields: Fields, kind: Role | 'tag', entries: readonly string[]): Fields {
  if (kind === 'tag') return { ...fields, tags: entries };
  const others = fields.credits.filter((credit) => credit.role !== kind);
  return { ...fields, credits: [...others, ...entries.map((spelling) => ({ role: kind, spelling }))] };
}

/** The fields with all half-typed entries taken as meant: what pressing Clip does. */
export function withTyped({ fields, typing, correcting }: FormValue): Fields {
  return BOXES.reduce((so, { box, kind }) => {
    const before = entriesIn(so, kind);
    const meant = meantEntries(before, typing[box] ?? '', correcting[box]);
    return meant.join('\n') === before.join('\n') ? so : withEntries(so, kind, meant);
  }, fields);
}

/** Names or tags that were half typed in a box, and that Clip took as meant. */
export interface TakenAsTyped {
  readonly box: EntryBox;
  readonly typed: string;
  readonly entries: readonly string[];
}

/** What `withTyped` puts in that stood there only half typed. */
export function takenAsTyped(value: FormValue): readonly TakenAsTyped[] {
  const after = withTyped(value);
  return BOXES.flatMap(({ box, kind }) => {
    if (correctedIn(value, box) !== undefined) return [];
    const before = entriesIn(value.fields, kind);
    const entries = entriesIn(after, kind).filter((entry) => !before.includes(entry));
    return entries.length === 0 ? [] : [{ box, typed: value.typing[box] ?? '', entries }];
  });
}

/** Those of them that are still in the form. */
export function stillTaken({ fields }: FormValue, taken: readonly TakenAsTyped[]): readonly TakenAsTyped[] {
  return taken.filter(({ box, entries }) => {
    const there = entriesIn(fields, kindOf(box));
    return entries.some((entry) => there.includes(entry));
  });
}

/** The form with what was taken as meant half typed again, before what is being typed there now. */
export function typedAgain(value: FormValue, taken: readonly TakenAsTyped[]): FormValue {
  return taken.reduce((so, { box, typed, entries }) => {
    const kind = kindOf(box);
    const rest = entriesIn(so.fields, kind).filter((entry) => !entries.includes(entry));
    return {
      ...so,
      fields: withEntries(so.fields, kind, rest),
      typing: { ...so.typing, [box]: [typed, so.typing[box] ?? ''].filter(Boolean).join(', ') },
    };
  }, value);
}

function kindOf(box: EntryBox): Role | 'tag' {
  return BOXES.find((known) => known.box === box)?.kind ?? 'tag';
}

/** Whether a name or tag is being typed or corrected. */
export function isHalfTyped(value: FormValue): boolean {
  return BOXES.some(
    ({ box }) => (value.typing[box] ?? '').trim() !== '' || correctedIn(value, box) !== undefined,
  );
}

/** The entry of a box that is being corrected; none once it was taken out elsewhere. */
function correctedIn({ fields, correcting }: FormValue, box: EntryBox): string | undefined {
  const entry = correcting[box];
  return entry !== undefined && entriesIn(fields, kindOf(box)).includes(entry) ? entry : undefined;
}

/**
 * The form without corrections of entries that were taken out in another window. What was typed stays, as words of
 * their own: else a name that comes to the box later would be taken for the one that is corrected.
 */
export function withoutStaleCorrections(value: FormValue): FormValue {
  const stale = BOXES.flatMap(({ box }) => {
    const entry = value.correcting[box];
    return entry === undefined || correctedIn(value, box) !== undefined ? [] : [{ box, entry }];
  });
  return stale.reduce((so, { box, entry }) => {
    const typed = so.typing[box] ?? '';
    return {
      ...so,
      typing: { ...so.typing, [box]: typed === entryAsTyped(entry) ? '' : typed },
      correcting: { ...so.correcting, [box]: undefined },
    };
  }, value);
}

/** Whether anything stands in the form that the page did not put there. */
export function isTouched(value: FormValue, untouched: Fields): boolean {
  return (
    isHalfTyped(value) ||
    value.cut !== undefined ||
    value.refused.length > 0 ||
    changedFields(value.fields, untouched).length > 0
  );
}

/** The names of the fields in which two differ. */
export function changedFields(one: Fields, other: Fields): FieldName[] {
  return FIELD_NAMES.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/**
 * The form brought up to what the clip says now, where another window changed it: a field the person is
 * changing here stays as typed here.
 */
export function rebased(form: Fields, base: Fields, clip: Clip): Fields {
  const mine = new Set(changedFields(form, base));
  const theirs = changedFields(clip, base).filter((name) => !mine.has(name));
  return { ...form, ...Object.fromEntries(theirs.map((name) => [name, clip[name]])) };
}

/** Where the cursor stands in the form, followed as it moves; `stop` ends the listening. */
export function followCursor(page: Document): {
  cursor: ReadonlySignal<Cursor | undefined>;
  stop: () => void;
} {
  const cursor = signal<Cursor | undefined>(undefined);
  const look = () => {
    const box = page.activeElement;
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) || !box.dataset['box'])
      return;
    const { selectionStart, selectionEnd } = box; // null in a date box
    const end = box.value.length;
    cursor.value = { box: box.dataset['box'], start: selectionStart ?? end, end: selectionEnd ?? end };
  };
  const events = ['selectionchange', 'focusin', 'input'];
  for (const name of events) page.addEventListener(name, look);
  return { cursor, stop: () => events.forEach((name) => page.removeEventListener(name, look)) };
}

/** Puts the cursor back where it was, once the form is on the screen. */
export function putCursor(page: Document, cursor: Cursor): void {
  const box = page.querySelector(`[data-box="${CSS.escape(cursor.box)}"]`);
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
  const folded = box.closest('details');
  if (folded) folded.open = true; // what is folded away takes no keyboard
  box.focus();
  if (box.selectionStart !== null) box.setSelectionRange(cursor.start, cursor.end);
}

/** Runs `onChange` for every later value of the signals it reads, not for the present one. */
export function onLater(read: () => void, onChange: () => void): () => void {
  let first = true;
  return effect(() => {
    read();
    if (first) first = false;
    else onChange();
  });
}
