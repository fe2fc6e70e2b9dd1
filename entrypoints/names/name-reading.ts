/* Reads the name that is looked at: its newest clips at once, the rest behind them. */
import type { Clip } from '../../core/clip.ts';
import type { MarkEntry } from '../../core/library/mark-list.ts';
import type { Part } from '../../core/names/characters.ts';
import type { Name, NameBook } from '../../core/names/name-book.ts';
import { namePage, type NamePage } from '../../core/names/name-page.ts';
import type { Library } from '../../storage/database.ts';
import { readNameMarks, readNamePage, readNameStart, readParts } from '../../storage/names/page.ts';
import type { Route } from './route.ts';

/** A name as far as it is read. */
export interface ShownName {
  readonly name: Name;
  /** In how many clips it stands. */
  readonly total: number;
  /** The newest first; until all are counted a dozen of them. */
  readonly clips: readonly Clip[];
  /** What stands in all of them; undefined until they are read. */
  readonly counted: NamePage | undefined;
  readonly marks: readonly MarkEntry[] | undefined;
  readonly parts: readonly Part[];
}

type NameRoute = Extract<Route, { show: 'name' }>;

interface Reading {
  readonly at: NameRoute;
  /** Something was changed while it was read. */
  isStale: boolean;
}

interface Place {
  /** The names as they are now. */
  readonly book: () => NameBook | undefined;
  /** `unknown` where no clip has such a name. */
  readonly onShown: (shown: ShownName | 'unknown') => void;
  readonly onFailed: (error: unknown) => void;
}

export interface NameReading {
  /** Reads the name of a route; asked again for the same route, anew as soon as what is being read is there. */
  readonly read: (at: NameRoute) => void;
  readonly stop: () => void;
}

/** One reading at a time: changes in a row, as of an import, must not keep each other from ever being shown. */
export function createNameReading(library: Library, { book, onShown, onFailed }: Place): NameReading {
  let current: Reading | undefined;
  let shownAt: NameRoute | undefined;
  const run = async (reading: Reading): Promise<void> => {
    const { at } = reading;
    const isWanted = (): boolean => current === reading;
    while (reading.isStale) {
      reading.isStale = false;
      const names = book();
      const name = names?.nameOf(at.kind, at.spelling);
      if (!names || !name) {
        onShown('unknown');
        continue;
      }
      const show = (shown: ShownName): boolean => {
        if (isWanted()) onShown(shown);
        return isWanted();
      };
      await readName(library, { names, name, isShown: shownAt === at }, show);
      if (!isWanted()) return;
      shownAt = at;
    }
  };
  return {
    read(at) {
      if (current?.at === at) {
        current.isStale = true;
        return;
      }
      const reading: Reading = { at, isStale: true };
      current = reading;
      void run(reading)
        .catch((error: unknown) => {
          if (current === reading) onFailed(error);
        })
        .finally(() => {
          if (current === reading) current = undefined;
        });
    },
    stop() {
      current = undefined;
      shownAt = undefined;
    },
  };
}

interface Wanted {
  readonly names: NameBook;
  readonly name: Name;
  /** It stands on the screen with all its counts: nothing less comes in their place. */
  readonly isShown: boolean;
}

/** Goes on as long as `show` says that it is still wanted. */
async function readName(
  library: Library,
  { names, name, isShown }: Wanted,
  show: (shown: ShownName) => boolean,
): Promise<void> {
  const { newest, total } = await readNameStart(library, names, name);
  const isAll = newest.length >= total;
  if (!isAll && !isShown) {
    if (!show({ name, total, clips: newest, counted: undefined, marks: undefined, parts: [] })) return;
    await drawn();
  }
  const counted = isAll ? namePage(name, newest, names) : await readNamePage(library, names, name);
  const { clips } = counted;
  const shown = { name, total: clips.length, clips, counted, marks: undefined, parts: [] };
  if (!isShown && !show(shown)) return;
  const marks = await readNameMarks(library, clips);
  if (name.kind !== 'film') {
    show({ ...shown, marks });
    return;
  }
  if (!isShown && !show({ ...shown, marks })) return;
  const players = counted.actors.map(({ name: { label, spellings } }) => ({
    label,
    spellings: spellings.flatMap(({ ways }) => ways),
  }));
  const titles = name.spellings.flatMap(({ ways }) => ways);
  show({ ...shown, marks, parts: await readParts(library, clips, { players, titles }) });
}

/** So long the drawing is waited for: a tab that lies behind others draws nothing. */
const DRAWN_MS = 100;

/** Until what was shown is on the screen: what comes next must not hold it up. */
function drawn(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, DRAWN_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}
