/* The rows of a library as each version of the schema wrote them: with the fields it had, and none that came later.
   What a version wrote is copied here once, and never changed. */
import { hashOfBody } from '../../storage/clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const SUNDAY = '2026-03-15T10:00:00.000Z';

/** What a person had made, whatever the version. */
export const MADE = {
  clip: 'reel-courier.test/story',
  /** Without a text of its own, and without anything else that could be missing. */
  bookmark: 'reel-courier.test/bookmark',
  trashed: 'reel-courier.test/trashed',
  mark: '6d1f6c3e-5a0b-4a51-9d0e-3f4b5f0c7a11',
  thought: '0b9d7a52-1c2e-4f3a-8b4c-5d6e7f809112',
  text: 'The lamp burned. Nobody saw the lamp that night.',
  /** Brought in from another product: it is in the libraries from version 3 on. */
  imported: 'kfilm.test/lamp',
  /** Was being brought in when the browser died. */
  halfWay: 'kfilm.test/half',
  /** One actor, as two papers spell her: one name from version 4 on. */
  spellings: ['Seo Ye-rin', 'Suh Ye-lin'],
  /** Kept with the clip from version 5 on, as its text of another day and the place of reading. */
  picture: 'http://reel-courier.test/lamp.png',
  laterText: 'The lamp burned out.',
} as const;

type Row = Readonly<Record<string, unknown>>;

/** The rows of a table; `keys` where the key does not lie in the row. */
export interface OldRows {
  readonly keys?: readonly (string | number)[];
  readonly values: readonly unknown[];
}

const html = (text: string) => `<p>${text}</p>`;
const bodyOf = async (text: string): Promise<Row> => ({
  hash: await hashOfBody({ text, html: html(text) }),
  text,
  html: html(text),
});

const TIMES = Object.fromEntries(
  ['title', 'byline', 'published', 'credits', 'tags', 'note', 'state'].map((name) => [name, MONDAY]),
);

/** A clip of the first version. What an article did not say was there, and undefined. */
const clipOf = (id: string, more: Row): Row => ({
  title: id.split('/')[1],
  byline: '',
  published: '',
  credits: [],
  tags: [],
  note: '',
  id,
  keys: [id],
  address: `http://${id}`,
  outlet: 'The Reel Courier',
  modified: undefined,
  language: undefined,
  excerpt: '',
  leadPicture: undefined,
  sources: {},
  minutes: 0,
  body: '',
  created: MONDAY,
  changed: MONDAY,
  state: 'kept',
  times: TIMES,
  ...more,
});

/* How a mark was found again: the count of other places, then how many stood before and after, then how the
   surroundings of each differed (for a few minutes as hashes by turns, then in four numbers), then landmarks. */
const SELECTORS_OF: Readonly<Record<number, Row>> = {
  1: { others: 1 },
  2: { twins: { before: 0, after: 1, alike: 0 } },
  3: { twins: { before: 0, after: 1, alike: 0, alikeBefore: 0, others: [2_166_136_261, 3_735_928_559] } },
  4: {
    twins: { before: 0, after: 1, alike: 0, alikeBefore: 0, others: [4, 1_818_845_285, 1, 1_937_011_316] },
  },
};
const LANDMARKS: Row = { landmarks: [{ at: -4, letters: 'the lamp b' }] };

const markOf = (version: number, more: Row): Row => ({
  id: MADE.mark,
  clip: MADE.clip,
  selectors: {
    quote: { type: 'TextQuoteSelector', exact: 'lamp', prefix: 'The ', suffix: ' burned. Nobody' },
    position: { type: 'TextPositionSelector', start: 4, end: 8 },
    ...SELECTORS_OF[Math.min(version, 4)],
    ...(version >= 5 ? LANDMARKS : {}),
  },
  colour: 'pink',
  note: '',
  created: MONDAY,
  changed: MONDAY,
  ...more,
});

/* Whatever the bytes of an index of another version are, none of them is read: these are none. */
const ROOT: Row = { first: 1, span: 1, documents: 1, length: 1, blocks: ['?'] };
const BYTES = new Uint8Array([255, 254, 253]);
const indexOf = (version: number): Readonly<Record<string, OldRows>> => ({
  indexState: {
    values: [{ id: 'state', version, next: 3, nextSegment: 2, changes: 4, layout: 1 }],
  },
  fresh: {
    values: [
      { number: 2, clip: MADE.clip, root: ROOT, values: [{ kind: 'postings', number: 0, bytes: BYTES }] },
    ],
  },
  segments: { values: [{ id: 1, first: 1, root: ROOT }] },
  deletions: { values: [{ segment: 1, bitmap: BYTES }] },
  values: { keys: [1_048_576], values: [BYTES] },
  documents: { keys: [MADE.clip, MADE.bookmark], values: [2, 1] },
});

const termOf = (kind: string, spelling: string, ...words: string[]): Row => ({
  id: `${kind}:${words.join(' ')}`,
  kind,
  spelling,
  uses: 1,
  last: MONDAY,
  starts: words.map((_, at) => `${kind}:${words.slice(at).join(' ')}`),
});

const draftOf = (version: number): Row => ({
  id: 'draft.test',
  keys: ['draft.test'],
  fields: { title: 'D', byline: '', published: '', credits: [], tags: [], note: 'half a thought' },
  typing: { films: 'Sal' },
  keepSelection: true,
  ...(version >= 3 ? { refused: ['actor:oh se a'] } : {}),
  ...(version >= 5 ? { cut: { text: 'Cut.', html: html('Cut.'), paragraphs: 1 } } : {}),
  changed: MONDAY,
});

async function first(version: number): Promise<Record<string, OldRows>> {
  const body = await bodyOf(MADE.text);
  const story = clipOf(MADE.clip, {
    byline: 'Marta Quill',
    published: '2026-03-14T08:30:00+09:00',
    credits: MADE.spellings.map((spelling) => ({ role: 'actor', spelling })),
    tags: ['sea'],
    note: 'quixotic',
    language: 'en',
    excerpt: 'A lamp at sea.',
    leadPicture: { address: MADE.picture, caption: 'The lamp' },
    sources: { title: 'meta', byline: 'meta' },
    minutes: 1,
    body: body['hash'],
    ...(version >= 5 ? { times: { ...TIMES, body: MONDAY } } : {}),
  });
  const dropped = { after: -1, text: 'Read on.', html: html('Read on.'), reason: 'promotion' };
  return {
    clips: {
      values: [story, clipOf(MADE.bookmark, {}), clipOf(MADE.trashed, { state: 'trashed', trashed: MONDAY })],
    },
    bodies: {
      values: [version >= 5 ? { ...body, dropped: [dropped], parts: [`http://${MADE.clip}/2`] } : body],
    },
    highlights: {
      values: [
        markOf(version, {}),
        markOf(version, { id: MADE.thought, note: 'why?', ...(version >= 6 ? { noted: MONDAY } : {}) }),
      ],
    },
    drafts: { values: [draftOf(version)] },
    tombstones: { values: [{ id: 'reel-courier.test/gone', gone: SUNDAY }] },
    thumbnails: { values: [{ clip: MADE.clip, picture: 'data:image/jpeg;base64,/9j/' }] },
    vocabulary: {
      values: [
        termOf('actor', MADE.spellings[0], 'seo', 'ye', 'rin'),
        termOf('actor', MADE.spellings[1], 'suh', 'ye', 'lin'),
        termOf('tag', 'sea', 'sea'),
      ],
    },
  };
}

/* Imports, their undo and backups. What was wrong with a file was kept in English words. */
async function third(): Promise<Record<string, OldRows>> {
  const counts = { added: 1, changed: 0, same: 0, removed: 0, gone: 0, highlights: 0 };
  const transfer = { from: 'Pocket', kind: 'import', counts };
  const body = await bodyOf('Half a story about a harbour.');
  return {
    transfers: {
      values: [
        {
          id: 't1',
          name: 'pocket.csv',
          ...transfer,
          state: 'done',
          made: MONDAY,
          problemCount: 1,
          problems: [{ where: 'Line 3', sentence: 'There is no address: left out.' }],
        },
        {
          id: 't2',
          name: 'half.csv',
          ...transfer,
          state: 'writing',
          made: SUNDAY,
          problemCount: 0,
          problems: [],
        },
      ],
    },
    staged: {
      values: [
        {
          transfer: 't2',
          item: {
            kind: 'clip',
            kept: {
              clip: clipOf(MADE.halfWay, { body: body['hash'], tags: ['harbour'] }),
              body,
              highlights: [],
            },
          },
        },
      ],
    },
    undo: {
      values: [{ transfer: 't1', clip: MADE.imported, before: undefined, after: `${MONDAY}\nkept` }],
    },
    backups: {
      values: [
        {
          id: 'backup',
          last: { made: SUNDAY, name: 'cutting-room.json.gz', bytes: 1_000, clips: 3, checked: true },
        },
      ],
    },
  };
}

function fourth(): Record<string, OldRows> {
  const [one, other] = MADE.spellings;
  const about = { kind: 'person', changed: MONDAY };
  const after = [
    { id: 'person:seoyerin|suhyelin', sort: 'pair', spellings: [one, other], verdict: 'same', ...about },
    { id: 'label person:seoyerin', sort: 'label', spelling: one, preferred: true, ...about },
  ];
  return {
    nameDecisions: { values: after },
    nameHistory: { values: [{ made: MONDAY, deed: { kind: 'merge', one, other }, after, before: [] }] },
  };
}

async function fifth(): Promise<Record<string, OldRows>> {
  const later = await bodyOf(MADE.laterText);
  const data = new Blob(['pixels'], { type: 'image/png' });
  return {
    pictures: { values: [{ clip: MADE.clip, address: MADE.picture, data, kept: MONDAY }] },
    versions: { values: [{ clip: MADE.clip, body: later['hash'], read: MONDAY }] },
    places: { values: [{ clip: MADE.clip, paragraph: 3, share: 0.4, changed: MONDAY }] },
    bodies: { values: [later] },
  };
}

/* Earlier notes, and changes of many clips, which were called in English words. */
function sixth(): Record<string, OldRows> {
  const before = { credits: [], tags: [], state: 'kept' };
  const step = [MADE.bookmark, { before: { ...before, tags: ['draft'] }, after: before }];
  return {
    histories: {
      values: [{ of: MADE.thought, clip: MADE.clip, versions: [{ text: 'how?', written: SUNDAY }] }],
    },
    changes: { values: [{ change: 'c1', name: 'Removed draft', made: MONDAY, steps: [step] }] },
  };
}

/** All rows of a library of a version, by their tables. */
export async function oldRows(version: number): Promise<ReadonlyMap<string, OldRows>> {
  const parts: Readonly<Record<string, OldRows>>[] = [await first(version)];
  if (version === 1) {
    parts.push({ entries: { values: [{ id: `own ${MADE.clip}`, clip: MADE.clip, words: ['quixotic'] }] } });
  }
  if (version >= 2) parts.push(indexOf(version >= 5 ? 2001 : 1001));
  if (version >= 3) {
    const imported = clipOf(MADE.imported, { title: 'A lamp', tags: ['film'] });
    parts.push(await third(), { clips: { values: [imported] } });
  }
  if (version >= 4) parts.push(fourth());
  if (version >= 5) parts.push(await fifth());
  if (version >= 6) parts.push(sixth());
  const rows = new Map<string, OldRows>();
  for (const [table, more] of parts.flatMap((part) => Object.entries(part))) {
    rows.set(table, { ...more, values: [...(rows.get(table)?.values ?? []), ...more.values] });
  }
  return rows;
}
