/* What the page of names shows: where one is, the names there are, and the name that is looked at. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { MarkEntry } from '../../core/library/mark-list.ts';
import type { Part } from '../../core/names/characters.ts';
import type { Name, NameBook } from '../../core/names/name-book.ts';
import type { NamePage } from '../../core/names/name-page.ts';
import { troubleOf, type Library, type Trouble } from '../../storage/database.ts';
import { openNames } from '../../storage/names.ts';
import { readNameMarks, readNamePage, readParts } from '../../storage/names-page.ts';
import { addressOf, type Route } from './route.ts';

/** A name as far as it is read: the clips first, then what stands beside them. */
export interface ShownName {
  readonly page: NamePage;
  readonly marks: readonly MarkEntry[] | undefined;
  readonly parts: readonly Part[];
}

export interface NamesModel {
  readonly route: ReadonlySignal<Route>;
  /** Undefined until they are read. */
  readonly book: ReadonlySignal<NameBook | undefined>;
  /** `unknown` where no clip has such a name. */
  readonly name: ReadonlySignal<ShownName | 'unknown' | undefined>;
  readonly trouble: Signal<Trouble | undefined>;
  /** Shows the names as they are now; done by itself soon after each change. */
  readonly reread: () => Promise<void>;
  /** Goes somewhere; `replace` leaves no step to go back to. */
  readonly go: (route: Route, replace?: 'replace') => void;
}

/** Many changes in a row, as of an import, are shown together: this long after the first of them. */
const SETTLE_MS = 120;

/** Opens the names, until the signal aborts. */
export function createNamesModel(library: Library, first: Route, end: AbortSignal): NamesModel {
  const route = signal(first);
  const book = signal<NameBook | undefined>(undefined);
  const name = signal<ShownName | 'unknown' | undefined>(undefined);
  const trouble = signal<Trouble | undefined>(undefined);
  const fail = (error: unknown): void => {
    if (!end.aborted) trouble.value = troubleOf(error);
  };
  const reread = async (): Promise<void> => {
    try {
      book.value = await names.book();
    } catch (error) {
      fail(error);
    }
  };
  let later: ReturnType<typeof setTimeout> | undefined;
  const onChanged = (): void => {
    later ??= setTimeout(() => {
      later = undefined;
      void reread();
    }, SETTLE_MS);
  };
  const names = openNames(library, { onChanged, signal: end });
  void reread();
  const stop = effect(() => {
    const at = route.value;
    const now = book.value;
    if (!now) return;
    if (at.show !== 'name') {
      name.value = undefined;
      return;
    }
    const found = now.nameOf(at.kind, at.spelling);
    if (!found) name.value = 'unknown';
    else {
      void showName(library, { book: now, name: found }, (shown) => {
        const isStill = book.peek() === now && route.peek() === at;
        if (isStill) name.value = shown;
        return isStill;
      }).catch(fail);
    }
  });
  end.addEventListener('abort', stop, { once: true });
  return {
    route,
    book,
    name,
    trouble,
    reread,
    go(to, replace) {
      if (replace) history.replaceState(null, '', addressOf(to));
      else {
        history.pushState(null, '', addressOf(to));
        scrollTo(0, 0);
      }
      route.value = to;
    },
  };
}

/** Reads a name, the clips first; goes on as long as `show` says that it is still wanted. */
async function showName(
  library: Library,
  { book, name }: { readonly book: NameBook; readonly name: Name },
  show: (shown: ShownName) => boolean,
): Promise<void> {
  const page = await readNamePage(library, book, name);
  if (!show({ page, marks: undefined, parts: [] })) return;
  const marks = await readNameMarks(library, page.clips);
  if (!show({ page, marks, parts: [] }) || name.kind !== 'film') return;
  const players = page.actors.map(({ name: { label, spellings } }) => ({
    label,
    spellings: spellings.flatMap(({ ways }) => ways),
  }));
  const titles = name.spellings.flatMap(({ ways }) => ways);
  show({ page, marks, parts: await readParts(library, page.clips, { players, titles }) });
}
