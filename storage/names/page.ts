/* What the page of a name reads. The clips come by the search index, so that only theirs are read. */
import type { Clip } from '../../core/clip.ts';
import { entryOf, type MarkEntry } from '../../core/library/mark-list.ts';
import { fold } from '../../core/fold.ts';
import { partsIn, type Part, type Player } from '../../core/names/characters.ts';
import { namePage, type NamePage } from '../../core/names/name-page.ts';
import type { Name, NameBook } from '../../core/names/name-book.ts';
import type { ClipNames } from '../../core/names/propose.ts';
import { kindOf } from '../../core/names/decision.ts';
import type { Role } from '../../core/credit.ts';
import { QUOTES } from '../../core/search/query-pieces.ts';
import type { Library } from '../database.ts';
import { searchFirst, searchIds } from '../search/find-ids.ts';
import type { Asking } from '../search/question.ts';

/** Texts read for the characters of a film: the newest clips say who plays whom. */
const MOST_TEXTS = 60;
/** Rows read at once: few enough that the screen stays alive between two reads. */
const CHUNK = 500;
/** And by their ids, where each is a question of its own. */
const ROWS = 200;
/** Of how many clips the marks are looked up; of more, all marks there are are looked through. */
const MANY = 400;

/** Of more clips the newest are shown before the rest is read: as many as a name's page lists without asking. */
export const FIRST_CLIPS = 12;

/** What a name's page shows before all of its clips are read. */
export interface NameStart {
  readonly newest: readonly Clip[];
  /** In how many clips the name stands. */
  readonly total: number;
}

/** The newest clips of a name: a dozen rows, however many there are. */
export async function readNameStart(library: Library, book: NameBook, name: Name): Promise<NameStart> {
  const { ids, total } = await searchFirst(library, queryFor(name), { ...asking(book), first: FIRST_CLIPS });
  return { newest: await readRows(library, ids), total };
}

/** The clips of a name, the newest first, and what stands in them. */
export async function readNamePage(library: Library, book: NameBook, name: Name): Promise<NamePage> {
  const ids = await searchIds(library, queryFor(name), asking(book));
  const clips: Clip[] = [];
  for (let at = 0; at < ids.length; at += ROWS)
    clips.push(...(await readRows(library, ids.slice(at, at + ROWS))));
  return namePage(name, clips, book);
}

function asking({ spellingsOf }: NameBook) {
  return { order: 'newest', typing: false, spellingsOf } as const satisfies Asking & { order: 'newest' };
}

/** Those that are gone since they were found are left out. */
async function readRows(library: Library, ids: readonly string[]): Promise<Clip[]> {
  return (await library.clips.bulkGet([...ids])).filter((clip) => clip !== undefined);
}

const ANY_QUOTE = new RegExp(`[${QUOTES}]`, 'gu');

/** What finds the clips of a name, in the language of queries. */
export function queryFor({ kind, label }: Name): string {
  return `${kind}:"${label.replace(ANY_QUOTE, ' ')}"`;
}

/** Highlights and notes of clips, the latest first. */
export async function readNameMarks(library: Library, clips: readonly Clip[]): Promise<MarkEntry[]> {
  const ids = new Set(clips.map(({ id }) => id));
  const marks =
    ids.size > MANY
      ? await library.highlights.filter(({ clip }) => ids.has(clip)).toArray()
      : await library.highlights
          .where('clip')
          .anyOf([...ids])
          .toArray();
  const notes = clips
    .filter(({ note }) => note.trim() !== '')
    .map(({ id, note, times, created }) => ({
      id: `note ${id}`,
      clip: id,
      colour: undefined,
      quote: '',
      note,
      created: times.note ?? created,
    }));
  return [...marks.map(entryOf), ...notes].sort((one, other) => (one.created < other.created ? 1 : -1));
}

/**
 * Which of two names is the better attested: it stands in more texts of their clips, for a slip of the pen stands in
 * none; else it was clipped first. Nothing where neither says anything.
 */
export async function betterAttested(
  library: Library,
  book: NameBook,
  { one, other }: { readonly one: Name; readonly other: Name },
): Promise<'one' | 'other' | undefined> {
  const [a, b] = await Promise.all([one, other].map((name) => readSomeClips(library, book, name)));
  const clips = [...(a ?? []), ...(b ?? [])];
  const texts = await readTexts(library, clips);
  const [inA, inB] = [one, other].map((name) => texts.filter(namesIn(name)).length);
  if (inA !== inB) return (inA ?? 0) > (inB ?? 0) ? 'one' : 'other';
  const [firstA = '', firstB = ''] = [a, b].map(
    (some) => (some ?? []).map(({ created }) => created).sort()[0],
  );
  return firstA === firstB ? undefined : firstA < firstB ? 'one' : 'other';
}

async function readSomeClips(library: Library, book: NameBook, name: Name): Promise<Clip[]> {
  const ids = await searchIds(library, queryFor(name), asking(book));
  return readRows(library, ids.slice(0, MOST_TEXTS));
}

/** What the outlets wrote, headline and text, folded; each text once. */
async function readTexts(library: Library, clips: readonly Clip[]): Promise<string[]> {
  const unlike = [...new Map(clips.map((clip) => [clip.id, clip])).values()];
  const bodies = await library.bodies.bulkGet(unlike.map(({ body }) => body));
  return bodies.map((body) => fold(body?.text ?? ''));
}

/** Says of a folded text whether a spelling of the name stands in it; in Latin letters as whole words. */
function namesIn({ spellings }: Name): (text: string) => boolean {
  const written = spellings.flatMap(({ ways }) => ways).map(fold);
  return (text) => written.some((way) => standsIn(text, way));
}

function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const beside = (text[at - 1] ?? '') + (text[at + words.length] ?? '');
    if (!/\p{Script=Latin}/u.test(beside)) return true;
  }
  return false;
}

/** The characters that texts of clips give to players, the one said most often first. */
export async function readParts(
  library: Library,
  clips: readonly Clip[],
  { players, titles }: { readonly players: readonly Player[]; readonly titles: readonly string[] },
): Promise<Part[]> {
  const hashes = clips.map(({ body }) => body).filter((hash) => hash !== '');
  const counts = new Map<string, { part: Part; count: number }>();
  for (const body of await library.bodies.bulkGet([...new Set(hashes)].slice(0, MOST_TEXTS))) {
    for (const part of partsIn(body?.text ?? '', players, titles)) {
      const key = `${part.player}\n${part.character.toLowerCase()}`;
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { part, count: 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ part }) => part);
}

/** The names that each clip credits, in chunks so that the screen stays alive. Trashed clips are left out. */
export async function readClipNames(library: Library, book: NameBook): Promise<ClipNames[]> {
  const all: ClipNames[] = [];
  for (let last = ''; ;) {
    const clips = await library.clips.where('id').above(last).limit(CHUNK).toArray();
    for (const { credits, state } of clips) {
      const inRole = (wanted: Role): Name[] =>
        credits.flatMap(({ role, spelling }) =>
          role === wanted ? (book.nameOf(kindOf(role), spelling) ?? []) : [],
        );
      if (state === 'kept')
        all.push({ films: inRole('film'), directors: inRole('director'), actors: inRole('actor') });
    }
    const end = clips.at(-1);
    if (!end || clips.length < CHUNK) return all;
    last = end.id;
  }
}
