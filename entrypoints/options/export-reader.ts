/* A worker: reads exports of other products whole, away from the page, and hands their articles over as they are
   asked for. It says first what it found; then an answer of no articles is the end. */
import { SHOWN_PROBLEMS, type Incoming, type Problem, type Reading } from '../../core/import/incoming.ts';
import { inFile } from '../../core/import/place.ts';
import { readFile } from '../../core/import/read-file.ts';

/** What is to be read; `now` in milliseconds. */
export interface Wanted {
  readonly files: readonly File[];
  readonly now: number;
}

/** What was found, but for the articles. */
export interface ExportSummary {
  readonly from: string;
  /** How many articles there are. */
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Larger than this, in bytes, no export is read. */
const LONGEST = 1_000_000_000;
/** So many articles are handed over at a time: some have their text with them. */
const SLICE = 100;

/** What is left to be handed over. */
let incoming: Incoming[] = [];
let at = 0;

addEventListener('message', (event: MessageEvent<Wanted | 'next'>) => {
  if (event.data === 'next') {
    postMessage(incoming.slice(at, at + SLICE));
    at += SLICE;
    return;
  }
  void read(event.data).then((summary) => postMessage(summary), rethrow);
});

async function read({ files, now }: Wanted): Promise<ExportSummary> {
  const readings: Reading[] = [];
  for (const file of files) {
    const reading = await readOne(file, now);
    const problems =
      files.length > 1
        ? reading.problems.map((problem) => ({ ...problem, where: inFile(file.name, problem.where) }))
        : reading.problems;
    readings.push({ ...reading, problems });
  }
  incoming = readings.flatMap((reading) => reading.incoming);
  const problems = readings.flatMap((reading) => reading.problems);
  return {
    from: [...new Set(readings.map(({ from }) => from).filter((from) => from !== ''))].join(', '),
    count: incoming.length,
    problems: problems.slice(0, SHOWN_PROBLEMS),
    problemCount: problems.length,
  };
}

async function readOne(file: File, now: number): Promise<Reading> {
  if (file.size > LONGEST)
    return { from: '', incoming: [], problems: [{ where: {}, sentence: { key: 'import.tooLarge' } }] };
  return readFile(new Uint8Array(await file.arrayBuffer()), now);
}

/* Outside of the promise, where the page hears of it. */
function rethrow(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
