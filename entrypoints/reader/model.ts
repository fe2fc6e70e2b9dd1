/* What the reader knows: the clip as it lies in the library now, its text, its marks. */
import { i18n } from '#i18n';
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Body, Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import { bodyOf } from '../../storage/bodies.ts';
import { getClip } from '../../storage/clips.ts';
import { troubleOf, type Library } from '../../storage/database.ts';
import { highlightsOf } from '../../storage/highlights.ts';
import { follow } from '../../storage/live.ts';
import type { Version } from '../../storage/rows/library.ts';
import { versionsOf } from '../../storage/versions.ts';
import { troubleSentence } from '../library/names.ts';

/** What the reader shows. */
export type Shown =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing'; readonly sentence: string }
  | { readonly kind: 'bookmark'; readonly clip: Clip }
  | { readonly kind: 'clip'; readonly clip: Clip; readonly body: Body };

export interface ReaderModel {
  readonly library: Library;
  readonly id: string;
  readonly shown: ReadonlySignal<Shown>;
  /** Oldest first. */
  readonly highlights: ReadonlySignal<readonly Highlight[]>;
  /** The page as it read other times, oldest first; without the clip's own. */
  readonly versions: ReadonlySignal<readonly Version[]>;
  /** The hash of the text to show; undefined for the clip's own. */
  readonly version: Signal<string | undefined>;
}

/** Follows a clip until the signal aborts. */
export function createReader(library: Library, id: string, end: AbortSignal): ReaderModel {
  const shown = signal<Shown>({ kind: 'opening' });
  const clip = signal<Clip | undefined>(undefined);
  const highlights = signal<readonly Highlight[]>([]);
  const versions = signal<readonly Version[]>([]);
  const version = signal<string | undefined>(undefined);
  const onError = (error: unknown): void => {
    shown.value = { kind: 'missing', sentence: troubleSentence(troubleOf(error)) };
  };
  const look = <Value>(ask: () => Promise<Value>, onValue: (value: Value) => void): void =>
    follow(ask, { onValue, onError, signal: end });

  look(
    () => getClip(library, id),
    (found) => {
      if (!found) shown.value = { kind: 'missing', sentence: i18n.t('reader.gone') };
      clip.value = found;
    },
  );
  look(
    () => highlightsOf(library, id),
    (rows) => {
      highlights.value = rows;
    },
  );
  look(
    () => versionsOf(library, id),
    (rows) => {
      versions.value = rows;
    },
  );
  const stop = effect(() => {
    const found = clip.value;
    const hash = version.value ?? found?.body;
    if (!found || hash === undefined) return;
    const now = shown.peek();
    if (now.kind === 'clip' && now.body.hash === hash) {
      shown.value = { kind: 'clip', clip: found, body: now.body };
      return;
    }
    bodyOf(library, hash).then((body) => {
      if (clip.peek() !== found || (version.peek() ?? found.body) !== hash) return;
      shown.value = body ? { kind: 'clip', clip: found, body } : { kind: 'bookmark', clip: found };
    }, onError);
  });
  end.addEventListener('abort', stop, { once: true });
  return { library, id, shown, highlights, versions, version };
}
