/* What a page that stays open measures: keystrokes, saves, heap. */
import { saveClip } from '../../../storage/clips.ts';
import { openLibrary, type Library } from '../../../storage/database.ts';
import { find } from '../../../storage/search/find.ts';
import { countTerms } from '../../../storage/names/vocabulary.ts';
import { seeded, zipfian } from '../../core/search/library.ts';
import { englishWord, filmAt, madeClip } from './made-library.ts';
import { showRows } from './show-rows.ts';

const ROUNDS = 60;

/** The classes of queries that are measured. */
export function classes(): readonly string[] {
  return Object.keys(queryClasses());
}

/** Milliseconds of each query of a class; one of each class comes before, as if the page had been used. */
export async function keystrokes({ name, kind }: { name: string; kind: string }): Promise<readonly number[]> {
  const library = openLibrary(name);
  const all = queryClasses();
  for (const queries of Object.values(all)) await timed(library, queries[0] ?? '');
  const times: number[] = [];
  for (const query of all[kind] ?? []) times.push(await timed(library, query));
  library.close();
  return times;
}

/** Milliseconds to get and show ten clips whose ids are known, any ten: what no search can be quicker than. */
export async function floor({ name }: { name: string }): Promise<readonly number[]> {
  const library = openLibrary(name);
  const ids = await library.clips.toCollection().primaryKeys();
  const random = seeded(43);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const some = Array.from({ length: 10 }, () => ids[Math.floor(random() * ids.length)] ?? '');
    const start = performance.now();
    const clips = await library.clips.bulkGet(some);
    const bodies = await library.bodies.bulkGet(clips.map((clip) => clip?.body ?? ''));
    showRows(clips.map((clip, i) => `${clip?.title} ${bodies[i]?.text.slice(0, 180)}`));
    times.push(performance.now() - start);
  }
  library.close();
  return times;
}

/** Bytes of the heap that searching keeps, and the most seen between two collections. */
export async function heap({ name }: { name: string }): Promise<{ kept: number; most: number }> {
  const library = openLibrary(name);
  await library.clips.limit(10).toArray();
  const before = settled();
  let most = 0;
  for (const queries of Object.values(queryClasses()))
    for (const query of queries.slice(0, 12)) {
      await timed(library, query);
      most = Math.max(most, used());
    }
  const kept = settled() - before;
  library.close();
  return { kept, most: most - before };
}

/** Milliseconds to save clips with and without what they are found by, in turns. */
export async function saves({ name, from }: { name: string; from: number }) {
  const library = openLibrary(name);
  const indexed: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < 2 * ROUNDS; i++) {
    const { clip, body } = madeClip(from + i);
    const { text, html } = body;
    const article = { ...clip, canonical: clip.address, text, html };
    const start = performance.now();
    if (i % 2 === 0) await saveClip(library, { article, fields: clip }, clip.created);
    else await saveBare(library, from + i);
    (i % 2 === 0 ? indexed : bare).push(performance.now() - start);
  }
  library.close();
  return { indexed, bare };
}

/** What `saveClip` does, without the index. */
async function saveBare(library: Library, number: number): Promise<void> {
  const { clip, body } = madeClip(number);
  await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${body.text}\u0000${body.html}`));
  await library.transaction('rw', library.tables, async () => {
    await library.clips.where('keys').anyOf(clip.keys).first();
    await Promise.all([
      library.bodies.put(body),
      library.clips.put(clip),
      countTerms(library, undefined, clip, clip.created),
      library.drafts.where('keys').anyOf(clip.keys).delete(),
      library.tombstones.delete(clip.id),
    ]);
  });
}

async function timed(library: Library, query: string): Promise<number> {
  const start = performance.now();
  const { hits } = await find(library, query, { limit: 10 });
  showRows(hits.map(({ title, snippet }) => [...title, ...snippet].map(({ text }) => text).join('')));
  return performance.now() - start;
}

function queryClasses(): Record<string, readonly string[]> {
  const random = seeded(42);
  const word = (most = 20_000) => englishWord(zipfian(random, most));
  const many = (make: () => string) => Array.from({ length: ROUNDS }, make);
  return {
    'one word': many(() => `${word()} `),
    'three words': many(() => `${word(400)} ${word(400)} ${word()} `),
    'three common words': many(() => `${word(12)} ${word(12)} ${word(12)} `),
    'two letters': many(() => word().slice(0, 2)),
    'four letters': many(() => word().slice(0, 4)),
    phrase: many(() => phraseOf(Math.floor(random() * 5_000))),
    'film + word': many(() => `film:"${filmAt(zipfian(random, 2_000))}" ${word(400)} `),
    Korean: many(() => koreanOf(Math.floor(random() * 5_000))),
    'phrase of the two commonest': many(() => `"${englishWord(0)} ${englishWord(1)}"`),
  };
}

function phraseOf(number: number): string {
  const words = madeClip(number).body.text.split(/\s+/).slice(20, 23);
  return /^[a-z]/.test(words[0] ?? '') ? `"${words.join(' ')}"` : phraseOf(number + 1);
}

function koreanOf(number: number): string {
  const { body, clip } = madeClip(number);
  return clip.language === 'ko' ? (body.text.split(' ')[40] ?? '') : koreanOf(number + 1);
}

function settled(): number {
  for (let i = 0; i < 4; i++) (globalThis as unknown as { gc?: () => void }).gc?.();
  return used();
}

function used(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}
