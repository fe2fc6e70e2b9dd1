/* Libraries as each version of the schema laid them out: the steps as they were written, each with what it had. */
import { Dexie } from 'dexie';
import type { Body } from '../../core/clip.ts';
import { openLibrary } from '../../storage/database.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { addHighlight, newHighlight } from '../../storage/highlights.ts';
import { mergeTwo } from '../../storage/names-change.ts';
import { readNames } from '../../storage/names.ts';
import { keepPicture } from '../../storage/pictures.ts';
import { keepPlace } from '../../storage/reading-places.ts';
import { keepVersion } from '../../storage/versions.ts';
import { applyTransfer } from '../../storage/transfer-apply.ts';
import { stageReading } from '../../storage/transfer-stage.ts';
import { readFile } from '../../core/import/read-file.ts';
import { fieldsOf } from '../../core/clip.ts';
import { article } from '../fixtures/article.ts';
import { quote } from '../fixtures/kept.ts';
import { saveArticle } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';

/** What each version added and dropped. A step is copied here when it is written, and never changed. */
const STEPS: Readonly<Record<number, Readonly<Record<string, string | null>>>> = {
  1: {
    clips: 'id, *keys, created, body, [state+created]',
    bodies: 'hash',
    highlights: 'id, clip',
    drafts: 'id, *keys',
    tombstones: 'id',
    thumbnails: 'clip',
    entries: 'id, clip, *words',
    vocabulary: 'id, *starts',
  },
  2: {
    entries: null,
    indexState: 'id',
    fresh: 'number',
    segments: 'id, first',
    deletions: 'segment',
    merges: 'segment',
    values: '',
    documents: '',
  },
  3: { transfers: 'id, made', staged: '++at, transfer', undo: '++at, transfer', backups: 'id' },
  4: { nameDecisions: 'id', nameHistory: '++at' },
  5: { pictures: '[clip+address], clip', versions: '[clip+body], clip, body', places: 'clip' },
  6: { histories: 'of, clip', changes: '++at, change' },
};

export const VERSIONS = Object.keys(STEPS).map(Number);

/** What a person had made, whatever the version. */
export const MADE = {
  clip: 'reel-courier.test/story',
  mark: '6d1f6c3e-5a0b-4a51-9d0e-3f4b5f0c7a11',
  /** Brought in from another product: it is in the libraries from version 3 on. */
  imported: 'kfilm.test/lamp',
  /** One actor, as two papers spell her: one name from version 4 on. */
  spellings: ['Seo Ye-rin', 'Suh Ye-lin'],
  /** Kept with the clip from version 5 on, as its text of another day and the place of reading. */
  picture: 'http://reel-courier.test/lamp.png',
  laterText: 'The lamp burned out.',
} as const;

/** Writes a library of an older version under a name. */
export async function makeOldLibrary(name: string, version: number): Promise<void> {
  const rows = await rowsOfToday();
  if (version < 5) {
    const bodies = rows.get('bodies');
    const texts = bodies?.values.filter((body) => (body as Body).text !== MADE.laterText) ?? [];
    rows.set('bodies', { values: texts });
  }
  const old = new Dexie(name);
  for (const step of VERSIONS.filter((number) => number <= version))
    old.version(step).stores(STEPS[step] ?? {});
  await old.open();
  for (const table of old.tables) {
    const { keys = [], values = [] } = rows.get(table.name) ?? {};
    const isApart = table.schema.primKey.name === ''; // the key does not lie in the row
    await (isApart ? table.bulkPut(values, keys) : table.bulkPut(values));
  }
  if (version === 1) {
    await old.table('entries').add({ id: `own ${MADE.clip}`, clip: MADE.clip, words: ['quixotic'] });
  }
  old.close();
}

type Rows = Map<string, { readonly keys?: (string | number)[]; readonly values: unknown[] }>;

async function rowsOfToday(): Promise<Rows> {
  const library = openLibrary(`today-${crypto.randomUUID()}`);
  const credits = MADE.spellings.map((spelling) => ({ role: 'actor', spelling }) as const);
  await saveArticle(
    library,
    'story',
    { text: 'The lamp burned.' },
    { note: 'quixotic', tags: ['sea'], credits },
  );
  await addHighlight(library, { ...newHighlight(MADE.clip, quote('lamp'), 'pink', MONDAY), id: MADE.mark });
  await saveDraft(library, {
    id: 'draft.test',
    keys: ['draft.test'],
    fields: { ...fieldsOf(article()), note: 'half a thought' },
    typing: {},
    keepSelection: true,
    changed: MONDAY,
  });
  const names = await readNames(library);
  const [one, other] = MADE.spellings.map((spelling) => names.nameOf('person', spelling));
  if (one && other) await mergeTwo(library, one, other, MONDAY);
  const data = new Blob(['pixels'], { type: 'image/png' });
  await keepPicture(library, { clip: MADE.clip, address: MADE.picture, kept: MONDAY, data }, 1_000);
  await keepVersion(
    library,
    MADE.clip,
    { text: MADE.laterText, html: '<p>The lamp burned out.</p>' },
    MONDAY,
  );
  await keepPlace(library, { clip: MADE.clip, paragraph: 3, share: 0.4, changed: MONDAY });
  const file = new TextEncoder().encode(
    `title,url,time_added,tags,status\nA lamp,http://${MADE.imported},,film,unread`,
  );
  const watch = { now: MONDAY, signal: new AbortController().signal, tell: () => undefined };
  const given = {
    name: 'pocket.csv',
    reading: readFile(file, Date.parse(MONDAY)),
    readHtml: (html: string) => ({ html, text: '' }),
  };
  const { id } = await stageReading(library, given, watch);
  await applyTransfer(library, id, watch);
  const rows: Rows = new Map();
  for (const table of library.tables) {
    rows.set(table.name, {
      keys: (await table.toCollection().primaryKeys()) as (string | number)[],
      values: await table.toArray(),
    });
  }
  await library.delete();
  return rows;
}
