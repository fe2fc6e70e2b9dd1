/* The clip's pictures in the reader: those kept with it are shown, the others stay links until the person says
   that they are to be had. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { PictureSettings } from '../../browser/settings.ts';
import type { ListedPicture } from '../../components/PictureList.tsx';
import { allPictures } from '../../core/article-pictures.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import { keepByPermission } from '../keep-pictures/by-permission.ts';
import { dropAndTell } from '../keep-pictures/drop.ts';
import { MEGABYTE, wordsOf } from '../keep-pictures/keep-all.ts';
import { listedOf } from '../keep-pictures/listed.ts';
import { picturesInText } from '../../page/lay-pictures.ts';
import { follow } from '../../storage/live.ts';
import { bytesOf, picturesOf } from '../../storage/pictures.ts';
import type { Picture } from '../../storage/rows/library.ts';
import type { ReaderModel } from './model.ts';

export interface ReaderPictures {
  /** An address of our own for each picture that is kept. */
  readonly ours: ReadonlySignal<ReadonlyMap<string, string>>;
  readonly bytes: ReadonlySignal<number>;
  /** Each of them, the lead picture first. */
  readonly listed: ReadonlySignal<readonly ListedPicture[]>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Has all that are not there fetched and kept, or one; the browser asks for their hosts. */
  keep(address?: string): void;
  /** Gives the room of all back, or of one. */
  drop(address?: string): void;
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
  const all = computed(() => {
    const at = model.shown.value;
    return at.kind === 'clip' ? allPictures(at.clip.leadPicture, picturesInText(at.body.html)) : [];
  });
  const listed = computed(() => listedOf(all.value, kept.value, ours.value));
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
  const keep = async (only?: string): Promise<void> => {
    isBusy.value = true;
    const limit = settings.peek().megabytes * MEGABYTE;
    const missing = listed
      .peek()
      .filter(({ address, weight }) => weight === undefined && (only ?? address) === address);
    const addresses = missing.map(({ address }) => address);
    const asked = keepByPermission(library, { clip: id, addresses, limit });
    said.value = { sentence: await wordsOf(asked) };
    isBusy.value = false;
  };
  return {
    ours,
    bytes: computed(() => bytesOf(kept.value)),
    listed,
    isBusy,
    keep: (only) => void keep(only),
    drop: (only) =>
      void dropAndTell(library, id, only).then((sentence) => {
        said.value = sentence;
      }),
  };
}
