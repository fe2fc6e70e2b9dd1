import { i18n } from '#i18n';
import { signal } from '@preact/signals';
import { counted, NO_COUNTS, writeLibrary, type LibraryRecord } from '../../core/export/library-file.ts';
import { watchLibrary, type Library, type Trouble } from '../../storage/database.ts';
import { openRescue } from '../../storage/rescue.ts';
import { clipCount, number, readingWords } from './numbers.ts';
import { blobOf, download } from './saving.ts';
import { createWorker } from './work.ts';

export type RescueModel = ReturnType<typeof createRescue>;

/** Whether the library opens, and what can be saved of one that does not. */
export function createRescue(library: Library, now: () => string) {
  const trouble = signal<Trouble | undefined>(undefined);
  const worker = createWorker();
  watchLibrary(library, (told) => {
    trouble.value = told;
  });
  library.open().then(
    () => {
      trouble.value = undefined; // it only took its time
    },
    () => undefined, // told above
  );
  const save = () =>
    worker.run(async (tell, stop) => {
      const rescue = await openRescue();
      if (!rescue) return i18n.t('options.rescue.nothing');
      let counts = NO_COUNTS;
      const telling = async function* (records: AsyncIterable<LibraryRecord>) {
        for await (const record of records) {
          counts = counted(counts, record);
          if (counts.clips % 50 === 0) tell(readingWords(counts.clips));
          yield record;
        }
      };
      const time = now();
      const pieces = writeLibrary(telling(rescue.records), time);
      const file = await blobOf(pieces, { type: 'application/json', signal: stop }).finally(() =>
        rescue.close(),
      );
      download(file, `rescued-${time.slice(0, 10)}.cutting-room.json`);
      const lost = rescue.lost();
      const saved = clipCount(counts.clips);
      return lost > 0
        ? i18n.t('options.rescue.savedSome', lost, { saved, count: number(lost) })
        : i18n.t('options.rescue.savedAll', { saved });
    });
  return { trouble, worker, save };
}
