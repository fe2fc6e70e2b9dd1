/* Bookmarks as a tree in JSON: Firefox's backup, and the file in which Chromium keeps its own. */
import { textIn, type Raw } from './incoming.ts';
import { fieldsIn, listIn } from './json-text.ts';
import { folderTag } from './tag-lists.ts';

export function isBookmarkTree(value: unknown): boolean {
  const root = fieldsIn(value);
  if (textIn(root['type']).startsWith('text/x-moz-place')) return true;
  return 'bookmark_bar' in fieldsIn(root['roots']);
}

/** Every bookmark, the folders above it as a tag. */
export function* bookmarkTree(value: unknown): Generator<Raw> {
  const root = fieldsIn(value);
  const starts = 'roots' in root ? Object.values(fieldsIn(root['roots'])) : [root];
  for (const start of starts) yield* below(fieldsIn(start), []);
}

function* below(node: Readonly<Record<string, unknown>>, path: readonly string[]): Generator<Raw> {
  const address = textIn(node['uri'] ?? node['url']);
  if (address !== '') {
    if (/^(?:place|about|chrome|edge):/i.test(address)) return; // the browser's own
    yield {
      address,
      title: node['title'] ?? node['name'],
      created: node['dateAdded'] ?? node['date_added'],
      changed: node['lastModified'] ?? node['date_modified'],
      note: listIn(node['annos'])
        .map(fieldsIn)
        .filter((note) => /description$/i.test(textIn(note['name'])))
        .map((note) => textIn(note['value']))
        .join('\n\n'),
      tags: [...folderTag(path), ...textIn(node['tags']).split(',')],
    };
    return;
  }
  const isRoot = path.length === 0 && ('root' in node || 'date_modified' in node);
  const here = isRoot ? path : [...path, textIn(node['title'] ?? node['name'])];
  for (const child of listIn(node['children'])) yield* below(fieldsIn(child), here);
}
