/* Weighs what lives long: the library in a tab, a page with our script in it, the side panel beside it, and the
   worker. Each is brought back to the same state first, so that what has grown was kept by mistake. */
import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import type { Session } from '../../e2e/chromium.ts';
import { searchLibrary } from '../../e2e/library-steps.ts';
import { waitToShow } from '../../e2e/wait-for.ts';
import type { Person } from './person.ts';

/** What one long-lived part holds after the garbage was collected. */
export interface Weight {
  /** Bytes of JavaScript: objects and words, not code, which the engine compiles and forgets when it likes. */
  readonly heap: number;
  /** Event listeners; unknown of a worker. */
  readonly listeners?: number;
  /** Nodes of the DOM, those that are kept without a document too. */
  readonly nodes?: number;
}

/** The parts by name. */
export type Weights = Readonly<Record<string, Weight>>;

/** Collects the garbage of a page and tells what is left. */
async function weigh(page: Page): Promise<Weight> {
  const wire = await page.createCDPSession();
  try {
    await collect(wire);
    await wire.send('Performance.enable');
    const { metrics } = await wire.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { heap: await bytesOfObjects(wire), listeners: of('JSEventListeners'), nodes: of('Nodes') };
  } finally {
    await wire.detach();
  }
}

/** A worker that sleeps gives no answer. */
const PATIENCE_MS = 10_000;

/** The same of the worker; undefined while it sleeps. */
async function weighWorker({ browser }: Session): Promise<Weight | undefined> {
  const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
  const wire = await target?.createCDPSession().catch(() => undefined);
  if (!wire) return undefined;
  const asleep = new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE_MS));
  const weighed = collect(wire)
    .then(async () => ({ heap: await bytesOfObjects(wire) }))
    .catch(() => undefined); // it fell asleep meanwhile
  const weight = await Promise.race([weighed, asleep]);
  await wire.detach().catch(() => undefined);
  return weight;
}

/** What of a snapshot of the heap is read. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Code, and what the engine keeps beside it. */
const NOT_OBJECTS = ['code', 'native', 'synthetic', 'hidden', 'object shape'];

async function bytesOfObjects(wire: CDPSession): Promise<number> {
  const pieces: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void pieces.push(chunk);
  wire.on('HeapProfiler.addHeapSnapshotChunk', take);
  await wire.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  wire.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(pieces.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!NOT_OBJECTS.includes(types[0][nodes[at + type] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/* Twice: what a finaliser lets go of is garbage only the second time. */
async function collect(wire: CDPSession): Promise<void> {
  await wire.send('HeapProfiler.enable');
  for (let time = 0; time < 2; time++) await wire.send('HeapProfiler.collectGarbage');
}

/** Weighs all that lives long. The library shows that nothing was found, which looks the same however much it holds. */
export async function weighAll({ session, library, article, panel }: Person): Promise<Weights> {
  await library.bringToFront();
  await searchLibrary(library, NOWHERE);
  await waitToShow(library, '.Library-nothing');
  await article.bringToFront();
  await waitToShow(panel, '.Panel[aria-busy="false"]');
  const worker = await weighWorker(session);
  return {
    // library and panel live in one process, as the browser gives it to one extension
    'library and panel': await weigh(library),
    article: await weigh(article),
    ...(worker ? { worker } : {}),
  };
}

/** A word that no page has. */
const NOWHERE = 'nowherexx';
