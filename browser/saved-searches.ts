/* Searches that a person gave a name. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** The question, as the parameters of the library's address. */
  readonly question: string;
  /** When its clips were last looked at, ISO 8601: later ones are new. */
  readonly seen: string;
}

const SearchShape: v.GenericSchema<unknown, SavedSearch> = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.maxLength(200)),
  question: v.pipe(v.string(), v.maxLength(8_000)),
  seen: v.pipe(v.string(), v.maxLength(40)),
});

/** The saved searches, oldest first; a damaged one is left out. */
export async function savedSearches(): Promise<SavedSearch[]> {
  const { savedSearches: stored } = await browser.storage.local.get('savedSearches');
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = v.safeParse(SearchShape, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Saves a search, or changes the one with its id. */
export async function saveSearch(search: SavedSearch): Promise<void> {
  const before = await savedSearches();
  const known = before.some(({ id }) => id === search.id);
  const after = known ? before.map((one) => (one.id === search.id ? search : one)) : [...before, search];
  await browser.storage.local.set({ savedSearches: after });
}

/** Forgets a search; its clips stay. */
export async function forgetSearch(id: string): Promise<void> {
  const left = (await savedSearches()).filter((search) => search.id !== id);
  await browser.storage.local.set({ savedSearches: left });
}

/** Calls with the searches now and whenever they change, in whatever window, until the signal aborts. */
export function followSearches(onChange: (searches: SavedSearch[]) => void, signal: AbortSignal): void {
  const tell = (): void => {
    void savedSearches().then((searches) => {
      if (!signal.aborted) onChange(searches);
    });
  };
  const listener = (changes: Record<string, unknown>): void => {
    if ('savedSearches' in changes) tell();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
  tell();
}
