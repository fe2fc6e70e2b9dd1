/* The clip's pictures in the reader: those kept with it are shown, the others stay links until the person says
   that they are to be had. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { PictureSettings } from '../../browser/settings.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import { keepByPermission } from '../keep-pictures/by-permission.ts';
import { picturesIn } from '../keep-pictures/from-page.ts';
import { MEGABYTE, wordsOf } from '../keep-pictures/keep-all.ts';
import { follow } from '../../storage/live.ts';
import { bytesOf, dropPictures, picturesOf } from '../../storage/pictures.ts';
import type { Picture } from '../../storage/rows.ts';
import type { ReaderModel } from './model.ts';

export interface ReaderPictures {
  /** An address of our own for each picture that is kept. */
  readonly ours: ReadonlySignal<ReadonlyMap<string, string>>;
  readonly bytes: ReadonlySignal<number>;
  /** Addresses of those that are not kept. */
  readonly missing: ReadonlySignal<readonly string[]>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Has the missing ones fetched and kept; the browser asks for their hosts. */
  keep(): void;
  drop(): void;
}

/** Follows the pictures of the clip until the signal aborts. */
export function createPictures(
  model: ReaderModel,
  { said }: MarkActions,
  settings: ReadonlySignal<PictureSettings>,
  end: AbortSignal,
): ReaderPictures {
  const { library, id } = model;
  const kept = signal<readonly Picture[]>([]);
  const ours = signal<ReadonlyMap<string, string>>(new Map());
  const isBusy = signal(false);
  const missing = computed(() => {
    const at = model.shown.value;
    if (at.kind !== 'clip') return [];
    return picturesIn(at.clip.leadPicture?.address, at.body.html).filter(
      (address) => !ours.value.has(address),
    );
  });
  follow(() => picturesOf(library, id), {
    onValue: (rows) => {
      kept.value = rows;
    },
    onError: () => undefined, // the clip itself says what is wrong with the library
    signal: end,
  });
  const stop = effect(() => {
    const before = ours.peek();
    ours.value = new Map(
      kept.value.map(({ address, data }) => [address, before.get(address) ?? URL.createObjectURL(data)]),
    );
    for (const [address, url] of before) if (!ours.peek().has(address)) URL.revokeObjectURL(url);
  });
  end.addEventListener('abort', stop, { once: true });
  /* The browser asks only while it still sees the press: nothing is awaited before. */
  const keep = async (): Promise<void> => {
    isBusy.value = true;
    const limit = settings.peek().megabytes * MEGABYTE;
    const asked = keepByPermission(library, { clip: id, addresses: missing.peek(), limit });
    said.value = { sentence: await wordsOf(asked) };
    isBusy.value = false;
  };
  return {
    ours,
    bytes: computed(() => bytesOf(kept.value)),
    missing,
    isBusy,
    keep: () => void keep(),
    drop: () => void dropPictures(library, id),
  };
}
