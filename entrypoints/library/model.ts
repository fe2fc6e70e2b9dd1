/* What the library page shows: a question, its answer, and the rows that are on the screen. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { asShown, type Question } from '../../core/library/question.ts';
import { lensOf } from '../../core/names/lens.ts';
import { troubleOf, type Library, type Trouble } from '../../storage/database.ts';
import { openLibraryQuery, type Answer, type LibraryQuery } from '../../storage/library/query.ts';
import { openNames } from '../../storage/names/names.ts';
import { readRows, type LibraryRow } from '../../storage/library/rows.ts';
import { createPulse } from './pulse.ts';

export interface LibraryModel {
  readonly question: Signal<Question>;
  /** Undefined until the first answer. The last one stays until the next is there. */
  readonly answer: ReadonlySignal<Answer | undefined>;
  readonly rows: ReadonlySignal<ReadonlyMap<string, LibraryRow>>;
  readonly trouble: Signal<Trouble | undefined>;
  /** How often the library has changed since: whoever shows something else of it asks again. */
  readonly version: ReadonlySignal<number>;
  /** Whether the answer shown is not yet that of the question. */
  readonly isAsking: ReadonlySignal<boolean>;
  readonly query: LibraryQuery;
  /** Changes the question. */
  readonly ask: (change: Partial<Question>) => void;
  /** Says which rows are on the screen, from and without. */
  readonly look: (from: number, to: number) => void;
}

/** Opens the library to the page, until the signal aborts. */
export function createLibraryModel(library: Library, first: Question, end: AbortSignal): LibraryModel {
  const question = signal(first);
  const answer = signal<Answer | undefined>(undefined);
  const trouble = signal<Trouble | undefined>(undefined);
  const version = signal(0);
  const isAsking = signal(true);
  const pulse = createPulse(() => version.value++);
  const known = openNames(library, { onChanged: pulse.changed, signal: end });
  const names = async () => lensOf(await known.book());
  const query = openLibraryQuery(library, { onChanged: pulse.changed, signal: end, names });
  let replaced = new AbortController();
  const stop = effect(() => {
    void version.value;
    replaced.abort();
    const here = (replaced = new AbortController()).signal;
    isAsking.value = true;
    const onFirst = (found: Answer): void => {
      if (!here.aborted) answer.value = found;
    };
    const asking = question.value;
    names().then(
      ({ labelOf }) => {
        // a bookmark, or a merge in another window: the choice is the name as it goes by now
        if (question.peek() === asking) question.value = asShown(asking, labelOf);
      },
      () => undefined, // the question below tells what is the matter
    );
    pulse.during(query.ask(asking, { typing: true, onFirst, signal: here })).then(
      (found) => {
        if (here.aborted) return;
        answer.value = found;
        isAsking.value = false;
      },
      (error: unknown) => {
        if (!here.aborted && !end.aborted) trouble.value = troubleOf(error);
      },
    );
  });
  end.addEventListener('abort', stop, { once: true });
  return {
    question,
    answer,
    trouble,
    version,
    isAsking,
    query,
    ...createRows(library, { answer, end }),
    ask(change) {
      question.value = { ...question.peek(), ...change };
    },
  };
}

/** Rows read at once. */
const PAGE = 40;
/** Rows kept, with their pictures. */
const MOST = 600;

interface RowSource {
  readonly answer: ReadonlySignal<Answer | undefined>;
  readonly end: AbortSignal;
}

/** The rows on the screen, read as they come into sight; all again when the answer is another. */
function createRows(library: Library, { answer, end }: RowSource) {
  const rows = signal<ReadonlyMap<string, LibraryRow>>(new Map());
  const range = signal({ from: 0, to: 12 });
  let fresh = new Set<string>();
  let of: unknown;
  const stop = effect(() => {
    const found = answer.value;
    const { from, to } = range.value;
    if (!found) return;
    if (of !== found) fresh = new Set(); // what is shown stays until its new form is there
    of = found;
    const here = fresh;
    const wanted = found.ids
      .slice(from, to)
      .filter((id) => !here.has(id))
      .slice(0, PAGE);
    if (wanted.length === 0) return;
    for (const id of wanted) here.add(id);
    readRows(library, wanted, found.words).then(
      (read) => {
        if (here !== fresh) return;
        const next = new Map(rows.peek());
        for (const row of read) {
          next.delete(row.clip.id);
          next.set(row.clip.id, row);
        }
        for (const id of next.keys()) {
          if (next.size <= MOST) break;
          next.delete(id); // the one read longest ago; it is read again when it comes into sight
          here.delete(id);
        }
        rows.value = next;
      },
      () => {
        for (const id of wanted) here.delete(id); // asked for again when it comes into sight
      },
    );
  });
  end.addEventListener('abort', stop, { once: true });
  return {
    rows,
    look(from: number, to: number): void {
      range.value = { from, to };
    },
  };
}
