import { partEntries } from '../entries.ts';

/** Tags as products write them in one cell: JSON (`["a"]`), a Python list (`['a', 'b']`), or parted by a sign. */
export function tagsIn(cell: string, parting: '|' | ',' | ';' = ','): string[] {
  const text = cell.trim();
  if (text === '' || text === '[]') return [];
  if (text.startsWith('[')) return listed(text) ?? [];
  return parting === ',' ? partEntries(text) : text.split(parting).map((tag) => tag.trim());
}

function listed(text: string): string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.filter((tag) => typeof tag === 'string');
  } catch {
    // not JSON: Python writes its own quotes
  }
  const quoted = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
  return quoted.map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}

/** Names of the folders every library has, which say nothing of what is in them. */
const ROOTS =
  /^(?:unread|unsorted|inbox|all|home|default|bookmarks?(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|bookmarks collection|unorganized|later|new|shortlist)$/i;

/**
 * What a folder is called as a tag: its path with slashes, without the folders every library has. Within a folder of
 * the person's own every name is theirs, however common.
 */
export function folderTag(path: readonly string[]): string[] {
  const named = path.map((name) => name.trim()).filter((name) => name !== '');
  const first = named.findIndex((name) => !ROOTS.test(name));
  const told = first < 0 ? [] : named.slice(first);
  return told.length > 0 ? [told.join('/')] : [];
}

/** How a product marks what was read or loved; ours are tags. */
export function stateTags(state: { archived?: boolean; favourite?: boolean }): string[] {
  return [...(state.archived ? ['archived'] : []), ...(state.favourite ? ['favourite'] : [])];
}
