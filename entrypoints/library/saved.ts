/* Saved searches with how many clips are new in each. */
import { i18n } from '#i18n';
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { isOutOfRoom } from '../../browser/out-of-room.ts';
import { followSearches, forgetSearch, saveSearch } from '../../browser/saved-searches.ts';
import { questionFromParameters, questionToParameters } from '../../core/library/question-address.ts';
import type { SavedSearch } from '../../core/own-words.ts';
import type { LibraryModel } from './model.ts';

export interface SavedModel {
  readonly searches: ReadonlySignal<readonly SavedSearch[]>;
  /** New clips by the search's id. */
  readonly news: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Keeps the question under a name. Gives a sentence where the browser does not: then nothing is changed. */
  readonly save: (name: string) => Promise<string | undefined>;
  /** Asks the search's question; all its clips count as seen. */
  readonly open: (search: SavedSearch) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

interface Opening {
  /** Is told what the browser did not keep. */
  readonly say: (sentence: string) => void;
  readonly end: AbortSignal;
}

/** Follows the saved searches until the signal aborts. */
export function createSaved(model: LibraryModel, { say, end }: Opening): SavedModel {
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
      return troubleWith(saveSearch({ id: crypto.randomUUID(), name, question, seen: now() }));
    },
    async open(search) {
      model.question.value = questionFromParameters(new URLSearchParams(search.question));
      const trouble = await troubleWith(saveSearch({ ...search, seen: now() }));
      if (trouble) say(trouble);
    },
    async forget(id) {
      const trouble = await troubleWith(forgetSearch(id));
      if (trouble) say(trouble);
    },
  };
}

async function troubleWith(keeping: Promise<void>): Promise<string | undefined> {
  try {
    await keeping;
    return undefined;
  } catch (error) {
    return i18n.t(isOutOfRoom(error) ? 'library.searches.full' : 'library.searches.failed');
  }
}

async function countNew({ query }: LibraryModel, { question, seen }: SavedSearch): Promise<number> {
  return query.countSince(questionFromParameters(new URLSearchParams(question)), seen);
}
