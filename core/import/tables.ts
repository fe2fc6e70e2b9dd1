/* The CSV exports: each is known by the names of its columns, wherever they stand. */
import type { Raw } from './incoming.ts';
import { folderTag, stateTags, tagsIn } from './tag-lists.ts';

/** A row by the names of its columns; empty where there is no such column. */
export type Cells = (column: string) => string;

export interface TableFormat {
  readonly from: string;
  /** Columns that no other product's table has all of. */
  readonly columns: readonly string[];
  /** What a row tells; undefined for one that is no article. */
  read(cells: Cells): Raw | undefined;
}

export const TABLE_FORMATS: readonly TableFormat[] = [
  {
    from: 'Readwise',
    columns: ['highlight', 'book title', 'book author'],
    read: (cells) => ({
      byTitle: true,
      title: cells('book title'),
      byline: cells('book author'),
      tags: tagsIn(cells('document tags')),
      address: cells('url') || cells('source url'),
      highlights: [
        {
          exact: cells('highlight'),
          note: [cells('note'), ...tagsIn(cells('tags')).map((tag) => `#${tag.replace(/^\./, '')}`)]
            .filter((part) => part !== '')
            .join('\n'),
          colour: cells('color'),
          created: cells('highlighted at'),
        },
      ],
    }),
  },
  {
    from: 'Readwise Reader',
    columns: ['url', 'document tags', 'saved date', 'reading progress'],
    read: (cells) =>
      cells('location').trim() === 'feed'
        ? undefined // what a feed brought, not what the person kept
        : {
            address: cells('url'),
            title: cells('title'),
            created: cells('saved date'),
            tags: [
              ...tagsIn(cells('document tags')),
              ...stateTags({ archived: cells('location').trim() === 'archive' }),
            ],
          },
  },
  {
    from: 'Pocket',
    columns: ['url', 'time_added', 'tags', 'status'],
    read: (cells) => ({
      address: cells('url'),
      title: cells('title'),
      created: cells('time_added'),
      tags: [...tagsIn(cells('tags'), '|'), ...stateTags({ archived: cells('status').trim() === 'archive' })],
    }),
  },
  {
    from: 'Instapaper',
    columns: ['url', 'title', 'selection', 'folder'],
    read: (cells) => ({
      address: cells('url'),
      title: cells('title'),
      created: cells('timestamp'),
      tags: [...instapaperFolder(cells('folder').trim()), ...tagsIn(cells('tags'))],
      highlights: [{ exact: cells('selection'), created: cells('timestamp') }],
    }),
  },
  {
    from: 'Raindrop',
    columns: ['url', 'excerpt', 'folder', 'tags', 'created'],
    read: (cells) => ({
      address: cells('url'),
      title: cells('title'),
      note: cells('note'),
      excerpt: cells('excerpt'),
      picture: cells('cover'),
      created: cells('created'),
      tags: [
        ...folderTag(cells('folder').split('/')),
        ...tagsIn(cells('tags')),
        ...stateTags({ favourite: /^true$/i.test(cells('favorite')) }),
      ],
      highlights: raindropHighlights(cells('highlights')),
    }),
  },
  {
    from: 'Hypothesis',
    columns: ['url', 'quote/description', 'comment', 'tags'],
    read: (cells) => annotated(cells, ['quote/description', 'comment', 'created at', 'page']),
  },
  {
    from: 'Hypothesis', // of earlier years, when `page` was a number
    columns: ['url', 'annotation/reply type', 'quote', 'body'],
    read: (cells) => annotated(cells, ['quote', 'body', 'creation date', 'title']),
  },
  {
    from: 'Zotero',
    columns: ['item type', 'title', 'url', 'manual tags'],
    read: (cells) =>
      /^(?:attachment|note|annotation)$/i.test(cells('item type'))
        ? undefined
        : {
            address: cells('url') || doiAddress(cells('doi')),
            title: cells('title'),
            byline: cells('author').split(';').map(turned).join(', '),
            outlet: cells('publication title') || cells('publisher'),
            published: cells('date') || cells('publication year'),
            excerpt: cells('abstract note'),
            language: cells('language'),
            created: cells('date added'),
            changed: cells('date modified'),
            note: plainNote(cells('notes')),
            tags: [...tagsIn(cells('manual tags'), ';'), ...tagsIn(cells('automatic tags'), ';')],
          },
  },
  {
    from: 'A table of addresses',
    columns: [],
    read: (cells) => {
      const first = (...names: string[]) => names.map(cells).find((value) => value.trim() !== '') ?? '';
      return {
        address: first(...ADDRESS_COLUMNS),
        title: first('title', 'name', 'headline', '제목'),
        byline: first('author', 'byline', 'authors', '기자'),
        outlet: first('outlet', 'site', 'publication', 'source name', '매체'),
        published: first('published', 'date', 'publication date', '날짜'),
        excerpt: first('excerpt', 'description', 'summary'),
        created: first(
          'created',
          'created_at',
          'created at',
          'added',
          'time_added',
          'date added',
          'saved',
          'clipped at',
          'timestamp',
          '스크랩한 때',
        ),
        note: first('note', 'notes', 'comment', '메모'),
        tags: [
          ...tagsIn(first('tags', 'labels', 'keywords', '태그').replaceAll(';', ',')),
          ...folderTag(first('folder', 'collection').split('/')),
        ],
        credits: tagsIn(first('films', '영화·드라마'), ';').map((spelling) => ({ role: 'film', spelling })),
        highlights: [{ exact: first('highlight', 'quote', 'selection') }],
      };
    },
  },
];

/** What a column with addresses may be called in a table nobody knows; ours in each language we write it in. */
export const ADDRESS_COLUMNS = ['url', 'address', 'link', 'uri', 'href', 'source', 'source-url', '주소'];

/** An annotation of Hypothesis; of a page as a whole, its comment is a note on it. */
function annotated(
  cells: Cells,
  [quoted, said, made, title]: readonly [string, string, string, string],
): Raw {
  const [exact, comment, created] = [cells(quoted), cells(said), cells(made)];
  return {
    address: cells('url'),
    title: cells(title),
    created,
    tags: tagsIn(cells('tags')),
    note: exact.trim() === '' ? comment : '',
    highlights: [{ exact, note: comment, created }],
  };
}

function instapaperFolder(folder: string): string[] {
  if (folder === 'Starred') return stateTags({ favourite: true });
  if (folder === 'Archive') return stateTags({ archived: true });
  return folderTag([folder]);
}

/** Highlights a line each; a note follows its highlight after `Note:`. */
function raindropHighlights(cell: string): Raw['highlights'] {
  const made: { exact: string; note: string }[] = [];
  for (const line of cell.split(/\r?\n/)) {
    const text = line.trim();
    const note = /^note:\s*(.*)$/i.exec(text)?.[1];
    const last = made.at(-1);
    if (note !== undefined && last) last.note = note;
    else if (text !== '') made.push({ exact: text.replace(/^(?:highlight:|[-*>])\s*/i, ''), note: '' });
  }
  return made;
}

/** "Quill, Marta" as "Marta Quill". */
export function turned(name: string): string {
  const [family = '', given = ''] = name.split(',').map((part) => part.trim());
  return given === '' ? family : `${given} ${family}`;
}

/** Where a paper is found that has no address of its own. */
export function doiAddress(doi: string): string {
  return /^10\.\d{4,}\//.test(doi.trim()) ? `https://doi.org/${doi.trim()}` : '';
}

/** A note that was HTML, as text. */
export function plainNote(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
