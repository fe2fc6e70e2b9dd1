import { i18n } from '#i18n';
import { signal } from '@preact/signals';
import { ownWords } from '../../browser/own-words.ts';
import { inDigits, speech } from '../../components/language.ts';
import type { Paper } from '../../core/export/export-options.ts';
import { fileName } from '../../core/export/file-name.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export/formats.ts';
import { writeLibrary, type LibraryRecord } from '../../core/export/library-file.ts';
import type { Kept } from '../../core/kept.ts';
import type { Library } from '../../storage/database.ts';
import { idsByDate } from '../../storage/export-order.ts';
import { keptClips, libraryRecords } from '../../storage/transfer/out.ts';
import { bytes } from '../options/numbers.ts';
import { blobOf, download } from '../options/saving.ts';
import { createWorker, type Tell } from '../options/work.ts';

export type ExportModel = ReturnType<typeof createExport>;

/** Which clips, and what they are called together. Without ids it is everything. */
export interface Wanted {
  readonly ids?: readonly string[];
  readonly title: string;
}

/** The choice of a format, and the file in it. */
export function createExport(library: Library, now: () => string, asked?: Wanted) {
  const wanted: Wanted = asked ?? { title: i18n.t('export.usualTitle') };
  const format = signal<ExportFormat>(EXPORT_FORMATS[0] as ExportFormat);
  const title = signal(wanted.title);
  const text = signal(false);
  const paper = signal<Paper>(usualPaper(navigator.language));
  const worker = createWorker();
  const save = () =>
    worker.run(async (tell, stop) => {
      const chosen = format.peek();
      const time = now();
      const called = title.peek().trim() || wanted.title;
      const ids = await idsByDate(library, wanted.ids);
      const told = telling({ all: ids.length, readings: chosen.readings ?? 1, tell });
      const [only] = ids.length === 1 ? await library.clips.bulkGet(ids) : [];
      const alone = only && chosen.alone;
      const way = alone ?? chosen;
      const pieces = way.write
        ? way.write(() => told.clips(keptClips(library, { ids, trash: true })), {
            title: called,
            text: text.peek(),
            paper: paper.peek(),
            now: time,
            speech: speech(),
          })
        : writeLibrary(
            told.records(libraryRecords(library, wanted.ids && ids)),
            time,
            wanted.ids ? undefined : await ownWords(),
          );
      const file = await blobOf(pieces, { type: way.type, signal: stop });
      // a name that the person gave goes before the clip's own
      const name =
        alone && called === wanted.title ? alone.name(only) : dated(called, time, alone !== undefined);
      download(file, `${name}.${way.ending}`);
      return savedWords(told.count(), wanted.ids ? 0 : told.trashed(), bytes(file.size));
    });
  return {
    /** Whether it is the whole library. */
    isWhole: wanted.ids === undefined,
    format,
    title,
    text,
    paper,
    worker,
    choose: (id: string) => {
      format.value = EXPORT_FORMATS.find((candidate) => candidate.id === id) ?? format.value;
    },
    save,
  };
}

/** Those in the trash are told apart: no list shows them among the others. */
function savedWords(all: number, trashed: number, size: string): string {
  const count = all - trashed;
  const words = { count: inDigits(count), trashed: inDigits(trashed), size };
  return trashed === 0 ? i18n.t('export.saved', count, words) : i18n.t('export.savedWithTrash', count, words);
}

/** Several clips, which are others tomorrow, bear the day. */
function dated(called: string, time: string, isAlone: boolean): string {
  const name = fileName(called, i18n.t('export.usualTitle'));
  return isAlone ? name : `${name} ${time.slice(0, 10)}`;
}

/** Clips and records as they pass by, told every so often. A book reads its clips twice. */
function telling({ all, readings, tell }: { all: number; readings: number; tell: Tell }) {
  let reading = 0;
  let count = 0;
  let trashed = 0;
  const pass = () => {
    count += 1;
    if (count % 50 !== 0) return;
    const doing = reading < readings ? 'export.reading' : 'export.writing';
    const part = (Math.max(0, reading - 1) + count / Math.max(1, all)) / readings;
    tell(i18n.t(doing, all, { behind: inDigits(count), count: inDigits(all) }), Math.min(1, part));
  };
  return {
    count: () => count,
    /** How many of them lie in the trash. */
    trashed: () => trashed,
    async *clips(source: AsyncIterable<Kept>) {
      reading += 1;
      count = 0;
      for await (const kept of source) {
        pass();
        yield kept;
      }
    },
    async *records(source: AsyncIterable<LibraryRecord>) {
      reading += 1;
      for await (const record of source) {
        if (record.kind === 'clip') {
          pass();
          if (record.clip.state === 'trashed') trashed += 1;
        }
        yield record;
      }
    },
  };
}

/** Where letters are written on Letter (CLDR, paperSize US-Letter); elsewhere on A4. */
const LETTER = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

function usualPaper(language: string): Paper {
  const { region = '' } = new Intl.Locale(language).maximize();
  return LETTER.has(region) ? 'letter' : 'a4';
}
