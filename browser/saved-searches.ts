/* Searches that a person gave a name. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SavedSearchShape, type SavedSearch } from '../core/own-words.ts';

/** The saved searches, oldest first; a damaged one is left out. */
export async function savedSearches(): Promise<SavedSearch[]> {
  const { savedSearches: stored } = await browser.storage.local.get('savedSearches');
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = v.safeParse(SavedSearchShape, one);
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

/** Puts these in the place of all that are saved. */
export async function replaceSearches(searches: readonly SavedSearch[]): Promise<void> {
  await browser.storage.local.set({ savedSearches: searches });
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
