/* Bookmarks as a tree in JSON: Firefox's backup, and the file in which Chromium keeps its own. */
import { textIn, type Raw } from './incoming.ts';
import { fieldsIn, listIn } from './json-text.ts';
import { folderTag } from './tag-lists.ts';

export function isBookmarkTree(value: unknown): boolean {
  const root = fieldsIn(value);
  if (textIn(root['type']).startsWith('text/x-moz-place')) return true;
  return 'bookmark_bar' in fieldsIn(root['roots']);
}

interface Branch {
  readonly node: Readonly<Record<string, unknown>>;
  /** The folders above it. */
  readonly path: readonly string[];
}

/** Folders below so many are not named: no person's are, and each would hold the names of all above it. */
const DEEPEST = 50;

/** Every bookmark, the folders above it as a tag. With a list of its own: a file may nest deeper than calls can. */
export function* bookmarkTree(value: unknown): Generator<Raw> {
  const root = fieldsIn(value);
  const bars = Object.values(fieldsIn(root['roots'])).map(fieldsIn); // Chromium's, one for each place it shows them
  const starts = 'roots' in root ? bars : [root];
  const waiting: Branch[] = starts.map((node) => ({ node, path: [] })).reverse();
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    const { node, path } = branch;
    const address = textIn(node['uri'] ?? node['url']);
    if (address !== '') {
      if (!/^(?:place|about|chrome|edge):/i.test(address)) yield bookmark(branch, address); // not the browser's own
      continue;
    }
    const isRoot = (path.length === 0 && 'root' in node) || bars.includes(node);
    const isUnnamed = isRoot || path.length >= DEEPEST;
    const here = isUnnamed ? path : [...path, textIn(node['title'] ?? node['name'])];
    for (const child of listIn(node['children']).toReversed())
      waiting.push({ node: fieldsIn(child), path: here });
  }
}

function bookmark({ node, path }: Branch, address: string): Raw {
  return {
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
}
