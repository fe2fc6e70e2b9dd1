/* Netscape bookmark files, which every browser and many services write, and Pocket's own page of links.
   Neither closes its tags reliably; what counts is the order of tags. */
import { BREAKS_OFF, intake, type Intake, type Raw, type Reading } from './incoming.ts';
import { tokensOf } from './markup-tokens.ts';
import { folderTag, stateTags, tagsIn } from './tag-lists.ts';

/** Reads a Netscape bookmark file: folders are tags, `<DD>` is the note. */
export function readBookmarks(text: string, now: number): Reading {
  const taken = intake('Bookmarks', now);
  const folders: string[] = [];
  let place: 'link' | 'folder' | 'note' | undefined;
  let words = '';
  let named = '';
  let link: Link | undefined;
  const finish = () => {
    if (link) take(taken, link);
    link = undefined;
  };
  for (const token of tokensOf(text)) {
    if (token.kind === 'text') {
      if (place === 'note' && link) link.note += token.text;
      else if (place) words += token.text;
      continue;
    }
    const { kind, name } = token;
    if (kind === 'open' && name === 'br' && place === 'note' && link) link.note += '\n';
    if (kind === 'open' && name === 'a') {
      finish();
      link = { attributes: token.attributes, line: token.line, folders: [...folders], title: '', note: '' };
      [place, words] = ['link', ''];
    } else if (kind === 'close' && name === 'a' && link) {
      link.title = words;
      place = undefined;
    } else if (kind === 'open' && name === 'h3') {
      finish();
      [place, words] = ['folder', ''];
      named = isRoot(token.attributes) ? '' : 'folder';
    } else if (kind === 'close' && name === 'h3') {
      named = named === '' ? '' : words;
      place = undefined;
    } else if (kind === 'open' && name === 'dd') place = link ? 'note' : undefined;
    else if (kind === 'open' && name === 'dl') {
      finish();
      folders.push(named);
      named = '';
      place = undefined;
    } else if (name === 'dl' || (kind === 'open' && (name === 'dt' || name === 'hr'))) {
      finish();
      place = undefined;
      if (name === 'dl') folders.pop();
    }
  }
  finish();
  const isCut = folders.length > 0 || !/<d[lt]\b/i.test(text);
  if (isCut) taken.problem(lastLine(text), BREAKS_OFF);
  return taken.reading();
}

interface Link {
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly folders: readonly string[];
  title: string;
  note: string;
}

function take(taken: Intake, { attributes, line, folders, title, note }: Link): void {
  if (/^(?:place|about|chrome|edge|view-source):/i.test(attributes['href'] ?? '')) return; // the browser's own
  taken.take(
    {
      address: attributes['href'],
      title,
      note,
      created: attributes['add_date'] ?? attributes['date_added'] ?? attributes['time_added'],
      changed: attributes['last_modified'],
      tags: [...folderTag(folders), ...tagsIn(attributes['tags'] ?? attributes['labels'] ?? '')],
    },
    { line },
  );
}

function isRoot(attributes: Readonly<Record<string, string>>): boolean {
  return 'personal_toolbar_folder' in attributes || 'unfiled_bookmarks_folder' in attributes;
}

/** Reads Pocket's page of links: what stands under "Read Archive" was read. */
export function readPocketPage(text: string, now: number): Reading {
  const taken = intake('Pocket', now);
  let heading = '';
  let place: 'heading' | 'link' | undefined;
  let link: (Raw & { line: number }) | undefined;
  let words = '';
  for (const token of tokensOf(text)) {
    if (token.kind === 'text') {
      if (place) words += token.text;
    } else if (token.kind === 'open' && token.name === 'h1') [place, words] = ['heading', ''];
    else if (token.kind === 'close' && token.name === 'h1') [place, heading] = [undefined, words];
    else if (token.kind === 'open' && token.name === 'a') {
      const { href, time_added: created, tags = '' } = token.attributes;
      const archived = /archive/i.test(heading);
      link = {
        address: href,
        created,
        tags: [...tagsIn(tags), ...stateTags({ archived })],
        line: token.line,
      };
      [place, words] = ['link', ''];
    } else if (token.kind === 'close' && token.name === 'a' && link) {
      const { line, ...raw } = link;
      taken.take({ ...raw, title: words }, { line });
      [link, place] = [undefined, undefined];
    }
  }
  if (!/<\/(?:html|ul)>\s*$/i.test(text)) taken.problem(lastLine(text), BREAKS_OFF);
  return taken.reading();
}

function lastLine(text: string): { readonly line: number } {
  return { line: text.trimEnd().split('\n').length };
}
