/* What the library page asks, and what it is answered: ids in order, never articles. All of it comes from the
   search index; the first ids come before the rest is counted. */
import { compose, type Composed } from '../../core/library/compose.ts';
import {
  LIBRARY_FACETS,
  type FacetCounts,
  type MonthCount,
  type Question,
} from '../../core/library/question.ts';
import { evaluate, type Answer as Found } from '../../core/search/evaluate.ts';
import { FacetTable, type LabelOf, type ValueCount } from '../../core/search/facet-table.ts';
import { SegmentGone } from '../../core/search/facet-values.ts';
import { clippedAt } from '../../core/search/norms.ts';
import type { Problem } from '../../core/search/query.ts';
import { allOf, type Query } from '../../core/search/query-tree.ts';
import type { SpellingsOf } from '../../core/search/spellings.ts';
import type { QueryWords } from '../../core/search/query-words.ts';
import { correctQuery, type Correction } from '../../core/search/typo.ts';
import { countAlive } from '../../core/search/deletions.ts';
import { breathing } from '../breath.ts';
import type { Library } from '../database.ts';
import { COUNTED, LibraryColumns, pause } from './columns.ts';
import { asksForDrafts, findDrafts, openDrafts } from '../search/find-drafts.ts';
import { documentsInOrder, isByTimes } from '../search/order.ts';
import type { Ids } from './found-ids.ts';
import { wordsToMark } from './rows.ts';
import { follow } from '../live.ts';
import { dayNumber } from '../search/document.ts';
import { readIndex, readTables, type IndexSnapshot } from '../search/read-index.ts';

export interface Answer {
  /** The clips found, in the order asked for; until all is counted only the first of them. */
  readonly ids: Ids;
  readonly total: number;
  readonly facets: FacetCounts;
  /** Clips per month, of the words and facets without the chosen months: what the timeline shows. */
  readonly months: readonly MonthCount[];
  /** How many of those have no month. */
  readonly undated: number;
  /** What of the typed text was not understood, and searched as plain words. */
  readonly problems: readonly Problem[];
  /** Words nobody wrote, and the words that were searched instead. */
  readonly corrections: readonly Correction[];
  /** Other spellings of names in the question, which were searched too. */
  readonly also: readonly string[];
  /** The words that were searched at last, to be marked. */
  readonly words: QueryWords;
  /** How many clips there are in all, trashed ones too. */
  readonly all: number;
  /** How many of them cannot be found yet, because the index is being made anew. */
  readonly unfiled: number;
  /** How many of them lie in the trash. */
  readonly trashed: number;
  /** How many pages have a draft and are not clipped: `is:draft` shows them, and nothing else does. */
  readonly drafts: number;
  /** Whether facets and months are of this question; if not, they are of the one before. */
  readonly isCounted: boolean;
}

export interface AskOptions {
  /** Whether the last word is taken as a beginning. */
  readonly typing: boolean;
  /** Is told the answer before its facets are counted; again where the index became another meanwhile. */
  readonly onFirst?: (answer: Answer) => void;
  /** Ends the asking where something else is asked by now: it throws the signal's reason, soon. */
  readonly signal?: AbortSignal;
}

export interface LibraryQuery {
  /** Answers a question. */
  ask(question: Question, options: AskOptions): Promise<Answer>;
  /** How many clips a question finds that were clipped after a time (ISO 8601). */
  countSince(question: Question, since: string): Promise<number>;
}

/** How names are known: all spellings of one, and how one is shown. */
interface Names {
  readonly spellingsOf: SpellingsOf;
  readonly labelOf: LabelOf;
}

interface Opening {
  readonly onChanged: () => void;
  readonly signal: AbortSignal;
  /** The names as they are now; without it every spelling is its own name. */
  readonly names?: () => Promise<Names | undefined>;
}

/** So many ids are told before the rest: more than fit on a screen. */
const FIRST = 60;
/** Of every facet so many values are counted at most. */
const MOST_VALUES = 1_000;
/** So often a merge may come between before we give up: while thousands of clips are changed there is one after another. */
const TRIES = 60;
/** And after each we wait so much longer, in milliseconds, up to the most. */
const LONGER_MS = 20;
const LONGEST_MS = 500;
const TRASHED: Query = { kind: 'facet', facet: 'is', value: 'trashed', exact: true };

/** Opens the library to questions; `onChanged` is called after it has become another, until the signal aborts. */
export function openLibraryQuery(
  library: Library,
  { onChanged, signal, names = async () => undefined }: Opening,
): LibraryQuery {
  const columns = new LibraryColumns(library, new FacetTable(COUNTED));
  let counted: Counted = NOTHING_COUNTED;
  followIndex(library, onChanged, signal);
  return {
    async ask(question, { typing, onFirst, signal: replaced }) {
      const known = await names();
      const composed = compose(question, { typing, ...(known && { spellingsOf: known.spellingsOf }) });
      if (asksForDrafts(composed.query)) return answerDrafts(library, composed);
      for (let tries = 1; ; tries++) {
        replaced?.throwIfAborted(); // reading all once more for nobody would hold up whoever changes the library
        const read = await readAnswer(library, question, composed);
        onFirst?.({ ...read.answer, ...counted, isCounted: false });
        try {
          await columns.bring(read.index, known?.labelOf);
        } catch (error) {
          if (!(error instanceof SegmentGone) || signal.aborted || tries === TRIES) throw error;
          await new Promise((done) => setTimeout(done, Math.min(LONGEST_MS, tries * LONGER_MS)));
          continue;
        }
        await pause();
        /* Who has been replaced counts no further, and leaves the counts of who replaced it alone. */
        const now = await countAnswer(columns, read, question, breathing(replaced));
        replaced?.throwIfAborted();
        counted = now;
        await pause();
        const ids = columns.idsOf(read.index.live, read.order);
        return { ...read.answer, ...counted, ids, isCounted: true };
      }
    },
    async countSince(question, since) {
      const known = await names();
      const composed = compose(question, { typing: false, ...(known && { spellingsOf: known.spellingsOf }) });
      if (asksForDrafts(composed.query)) {
        const drafts = await findDrafts(library, composed.query);
        return drafts.filter(({ changed }) => changed > since).length;
      }
      const { index, found, times } = await evaluateAll(library, composed, true);
      return countAfter(index, found.documents, { times, second: Math.floor(Date.parse(since) / 1_000) });
    },
  };
}

type Counted = Pick<Answer, 'facets' | 'months' | 'undated'>;

const NOTHING_COUNTED: Counted = {
  facets: Object.fromEntries(LIBRARY_FACETS.map((facet) => [facet, []])) as unknown as FacetCounts,
  months: [],
  undated: 0,
};

interface Read {
  readonly index: IndexSnapshot;
  /** In the chosen months, and in all. */
  readonly found: Found;
  readonly inAllMonths: Found;
  readonly order: Int32Array;
  readonly answer: Omit<Answer, keyof Counted | 'isCounted'>;
}

async function readAnswer(library: Library, question: Question, composed: Composed): Promise<Read> {
  const { also, problems, hasWords } = composed;
  const ordering = { sort: question.sort, hasWords };
  const all = await evaluateAll(library, composed, isByTimes(ordering));
  const { index, found, inAllMonths, times, ...told } = all;
  await pause(); // sorting a hundred thousand is a piece of work of its own
  const order = documentsInOrder(index.live, found, ordering, times);
  const first = await index.clipsOf(order.subarray(0, FIRST));
  const ids = first.flatMap((filed) => filed?.clip ?? []);
  return { index, found, inAllMonths, order, answer: { ids, total: found.total, problems, also, ...told } };
}

async function evaluateAll(library: Library, { query, stretch }: Composed, withTimes: boolean) {
  return library.transaction('r', [...readTables(library), library.clips, library.drafts], async () => {
    const index = await readIndex(library);
    const filed = index.live.reduce((sum, segment) => sum + countAlive(segment), 0);
    const all = index.isWhole ? filed : await library.clips.count();
    const ask = (asked: Query) =>
      evaluate(index, asked, { limit: 0, all: true, today: dayNumber(Date.now()) });
    let searched = query;
    let inAllMonths = await ask(query);
    const corrected = inAllMonths.total === 0 ? await correctQuery(index, query) : undefined;
    if (corrected) inAllMonths = await ask((searched = corrected.query));
    return {
      index,
      inAllMonths,
      times: withTimes ? await index.times() : [],
      found: stretch ? await ask(allOf([searched, stretch])) : inAllMonths,
      corrections: inAllMonths.total > 0 ? (corrected?.corrections ?? []) : [],
      words: wordsToMark(searched),
      all,
      unfiled: Math.max(0, all - filed),
      trashed: (await ask(TRASHED)).total,
      drafts: (await openDrafts(library)).length,
    };
  });
}

/** Drafts are not counted by facets: there are few, and nothing of them is in the index. */
async function answerDrafts(library: Library, { query, problems, also }: Composed): Promise<Answer> {
  const [found, drafts, all] = await Promise.all([
    findDrafts(library, query),
    openDrafts(library),
    library.clips.count(),
  ]);
  const trashed = await library.clips
    .where('[state+created]')
    .between(['trashed', ''], ['trashed', '\uffff'])
    .count();
  return {
    ...NOTHING_COUNTED,
    ids: found.map(({ id }) => id),
    total: found.length,
    problems,
    also,
    corrections: [],
    words: wordsToMark(query),
    all,
    unfiled: 0,
    trashed,
    drafts: drafts.length,
    isCounted: true,
  };
}

async function countAnswer(
  columns: LibraryColumns,
  { index, found, inAllMonths }: Read,
  { by }: Question,
  breathe: () => Promise<void>,
): Promise<Counted> {
  const countOf = ({ documents }: Found) => columns.count(index.live, documents, MOST_VALUES, breathe);
  const counts = await countOf(found);
  const all = found === inAllMonths ? counts : await countOf(inAllMonths);
  const months = (all.get(by) ?? []).map(({ label, count }) => ({ month: label, count }));
  return {
    facets: Object.fromEntries(
      LIBRARY_FACETS.map((facet): [string, readonly ValueCount[]] => [facet, counts.get(facet) ?? []]),
    ) as unknown as FacetCounts,
    months,
    undated: inAllMonths.total - months.reduce((sum, { count }) => sum + count, 0),
  };
}

function countAfter(
  { live }: IndexSnapshot,
  documents: Int32Array,
  { times, second }: { readonly times: readonly Uint8Array[]; readonly second: number },
): number {
  let count = 0;
  let at = 0;
  for (const [segment, { root }] of live.entries()) {
    const clipped = times[segment] ?? new Uint8Array();
    for (; (documents[at] ?? Infinity) < root.first + root.span; at++)
      if (clippedAt(clipped, (documents[at] ?? 0) - root.first) > second) count++;
  }
  return count;
}

/** Calls after every change of what clips are found by, in whatever window. */
function followIndex(library: Library, onChanged: () => void, signal: AbortSignal): void {
  let seen: number | undefined;
  follow(async () => (await library.indexState.get('state'))?.changes ?? 0, {
    onValue: (changes) => {
      if (seen !== undefined && seen !== changes) onChanged();
      seen = changes;
    },
    onError: () => undefined, // who asks next will hear what is wrong with the library
    signal,
  });
}
