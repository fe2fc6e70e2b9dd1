import { i18n } from '#i18n';
import { signal, type Signal } from '@preact/signals';
import { tell as inWords } from '../../components/language.ts';
import type { TagCount, TagRoles } from '../../core/import/name-tags.ts';
import type { Clip } from '../../core/clip.ts';
import type { Library } from '../../storage/database.ts';
import { pastChanges, takeBackChange, type PastChange } from '../../storage/library/bulk.ts';
import { follow } from '../../storage/live.ts';
import { addedClips } from '../../storage/transfer/added.ts';
import { applyTransfer, pastTransfers, resumeTransfers, undoTransfer } from '../../storage/transfer/apply.ts';
import { dropTransfer } from '../../storage/transfer/drop.ts';
import type { Transfer } from '../../storage/rows/transfer.ts';
import { creditStagedTags, stagedTags } from '../../storage/transfer/tags.ts';
import type { Watch } from '../../storage/transfer/aside.ts';
import { stageLibrary, stageReading } from '../../storage/transfer/stage.ts';
import { number, readingWords } from './numbers.ts';
import { isOwnFile, libraryParts, readExports, readHtml } from './import-source.ts';
import { bringWaitingWords, bringWords, takeWordsBack, wordsComing } from './own-words.ts';
import { makeSecondCopy } from './second-copy.ts';
import { createWorker, type Tell, type Worker } from './work.ts';

/** So many of the clips that came are named. */
const NAMED = 50;

/** What was understood of the files in hand, before anything is done with it. */
export interface Preview {
  readonly transfer: Transfer;
  readonly files: readonly File[];
  /** The tags of another product's clips; some may be names. */
  readonly tags: readonly TagCount[];
  /** How many saved searches and meanings of colours it would bring. */
  readonly words: number;
}

/** What was just brought in, and the first of the clips that it added. */
interface BroughtIn {
  readonly transfer: Transfer;
  readonly clips: readonly Clip[];
}

export type ImportModel = ReturnType<typeof createImport>;

interface World {
  readonly library: Library;
  readonly now: () => string;
}

interface ImportState extends World {
  readonly preview: Signal<Preview | undefined>;
  /** What was just brought in. */
  readonly last: Signal<BroughtIn | undefined>;
  readonly worker: Worker;
}

/** Files in: read, shown, brought in, taken back. Follows the library until `closing` aborts. */
export function createImport(world: World, closing: AbortSignal) {
  const state: ImportState = {
    ...world,
    preview: signal<Preview | undefined>(undefined),
    last: signal<BroughtIn | undefined>(undefined),
    worker: createWorker(),
  };
  const past = signal<readonly Transfer[]>([]);
  const changes = signal<readonly PastChange[]>([]);
  follow(() => pastTransfers(world.library), {
    onValue: (transfers) => {
      past.value = transfers;
    },
    onError: () => undefined, // the page says elsewhere that the library does not answer
    signal: closing,
  });
  follow(() => pastChanges(world.library, inWords), {
    onValue: (found) => {
      changes.value = found;
    },
    onError: () => undefined, // as above
    signal: closing,
  });
  return {
    ...state,
    past,
    changes,
    read: (files: readonly File[], kind: 'merge' | 'replace' = 'merge') => read(state, files, kind),
    accept: (roles: TagRoles = new Map()) => accept(state, roles),
    goOn: (transfer: Transfer) => goOn(state, transfer),
    takeBack: (transfer: Transfer) => takeBack(state, transfer),
    takeBackChange: (change: PastChange) => undoChange(state, change),
    cancel: () => forgetPreview(state),
    /** Goes on with what a killed browser left half done. */
    resume: () =>
      resumeTransfers(world.library, { now: world.now(), signal: closing, tell: () => undefined })
        .then(() => bringWaitingWords(world.library))
        .catch(() => undefined), // again at the next start
  };
}

function read(state: ImportState, files: readonly File[], kind: 'merge' | 'replace'): Promise<void> {
  const { library, worker, preview, last } = state;
  return worker.run(async (tell, stop) => {
    const [file] = files;
    if (!file) return '';
    await forgetPreview(state);
    last.value = undefined;
    tell(i18n.t('options.progress.readingFile', { name: file.name }));
    const watch: Watch = { now: state.now(), signal: stop, tell: readingTold(tell) };
    const more = files.length - 1;
    const values = { name: file.name, count: number(more) };
    const name = more === 0 ? file.name : i18n.t('options.import.andMore', more, values);
    const transfer = (await isOwnFile(file))
      ? await stageLibrary(library, { name, parts: libraryParts(file), kind }, watch)
      : await stageExports(library, { name, files }, watch);
    const tags = transfer.kind === 'import' ? await stagedTags(library, transfer.id) : [];
    preview.value = { transfer, files, tags, words: await wordsComing(transfer) };
    return '';
  });
}

async function stageExports(
  library: Library,
  { name, files }: { readonly name: string; readonly files: readonly File[] },
  watch: Watch,
): Promise<Transfer> {
  const { reading, close } = await readExports(files, { now: Date.parse(watch.now), signal: watch.signal });
  try {
    return await stageReading(library, { name, reading, readHtml }, watch);
  } finally {
    close();
  }
}

async function forgetPreview({ library, preview }: ImportState): Promise<void> {
  const old = preview.peek();
  preview.value = undefined;
  if (old) await dropTransfer(library, old.transfer.id);
}

function accept(state: ImportState, roles: TagRoles): Promise<void> {
  const { library, now, preview, worker } = state;
  return worker.run(async (tell, stop) => {
    const chosen = preview.peek();
    if (!chosen) return '';
    const { transfer: staged } = chosen;
    if (staged.kind === 'replace' && (await library.clips.limit(1).count()) > 0) {
      tell(i18n.t('options.import.backingUp'));
      await makeSecondCopy(library, now());
    }
    // where that fails nothing is brought in yet, and it can be accepted again
    const transfer =
      roles.size === 0 ? staged : await creditStagedTags(library, staged, { roles, now: now() });
    preview.value = undefined;
    return bringIn(state, transfer, { tell, stop });
  });
}

/** Goes on with what broke off, where a full disk has room again. */
function goOn(state: ImportState, transfer: Transfer): Promise<void> {
  return state.worker.run(async (tell, stop) => bringIn(state, transfer, { tell, stop }));
}

async function bringIn(
  { library, now, last }: ImportState,
  transfer: Transfer,
  { tell, stop }: { readonly tell: Tell; readonly stop: AbortSignal },
): Promise<string> {
  await applyTransfer(library, transfer.id, {
    now: now(),
    signal: stop,
    tell: (done, all = 1) =>
      tell(
        i18n.t('options.progress.bringingIn', all, { done: number(done), count: number(all) }),
        done / Math.max(1, all),
      ),
  });
  const clips = await addedClips(library, transfer.id, NAMED).catch(() => []); // only a look at them
  last.value = { transfer, clips }; // all is here and can be taken back, whatever becomes of the words
  const words = await bringWords(library, transfer.id);
  return doneWords(transfer, words);
}

function takeBack({ library, now, last, worker }: ImportState, transfer: Transfer): Promise<void> {
  return worker.run(async (tell, stop) => {
    last.value = undefined;
    await takeWordsBack(library, transfer.id);
    const stayed = await undoTransfer(library, transfer.id, {
      now: now(),
      signal: stop,
      tell: (done, all = 1) => tell(takingBack(done, all), done / Math.max(1, all)),
    });
    if (stayed === 0) return i18n.t('options.import.takenBack');
    return i18n.t('options.import.takenBackBut', stayed, { count: number(stayed) });
  });
}

function undoChange({ library, now, worker }: ImportState, { id, clips }: PastChange): Promise<void> {
  return worker.run(async (tell, stop) => {
    const back = await takeBackChange(library, id, {
      now: now(),
      signal: stop,
      onProgress: (behind) => tell(takingBack(behind, clips), behind / clips),
    });
    return i18n.t('options.import.changeTakenBack', back, { count: number(back) });
  });
}

function takingBack(done: number, all: number): string {
  return i18n.t('options.progress.takingBack', { done: number(done), all: number(all) });
}

function readingTold(tell: Tell): Watch['tell'] {
  return (done, all) =>
    tell(
      all === undefined
        ? readingWords(done)
        : i18n.t('options.progress.readingOf', all, { done: number(done), count: number(all) }),
      all === undefined ? undefined : done / Math.max(1, all),
    );
}

function doneWords({ counts, kind }: Transfer, words: number): string {
  const all = { ...counts, words };
  const parts = (['added', 'changed', 'removed', 'words'] as const)
    .filter((what) => all[what] > 0)
    .map((what) => i18n.t(`options.counts.${what}`, all[what], { count: number(all[what]) }));
  if (parts.length === 0) return i18n.t('options.import.nothingNew');
  const changes = parts.reduce((one, other) => i18n.t('options.joined', { one, other }));
  return i18n.t(kind === 'replace' ? 'options.import.replaced' : 'options.import.broughtIn', { changes });
}
