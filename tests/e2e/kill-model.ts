/* What the kill test does to a library, as data, and what a library must hold after it. */

export type Step =
  | { readonly kind: 'save'; readonly clip: string; readonly note: string; readonly mark?: string }
  | { readonly kind: 'edit'; readonly clip: string; readonly note: string }
  | { readonly kind: 'mark'; readonly clip: string; readonly mark: string }
  | { readonly kind: 'remark'; readonly clip: string; readonly mark: string; readonly note: string }
  | { readonly kind: 'unmark'; readonly clip: string; readonly mark: string }
  | { readonly kind: 'move'; readonly clip: string; readonly to: 'kept' | 'trashed' }
  | {
      readonly kind: 'bulk';
      readonly change: string;
      readonly clips: readonly string[];
      readonly tag: string;
    }
  | {
      readonly kind: 'unbulk';
      readonly change: string;
      readonly clips: readonly string[];
      readonly tag: string;
    }
  | { readonly kind: 'import'; readonly clips: readonly string[]; readonly tag: string }
  | { readonly kind: 'draft'; readonly draft: string; readonly note: string };

/** A clip as far as the test looks: text and index are looked at apart. */
export interface SeenClip {
  readonly note: string;
  readonly tags: readonly string[];
  readonly state: 'kept' | 'trashed';
  readonly marks: Readonly<Record<string, string>>;
  /** What notes said before, by the id of the clip or highlight. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
}

/** What one writer has made: its clips by their title, and its drafts' notes. */
export interface Seen {
  readonly clips: Readonly<Record<string, SeenClip>>;
  readonly drafts: Readonly<Record<string, string>>;
}

export const NOTHING: Seen = { clips: {}, drafts: {} };
const NEW: SeenClip = { note: '', tags: [], state: 'kept', marks: {}, versions: {} };

/** So many versions of a note are kept. */
const KEPT_VERSIONS = 20;

/** The library after a step that is done. */
export function after(seen: Seen, step: Step): Seen {
  if (step.kind === 'draft') return { ...seen, drafts: { ...seen.drafts, [step.draft]: step.note } };
  const changed = 'clips' in step ? step.clips : [step.clip];
  const clips = Object.fromEntries(changed.map((clip) => [clip, changedBy(seen.clips[clip] ?? NEW, step)]));
  return { ...seen, clips: { ...seen.clips, ...clips } };
}

function changedBy(clip: SeenClip, step: Exclude<Step, { kind: 'draft' }>): SeenClip {
  switch (step.kind) {
    case 'save':
      return { ...clip, note: step.note, marks: step.mark === undefined ? {} : { [step.mark]: '' } };
    case 'edit':
      return { ...clip, note: step.note, versions: versionsWith(clip, 'own', clip.note) };
    case 'mark':
      return { ...clip, marks: { ...clip.marks, [step.mark]: '' } };
    case 'remark': {
      const versions = versionsWith(clip, step.mark, clip.marks[step.mark] ?? '');
      return { ...clip, marks: { ...clip.marks, [step.mark]: step.note }, versions };
    }
    case 'unmark':
      return { ...clip, marks: without(clip.marks, step.mark), versions: without(clip.versions, step.mark) };
    case 'move':
      return { ...clip, state: step.to };
    case 'unbulk':
      return { ...clip, tags: clip.tags.filter((tag) => tag !== step.tag) };
    default:
      return { ...clip, tags: [...clip.tags, step.tag] };
  }
}

function versionsWith({ versions }: SeenClip, of: string, note: string): SeenClip['versions'] {
  if (note === '') return versions;
  return { ...versions, [of]: [...(versions[of] ?? []), note].slice(-KEPT_VERSIONS) };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** The next step of a writer. Names are its own, so that writers do not meet. */
export function nextStep(seen: Seen, { writer, number, random, pace }: Turn): Step {
  const clips = Object.keys(seen.clips);
  const clip = clips[Math.floor(random() * clips.length)];
  const fresh = `${writer}n${number}x`;
  if (pace === 'adding' && clip !== undefined && number % 5 === 0) {
    return { kind: 'edit', clip, note: `note${fresh}` };
  }
  if (clip === undefined || pace === 'adding' || random() < 0.3) {
    return {
      kind: 'save',
      clip: fresh,
      note: `first${fresh}`,
      ...(random() < 0.5 ? { mark: `m${fresh}` } : {}),
    };
  }
  const { marks, state } = seen.clips[clip] ?? NEW;
  const mark = Object.keys(marks)[0];
  if (state === 'trashed') return { kind: 'move', clip, to: 'kept' };
  const dice = random();
  if (dice < 0.25) return { kind: 'edit', clip, note: `note${fresh}` };
  if (dice < 0.35 || (mark === undefined && dice < 0.65)) return { kind: 'mark', clip, mark: `m${fresh}` };
  if (mark !== undefined && dice < 0.55) return { kind: 'remark', clip, mark, note: `remark${fresh}` };
  if (mark !== undefined && dice < 0.65) return { kind: 'unmark', clip, mark };
  if (dice < 0.72) return { kind: 'move', clip, to: 'trashed' };
  if (dice < 0.82) return { kind: 'draft', draft: `${writer}d${number % 3}`, note: `draft${fresh}` };
  if (dice < 0.94) return bulkOrBack(seen, clips, fresh);
  const rows = Array.from({ length: 30 }, (_, row) => `${fresh}i${row}`);
  return { kind: 'import', clips: rows, tag: `in${fresh}` };
}

interface Turn {
  readonly writer: string;
  readonly number: number;
  readonly random: () => number;
  readonly pace: Pace;
}

/** Whether a writer does all that a person does, or only saves and now and then edits, as fast as it goes. */
export type Pace = 'everything' | 'adding';

/** A tag for many clips at once, or the last one of them away again. */
function bulkOrBack(seen: Seen, clips: readonly string[], fresh: string): Step {
  const tag = clips.flatMap((clip) => seen.clips[clip]?.tags ?? []).find((given) => given.startsWith('bulk'));
  if (tag === undefined) {
    return { kind: 'bulk', change: `bulk${fresh}`, clips: clips.slice(-40), tag: `bulk${fresh}` };
  }
  const tagged = clips.filter((clip) => seen.clips[clip]?.tags.includes(tag));
  return { kind: 'unbulk', change: tag, clips: tagged, tag };
}
