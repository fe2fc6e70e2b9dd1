/* The JSON exports: each is known by what its entries hold. */
import { ROLES } from '../credit.ts';
import type { Raw } from './incoming.ts';
import { bookmarkTree, isBookmarkTree } from './bookmark-tree.ts';
import { cslRaw, isCsl } from './csl-entries.ts';
import { hypothesisPages, isHypothesis } from './hypothesis.ts';
import { fieldsIn, listIn } from './json-text.ts';
import { folderTag, stateTags } from './tag-lists.ts';
import { textIn } from './incoming.ts';

export interface JsonFormat {
  readonly from: string;
  /** Whether a file is this product's. */
  knows(value: unknown): boolean;
  /** What each entry tells. */
  read(value: unknown): Iterable<Raw>;
}

const first = (value: unknown): Readonly<Record<string, unknown>> => fieldsIn(listIn(value)[0]);
const names = (list: unknown): unknown[] =>
  listIn(list).map((item) =>
    typeof item === 'string'
      ? item
      : (fieldsIn(item)['name'] ?? fieldsIn(item)['label'] ?? fieldsIn(item)['slug']),
  );

export const JSON_FORMATS: readonly JsonFormat[] = [
  {
    from: 'wallabag',
    knows: (value) => 'is_archived' in first(value) || 'is_starred' in first(value),
    read: (value) => listIn(value).map(fieldsIn).map(wallabagEntry),
  },
  {
    from: 'Omnivore',
    knows: (value) => 'slug' in first(value) && 'url' in first(value) && 'savedAt' in first(value),
    read: (value) => listIn(value).map(fieldsIn).map(omnivoreEntry),
  },
  { from: 'Hypothesis', knows: isHypothesis, read: hypothesisPages },
  {
    from: 'Karakeep',
    knows: (value) => 'content' in first(fieldsIn(value)['bookmarks']),
    read: (value) => karakeepEntries(fieldsIn(value)),
  },
  {
    from: 'Linkwarden',
    knows: (value) => 'links' in first(fieldsIn(value)['collections']),
    read: (value) => linkwardenEntries(listIn(fieldsIn(value)['collections']).map(fieldsIn)),
  },
  { from: 'Bookmarks', knows: isBookmarkTree, read: bookmarkTree },
  {
    from: 'Highlights by page', // Pocket's annotations and Obsidian Clipper's highlights
    knows: (value) => 'highlights' in first(value) && ('url' in first(value) || 'item_url' in first(value)),
    read: (value) => listIn(value).map(fieldsIn).map(highlightedPage),
  },
  {
    from: 'Cutting Room', // one clip that could not be kept and was saved as a file
    knows: (value) => 'article' in fieldsIn(value) && 'fields' in fieldsIn(value),
    read: (value) => [unkeptClip(fieldsIn(value))],
  },
  { from: 'CSL-JSON', knows: isCsl, read: (value) => listIn(value).map(fieldsIn).map(cslRaw) },
];

type Entry = Readonly<Record<string, unknown>>;

function wallabagEntry(entry: Entry): Raw {
  const isSet = (value: unknown) => value === true || value === 1 || value === '1';
  return {
    address: entry['given_url'] ?? entry['url'],
    ...(textIn(entry['url']) === '' ? {} : { address: entry['url'] }),
    title: entry['title'],
    byline: listIn(entry['published_by']).map(textIn).join(', '),
    published: entry['published_at'],
    language: entry['language'],
    picture: entry['preview_picture'],
    created: entry['created_at'],
    changed: entry['updated_at'],
    html: entry['content'],
    tags: [
      ...names(entry['tags']),
      ...stateTags({ archived: isSet(entry['is_archived']), favourite: isSet(entry['is_starred']) }),
    ],
    highlights: listIn(entry['annotations'])
      .map(fieldsIn)
      .map((mark) => ({ exact: mark['quote'], note: mark['text'], created: mark['created_at'] })),
  };
}

function omnivoreEntry(entry: Entry): Raw {
  return {
    address: entry['url'],
    title: entry['title'],
    byline: entry['author'],
    excerpt: entry['description'],
    picture: entry['thumbnail'],
    published: entry['publishedAt'],
    created: entry['savedAt'],
    changed: entry['updatedAt'],
    html: entry['content'],
    tags: [...names(entry['labels']), ...stateTags({ archived: /^archived$/i.test(textIn(entry['state'])) })],
    highlights: listIn(entry['highlights'])
      .map(fieldsIn)
      .map((mark) => ({
        exact: mark['quote'],
        note: mark['annotation'],
        created: mark['createdAt'],
        colour: mark['color'],
      })),
  };
}

function* karakeepEntries(file: Entry): Generator<Raw> {
  const lists = byId(listIn(file['lists']).map(fieldsIn));
  for (const entry of listIn(file['bookmarks']).map(fieldsIn)) {
    const content = fieldsIn(entry['content']);
    yield {
      address: content['url'] ?? content['sourceUrl'],
      title: entry['title'] ?? content['title'],
      created: entry['createdAt'],
      note: entry['note'],
      html: content['htmlContent'],
      tags: [
        ...names(entry['tags']),
        ...listIn(entry['lists']).flatMap((id) => folderTag(pathTo(lists.get(id), lists))),
        ...stateTags({ archived: entry['archived'] === true, favourite: entry['favourited'] === true }),
      ],
      highlights: listIn(entry['highlights'])
        .map(fieldsIn)
        .map((mark) => ({
          exact: mark['text'],
          note: mark['note'],
          colour: mark['color'],
          created: mark['createdAt'],
        })),
    };
  }
}

type Shelves = ReadonlyMap<unknown, Entry>;

const byId = (folders: readonly Entry[]): Shelves => new Map(folders.map((folder) => [folder['id'], folder]));

/** The names of a folder and of those it is in, the outermost first. */
function pathTo(folder: Entry | undefined, all: Shelves): string[] {
  const path: string[] = [];
  const seen = new Set<Entry>();
  for (let at = folder; at && !seen.has(at); at = all.get(at['parentId'])) {
    seen.add(at); // a folder may name itself its parent
    path.unshift(textIn(at['name']));
  }
  return path;
}

function* linkwardenEntries(collections: readonly Entry[]): Generator<Raw> {
  const all = byId(collections);
  for (const collection of collections) {
    const path = pathTo(collection, all);
    for (const link of listIn(collection['links']).map(fieldsIn)) {
      yield {
        address: link['url'],
        title: link['name'],
        note: link['description'],
        created: link['importDate'] ?? link['createdAt'],
        changed: link['updatedAt'],
        tags: [...folderTag(path), ...names(link['tags'])],
        highlights: listIn(link['highlight'] ?? link['highlights'])
          .map(fieldsIn)
          .map((mark) => ({
            exact: mark['text'],
            note: mark['comment'],
            colour: mark['color'],
            created: mark['createdAt'],
          })),
      };
    }
  }
}

function highlightedPage(page: Entry): Raw {
  return {
    address: page['url'] ?? page['item_url'],
    title: page['title'],
    highlights: listIn(page['highlights'])
      .map(fieldsIn)
      .map((mark) => ({
        exact: mark['quote'] ?? withoutTags(textIn(mark['text'] ?? mark['content'])),
        note: mark['note'] ?? (listIn(mark['notes']).map(textIn).join('\n\n') || mark['comment']),
        colour: mark['color'],
        created: mark['created_at'] ?? mark['timestamp'] ?? mark['createdAt'],
      })),
  };
}

function unkeptClip(file: Entry): Raw {
  const article = fieldsIn(file['article']);
  const fields = fieldsIn(file['fields']);
  const quote = fieldsIn(fieldsIn(file['selection'])['quote']);
  const credits = listIn(fields['credits'])
    .map(fieldsIn)
    .flatMap(({ role, spelling }) =>
      ROLES.filter((known) => known === role).map((known) => ({ role: known, spelling })),
    );
  return {
    ...article,
    ...fields,
    address: article['canonical'],
    picture: fieldsIn(article['leadPicture'])['address'],
    tags: listIn(fields['tags']),
    credits,
    highlights: [{ exact: quote['exact'], prefix: quote['prefix'], suffix: quote['suffix'] }],
  };
}

/** Words marked on a page may come with the page's tags about them. */
function withoutTags(text: string): string {
  return /<\/?[a-z][^>]*>/i.test(text)
    ? text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
    : text;
}
