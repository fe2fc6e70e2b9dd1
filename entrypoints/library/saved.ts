/* Saved searches with how many clips are new in each. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { followSearches, forgetSearch, saveSearch } from '../../browser/saved-searches.ts';
import { questionFromParameters, questionToParameters } from '../../core/library/question-address.ts';
import type { SavedSearch } from '../../core/own-words.ts';
import type { LibraryModel } from './model.ts';

export interface SavedModel {
  readonly searches: ReadonlySignal<readonly SavedSearch[]>;
  /** New clips by the search's id. */
  readonly news: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly save: (name: string) => Promise<void>;
  /** Asks the search's question; all its clips count as seen. */
  readonly open: (search: SavedSearch) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** Follows the saved searches until the signal aborts. */
export function createSaved(model: LibraryModel, end: AbortSignal): SavedModel {
  const searches = signal<readonly SavedSearch[]>([]);
  const news = signal<ReadonlyMap<string, number>>(new Map());
  const now = () => new Date().toISOString();
  followSearches((found) => {
    searches.value = found;
  }, end);
  const stop = effect(() => {
    void model.version.value;
    const asked = searches.value;
    Promise.all(asked.map(async (search) => [search.id, await countNew(model, search)] as const)).then(
      (counts) => {
        if (searches.peek() === asked) news.value = new Map(counts);
      },
      () => undefined, // the page itself says what is the matter with the library
    );
  });
  end.addEventListener('abort', stop, { once: true });
  return {
    searches,
    news,
    async save(name) {
      const question = questionToParameters(model.question.peek()).toString();
      await saveSearch({ id: crypto.randomUUID(), name, question, seen: now() });
    },
    async open(search) {
      model.question.value = questionFromParameters(new URLSearchParams(search.question));
      await saveSearch({ ...search, seen: now() });
    },
    forget: forgetSearch,
  };
}

async function countNew({ query }: LibraryModel, { question, seen }: SavedSearch): Promise<number> {
  return query.countSince(questionFromParameters(new URLSearchParams(question)), seen);
}
