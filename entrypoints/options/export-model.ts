import { signal } from '@preact/signals';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export/formats.ts';
import { writeLibrary, type LibraryRecord } from '../../core/export/library-file.ts';
import type { Kept } from '../../core/kept.ts';
import type { Library } from '../../storage/database.ts';
import { keptClips, libraryRecords } from '../../storage/transfer-out.ts';
import { bytes, clipCount, number } from './numbers.ts';
import { blobOf, download } from './saving.ts';
import { createWorker, type Tell } from './work.ts';

export type ExportModel = ReturnType<typeof createExport>;

/** The choice of a format, and the file in it. */
export function createExport(library: Library, now: () => string) {
  const format = signal<ExportFormat>(EXPORT_FORMATS[0] as ExportFormat);
  const text = signal(false);
  const worker = createWorker();
  const save = () =>
    worker.run(async (tell, stop) => {
      const { id, type, ending } = format.peek();
      const time = now();
      const all = await library.clips
        .where('[state+created]')
        .between(['kept', ''], ['kept', '\uffff'])
        .count();
      const told = telling({ all, tell });
      const pieces =
        id === 'json'
          ? writeLibrary(told.records(libraryRecords(library)), time)
          : format.peek().write(told.clips(keptClips(library)), { text: text.peek(), now: time });
      const file = await blobOf(pieces, { type, signal: stop });
      download(file, `cuttings-${time.slice(0, 10)}.${ending}`);
      return `${clipCount(told.count())} saved, ${bytes(file.size)}.`;
    });
  return {
    format,
    text,
    worker,
    choose: (id: string) => {
      format.value = EXPORT_FORMATS.find((candidate) => candidate.id === id) ?? format.value;
    },
    save,
  };
}

/** Clips and records as they pass by, told every so often. */
function telling({ all, tell }: { all: number; tell: Tell }) {
  let count = 0;
  const pass = () => {
    count += 1;
    if (count % 50 === 0) tell(`Writing ${number(count)} of ${clipCount(all)}`, count / Math.max(1, all));
  };
  return {
    count: () => count,
    async *clips(source: AsyncIterable<Kept>) {
      for await (const kept of source) {
        pass();
        yield kept;
      }
    },
    async *records(source: AsyncIterable<LibraryRecord>) {
      for await (const record of source) {
        if (record.kind === 'clip') pass();
        yield record;
      }
    },
  };
}
