/* What the page of names shows: where one is, the names there are, and the name that is looked at. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { NameBook } from '../../core/names/name-book.ts';
import { troubleOf, type Library, type Trouble } from '../../storage/database.ts';
import { watchTables } from '../../storage/live.ts';
import { warmIndex } from '../../storage/search/find-ids.ts';
import { openNames } from '../../storage/names/names.ts';
import { createNameReading, type ShownName } from './name-reading.ts';
import { addressOf, type Route } from './route.ts';

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
/** What a name's page is read from, besides the names. */
const SHOWN = ['clips', 'highlights', 'indexState'];

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
  const names = openNames(library, { onChanged: settled(() => void reread()), signal: end });
  void reread();
  warmIndex(library).catch(() => undefined); // who asks for a name is told what is wrong with the library
  const reading = createNameReading(library, {
    book: () => book.peek(),
    onShown(shown) {
      name.value = shown;
    },
    onFailed: fail,
  });
  const show = (at: Route): void => {
    if (at.show === 'name') reading.read(at);
    else {
      reading.stop();
      name.value = undefined;
    }
  };
  const stop = effect(() => {
    if (book.value) show(route.value);
  });
  /* A note, a mark and a clip in the trash change no name, and what its page shows. */
  watchTables(library, SHOWN, { onChanged: settled(() => book.peek() && show(route.peek())), signal: end });
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

/** Calls soon after the first of several changes, once for all of them. */
function settled(act: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  return () => {
    later ??= setTimeout(() => {
      later = undefined;
      act();
    }, SETTLE_MS);
  };
}
