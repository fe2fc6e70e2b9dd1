/* What each real export holds, read by plain patterns made for that one file: nothing of ours is asked, so that a
   field which our reader loses is missed. Only patterns stand here; every word and date comes from the file. */
import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';

export const FOLDER = join(import.meta.dirname, '../../../../shared/imports');
export const isMissing = !existsSync(FOLDER);
export const fileBytes = (name: string): Uint8Array => readFileSync(join(FOLDER, name));
export const fileText = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** An item as a file tells of it; what it has no word for is left out, and must then be empty with us too. */
export interface Item {
  readonly address: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970, as are all times here. */
  readonly created?: number;
  readonly changed?: number;
  readonly published?: number;
  readonly byline?: string;
  readonly excerpt?: string;
  readonly language?: string;
  readonly picture?: string;
  readonly note?: string;
  readonly html?: string;
  readonly highlights?: readonly Mark[];
}

interface Mark {
  readonly exact: string;
  /** The colour's red, green and blue as the file has them. */
  readonly rgb: string;
  readonly created: number;
}

/** What each file holds, and the plain signs in it that are counted against what we read. */
export interface Sample {
  readonly from: string;
  readonly items: (text: string) => Item[];
  readonly signs: {
    readonly entry: RegExp;
    readonly dated: RegExp;
    readonly tagged?: RegExp;
    readonly noted?: RegExp;
    readonly marked?: RegExp;
    readonly signed?: RegExp;
  };
}

type Row = Readonly<Record<string, string>>;
const rows = (text: string, pattern: RegExp): Row[] =>
  [...text.matchAll(pattern)].map(({ groups }) => ({ ...groups }));
const line = (text: string) => text.replace(/\s+/g, ' ').trim();
const parted = (tags: string, by: string) => tags.split(by).filter((tag) => tag !== '');
const seconds = (stamp: string | undefined) => Number(stamp) * 1_000;

interface WebEntry {
  readonly url: string;
  readonly title: string;
}

const BOOKMARK =
  /<DT><A HREF="(?<address>[^"]*)" ADD_DATE="(?<created>\d+)"(?: LAST_MODIFIED="(?<changed>\d+)")? PRIVATE="0" TAGS="(?<tags>[^"]*)">(?<title>[^<]*)<\/A>\n(?:<DD>(?<note>[^<]*))?/g;
const netscape: Sample = {
  from: 'Bookmarks',
  items: (text) =>
    rows(text, BOOKMARK).map(({ address = '', title = '', tags = '', created, changed, note }) => ({
      address,
      title: line(title),
      tags: parted(tags, ','),
      created: seconds(created),
      ...(changed ? { changed: seconds(changed) } : {}),
      ...(note ? { note: note.trim() } : {}),
    })),
  signs: { entry: /<DT><A /g, dated: / ADD_DATE=/g, tagged: / TAGS="[^"]/g, noted: /<DD>/g },
};

const ENEX =
  /<note>\s*<title>(?<title>[^<]*)<\/title>[\s\S]*?<created>(?<created>\w*)<\/created>\s*<updated>(?<changed>\w*)<\/updated>[\s\S]*?<\/note>/g;
const inEnex = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, words = '']) => words);
const enexTime = (stamp: string) =>
  Date.UTC(
    Number(stamp.slice(0, 4)),
    Number(stamp.slice(4, 6)) - 1,
    Number(stamp.slice(6, 8)),
    Number(stamp.slice(9, 11)),
    Number(stamp.slice(11, 13)),
    Number(stamp.slice(13, 15)),
  );
const evernote: Sample = {
  from: 'Evernote',
  items: (text) =>
    [...text.matchAll(ENEX)].map(([note, title = '', created = '', changed = '']) => ({
      address: inEnex(note, /<source-url>([^<]*)</g)[0] ?? '',
      title: line(title),
      tags: inEnex(note, /<tag>([^<]*)</g),
      created: enexTime(created),
      changed: enexTime(changed),
      html: inEnex(note, /<en-note>([\s\S]*)<\/en-note>/g)[0] ?? '',
      highlights: [
        ...note.matchAll(/background-color: rgb\(([^)]*)\);-evernote-highlight:true;">([^<]*)</g),
      ].map(([, rgb = '', exact = '']) => ({ exact, rgb, created: enexTime(changed) })),
    })),
  signs: {
    entry: /<note>/g,
    dated: /<created>/g,
    tagged: /<\/updated><tag>/g,
    marked: /-evernote-highlight:true/g,
  },
};

export const SAMPLES: Readonly<Record<string, Sample>> = {
  'firefox-bookmarks.json': {
    from: 'Bookmarks',
    items: (text) =>
      rows(
        text,
        /"title": "(?<title>[^"]*)",\s*"index": \d+,\s*"dateAdded": (?<created>\d+),\s*"lastModified": (?<changed>\d+),(?:\s*"tags": "(?<tags>[^"]*)",)?\s*"id": \d+,\s*"type": "text\/x-moz-place",\s*"uri": "(?<address>[^"]*)"/g,
      ).map(({ title = '', address = '', tags, created, changed }) => ({
        address,
        title: line(title),
        tags: parted(tags ?? '', ','),
        created: Math.floor(Number(created) / 1_000),
        changed: Math.floor(Number(changed) / 1_000),
      })),
    signs: { entry: /"uri":/g, dated: /"dateAdded": \d+,(?=[^{}]*"uri")/g, tagged: /"tags": "/g },
  },
  'instapaper-export.csv': {
    from: 'Instapaper',
    items: (text) =>
      rows(text, /^(?<address>http[^,]*),(?:"(?<quoted>[^"]*)"|(?<bare>[^,]*)),,(?<folder>\w*)$/gm).map(
        ({ address = '', quoted, bare, folder = '' }) => ({
          address,
          title: quoted ?? bare ?? '',
          tags: { Unread: [], Archive: ['archived'], Starred: ['favourite'] }[folder] ?? [folder],
        }),
      ),
    signs: { entry: /^http/gm, dated: /(?!)/g, tagged: /,(?!Unread$|Folder$)\w+$/gm },
  },
  'netscape_multiline.htm': netscape,
  'omnivore.json': {
    from: 'Omnivore',
    items: (text) =>
      (JSON.parse(text) as (WebEntry & OmnivoreEntry)[]).map((entry) => ({
        address: entry.url,
        title: line(entry.title),
        tags: [...entry.labels, ...(entry.state === 'Archived' ? ['archived'] : [])],
        created: Date.parse(entry.savedAt),
        changed: Date.parse(entry.updatedAt),
        published: Date.parse(entry.publishedAt),
        byline: entry.author,
        excerpt: line(entry.description),
        picture: entry.thumbnail,
      })),
    signs: {
      entry: /"slug":/g,
      dated: /"savedAt": "\d/g,
      tagged: /"labels": \[\s*"/g,
      signed: /"author": "[^"]/g,
    },
  },
  'pocket.csv': {
    from: 'Pocket',
    items: (text) =>
      rows(
        text,
        /^(?:"(?<quoted>[^"]*)"|(?<bare>[^,\n"]*)),(?<address>http[^,]*),(?<created>\d+),(?<tags>[^,\n]*),(?<status>\w+)$/gm,
      ).map(({ quoted, bare, address = '', created, tags = '', status }) => ({
        address,
        title: line(quoted ?? bare ?? ''),
        tags: [...parted(tags, '|'), ...(status === 'archive' ? ['archived'] : [])],
        created: seconds(created),
      })),
    signs: { entry: /,http/g, dated: /,\d{10},/g, tagged: /,archive$/gm },
  },
  'ril_export.html': {
    from: 'Pocket',
    items: (text) =>
      rows(
        text,
        /<li><a href="(?<address>[^"]*)" time_added="(?<created>\d+)" tags="(?<tags>[^"]*)">(?<title>[^<]*)<\/a>/g,
      ).map(({ address = '', title = '', tags = '', created }) => ({
        address,
        title: line(title),
        tags: parted(tags, ','),
        created: seconds(created),
      })),
    signs: { entry: /<li>/g, dated: /time_added="\d/g, tagged: /tags="\w/g },
  },
  'shaarli-bookmarks.html': netscape,
  'source-of-webclip.enex': evernote,
  'test-highlights.enex': evernote,
  'test-noteWithTags.enex': evernote,
  'wallabag-v2-read.json': {
    from: 'wallabag',
    items: (text) =>
      (JSON.parse(text) as (WebEntry & WallabagEntry)[]).map((entry) => ({
        address: entry.url,
        title: line(entry.title),
        tags: [...entry.tags, ...(entry.is_archived ? ['archived'] : [])],
        created: Date.parse(entry.created_at),
        changed: Date.parse(entry.updated_at),
        language: entry.language,
        html: entry.content,
      })),
    signs: { entry: /"content":/g, dated: /"created_at": "\d/g, tagged: /"is_archived": true/g },
  },
};

interface OmnivoreEntry {
  readonly labels: readonly string[];
  readonly state: string;
  readonly savedAt: string;
  readonly updatedAt: string;
  readonly publishedAt: string;
  readonly author: string;
  readonly description: string;
  readonly thumbnail: string;
}

interface WallabagEntry {
  readonly tags: readonly string[];
  readonly is_archived: boolean;
  readonly created_at: string;
  readonly updated_at: string;
  readonly language: string;
  readonly content: string;
}
