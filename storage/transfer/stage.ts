/* The first half of bringing something in: all of it is read and checked, and laid aside (aside.ts). What
   comes of it can be shown before it is done. */
import { addressKey } from '../../core/address.ts';
import { foldName } from '../../core/fold.ts';
import type { Incoming, Problem } from '../../core/import/incoming.ts';
import type { LibraryPart } from '../../core/import/library-reader.ts';
import { toKept, Twins } from '../../core/import/to-kept.ts';
import type { Kept } from '../../core/kept.ts';
import { TellableError } from '../../core/message.ts';
import { breathing } from '../breath.ts';
import { hashOfBody } from '../clips.ts';
import type { Library } from '../database.ts';
import { stagedItem } from './attached.ts';
import { BATCH, wholeOrNot, type Laying, type Watch } from './aside.ts';
import type { Transfer } from '../rows/transfer.ts';

/** HTML made safe, and its text: the page's business, handed in. */
export type ReadHtml = (html: string) => { readonly html: string; readonly text: string };

/** What was understood of files: all at once, or handed over as it is asked for. */
export interface Exported {
  /** The product, as it calls itself. */
  readonly from: string;
  readonly incoming: Iterable<Incoming> | AsyncIterable<Incoming>;
  /** How many are coming; undefined where nobody knows. */
  readonly count?: number;
  /** The first of them, as many as are shown. */
  readonly problems: readonly Problem[];
  /** How many problems there are in all, where those are not all. */
  readonly problemCount?: number;
}

/** Lays another product's export aside. Gives what would come of it. */
export async function stageReading(
  library: Library,
  given: { readonly name: string; readonly reading: Exported; readonly readHtml: ReadHtml },
  watch: Watch,
): Promise<Transfer> {
  const { name, reading } = given;
  const beginning = { name, from: reading.from, kind: 'import' } as const;
  return wholeOrNot(library, { beginning, watch }, (staging) =>
    layReading(library, { staging, given, watch }),
  );
}

async function layReading(
  library: Library,
  { staging, given: { reading, readHtml }, watch }: Laying<typeof stageReading>,
): Promise<Transfer> {
  for (const problem of reading.problems) staging.problem(problem);
  staging.moreProblems((reading.problemCount ?? 0) - reading.problems.length);
  const breathe = breathing(watch.signal);
  const twins = new Twins(watch.now);
  const take = async (incoming: Incoming, address: string | undefined) => {
    const kept = await keptFrom(incoming, { address, readHtml, now: watch.now });
    if (kept) twins.add(kept);
    else staging.problem(untraced(incoming));
  };
  const titles = new Map<string, string>();
  const byTitle: Incoming[] = [];
  let read = 0;
  for await (const incoming of reading.incoming) {
    if (read % BATCH === 0) watch.tell(read, reading.count);
    read += 1;
    await breathe();
    if (incoming.address === '') byTitle.push(incoming);
    else {
      titles.set(foldName(incoming.title), incoming.address);
      await take(incoming, incoming.address);
    }
  }
  const known = byTitle.length > 0 ? await addressesByTitle(library, titles) : titles;
  for (const incoming of byTitle) await take(incoming, known.get(foldName(incoming.title)));
  const all = twins.size;
  let laid = 0;
  for (const kept of twins.joined()) {
    await breathe();
    if (laid % BATCH === 0) watch.tell(laid, all);
    laid += 1;
    await staging.add({ kind: 'clip', kept });
  }
  return staging.finish();
}

/**
 * Lays a file of our own aside, as it streams by. A file that is not whole can be merged, with what it has,
 * but never replace anything: then this throws.
 */
export async function stageLibrary(
  library: Library,
  given: {
    readonly name: string;
    readonly parts: AsyncIterable<LibraryPart>;
    readonly kind: 'merge' | 'replace';
  },
  watch: Watch,
): Promise<Transfer> {
  const { name, kind } = given;
  const beginning = { name, from: 'Cutting Room', kind };
  return wholeOrNot(library, { beginning, watch }, (staging) =>
    layLibrary(library, { staging, given, watch }),
  );
}

async function layLibrary(
  library: Library,
  { staging, given: { parts, kind }, watch }: Laying<typeof stageLibrary>,
): Promise<Transfer> {
  let whole = false;
  let count = 0;
  const ids = new Set<string>();
  const decided = new Set<string>();
  for await (const part of parts) {
    watch.signal.throwIfAborted();
    if (part.kind === 'whole') whole = true;
    if (part.kind === 'problem') {
      staging.problem({ where: part.line > 0 ? { line: part.line } : {}, sentence: part.sentence });
    }
    if (part.kind === 'head') staging.words(part.words);
    if (part.kind !== 'record') continue;
    const { record } = part;
    if (record.kind === 'name') decided.add(record.decision.id);
    if (record.kind === 'clip') {
      const { kind: _, ...kept } = record;
      ids.add(kept.clip.id);
      await staging.add({ kind: 'clip', kept: await withTrueHash(kept) });
      count += 1;
      if (count % BATCH === 0) watch.tell(count, undefined);
    } else {
      const item = await stagedItem(record);
      if (item) await staging.add(item);
      else staging.problem({ where: { line: part.line }, sentence: { key: 'import.pictureDamaged' } });
    }
  }
  if (kind === 'replace') {
    if (!whole) throw new TellableError({ key: 'import.notWholeToReplace' });
    for (const id of await library.clips.toCollection().primaryKeys()) {
      if (!ids.has(id)) await staging.add({ kind: 'remove', id });
    }
    for (const id of await library.nameDecisions.toCollection().primaryKeys()) {
      if (!decided.has(id)) await staging.add({ kind: 'forget', id });
    }
  }
  return staging.finish();
}

/** A text is kept under its hash; a file must not put one under another's. */
async function withTrueHash(kept: Kept): Promise<Kept> {
  if (!kept.body) return kept;
  const hash = await hashOfBody(kept.body);
  if (hash === kept.clip.body) return kept;
  return {
    ...kept,
    clip: { ...kept.clip, body: hash },
    body: hash === '' ? undefined : { ...kept.body, hash },
  };
}

/** Addresses by title, where entries have nothing else to go by: the library's, and before them the file's own. */
async function addressesByTitle(
  library: Library,
  own: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  await library.clips.each(({ title, address }) => void titles.set(foldName(title), address));
  for (const [title, address] of own) titles.set(title, address);
  return titles;
}

interface Making {
  readonly address: string | undefined;
  readonly readHtml: ReadHtml;
  readonly now: string;
}

async function keptFrom(incoming: Incoming, { address, readHtml, now }: Making): Promise<Kept | undefined> {
  if (address === undefined || addressKey(address) === undefined) return undefined;
  const body = incoming.html.trim() === '' ? { html: '', text: '' } : readHtml(incoming.html);
  const hash = await hashOfBody(body);
  const { html, text } = hash === '' ? { html: '', text: '' } : body;
  return toKept({ ...incoming, address }, { now, text, html, hash, newId: () => crypto.randomUUID() });
}

function untraced({ title, highlights }: Incoming): Problem {
  const lost = highlights[0]?.exact.slice(0, 60);
  return {
    where: { title },
    sentence: lost
      ? { key: 'import.quoteUntraced', values: { quote: lost } }
      : { key: 'import.titleUntraced' },
  };
}
