import type { Cursor, Draft } from '../core/draft.ts';
import type { Library } from './database.ts';

/** The draft about an article, at any of its addresses. */
export async function draftAt(library: Library, keys: readonly string[]): Promise<Draft | undefined> {
  return library.drafts.where('keys').anyOf(keys).first();
}

/** Writes a draft over the one of the same page. */
export async function saveDraft(library: Library, draft: Draft): Promise<void> {
  await library.drafts.put(draft);
}

/** Writes where the cursor stands in a draft, and nothing else of it. Nothing where there is no draft. */
export async function moveCursor(library: Library, id: string, cursor: Cursor | undefined): Promise<void> {
  if (cursor) await library.drafts.update(id, { cursor });
}

/** Throws a draft away: the person said so, or it says nothing that the page does not. */
export async function dropDraft(library: Library, id: string): Promise<void> {
  await library.drafts.delete(id);
}
