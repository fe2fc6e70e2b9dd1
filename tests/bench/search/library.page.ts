/* What the library's page waits for: its first clips, its facets, a press on one of them; and its longest task. */
import { EVERYTHING, toggle, type Question } from '../../../core/library/question.ts';
import { openLibrary } from '../../../storage/database.ts';
import { openLibraryQuery } from '../../../storage/library/query.ts';
import { englishWord, filmAt } from './made-library.ts';

interface Waited {
  /** Milliseconds to the first clips, and until all is counted. */
  readonly first: number;
  readonly counted: number;
  /** The longest that the page stood still meanwhile. */
  readonly longest: number;
}

/** Milliseconds for each question, the first of them in a page that has just opened. */
export async function questions({ name }: { name: string }): Promise<Readonly<Record<string, Waited>>> {
  const library = openLibrary(name);
  const query = openLibraryQuery(library, {
    onChanged: () => undefined,
    signal: new AbortController().signal,
  });
  const film = toggle(EVERYTHING, { facet: 'film', label: filmAt(0) });
  const asked: Readonly<Record<string, Question>> = {
    'opened, all clips': EVERYTHING,
    'a facet pressed': film,
    'and released': EVERYTHING,
    'a common word': { ...EVERYTHING, text: `${englishWord(3)} ` },
    'a year': { ...EVERYTHING, months: { from: '2022-01', to: '2022-12' } },
    'the newest first': { ...EVERYTHING, sort: 'newest' },
  };
  const waited: Record<string, Waited> = {};
  for (const [what, question] of Object.entries(asked))
    waited[what] = await wait((onFirst) => query.ask(question, { typing: true, onFirst }));
  library.close();
  return waited;
}

async function wait(ask: (onFirst: () => void) => Promise<unknown>): Promise<Waited> {
  await new Promise((done) => setTimeout(done, 300));
  const stop = watchStandstill();
  const start = performance.now();
  let first = 0;
  await ask(() => {
    first = performance.now() - start;
  });
  const counted = performance.now() - start;
  return { first, counted, longest: stop() };
}

/** Tells by a message to itself, again and again, for how long the page did nothing else. */
function watchStandstill(): () => number {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  return () => {
    port1.close();
    return longest;
  };
}
