/* What an hour gave, as lines for people: deeds by kind, what was asked and lost, and the weights over time. */
import type { Look } from './walk.ts';
import type { Weight } from './weigh.ts';

interface Report {
  /** Markdown. */
  readonly lines: readonly string[];
  /** In words, each part that weighed more at the end of a browser's life than it may. */
  readonly grown: readonly string[];
}

/**
 * More than this at the end of a browser's life than when it was warm was kept by mistake. What is shown at a look is
 * the same at each, so listeners and nodes may differ by a few lines of a list. Of the heap a part comes and goes:
 * caches of the engine; and the library's page knows every clip by its id.
 */
const MAY_GROW = { heap: 2e6, listeners: 30, nodes: 300 } as const;
/** Until then tables and caches are filled for the first time, in seconds. */
const WARM_AFTER = 180;

const MEASURES = ['heap', 'listeners', 'nodes'] as const;

/** One line while it runs. */
export function lineOf({ seconds, deeds, clips, asked, lost, weights }: Look): string {
  const all = Object.values(deeds).reduce((sum, count) => sum + count, 0);
  const heaps = Object.entries(weights).map(([name, { heap }]) => `${name} ${megabytes(heap)}`);
  return `${minutes(seconds)} min: ${all} deeds, ${clips} clips, ${asked} asked, ${lost.length} lost; MB: ${heaps.join(', ')}`;
}

/** The whole, from all looks. */
export function reportOf(looks: readonly Look[]): Report {
  const last = looks.at(-1);
  if (!last) return { lines: [], grown: [] };
  const kinds = Object.entries(last.deeds).sort(([, one], [, other]) => other - one);
  const sum = (of: (look: Look) => number) => looks.reduce((all, look) => all + of(look), 0);
  const grown = [...Map.groupBy(looks, ({ life }) => life).values()].flatMap(grownIn);
  return {
    grown,
    lines: [
      `${minutes(last.seconds)} minutes, ${kinds.reduce((all, [, count]) => all + count, 0)} deeds, ${last.clips} clips at the end;`,
      `${looks.length} looks asked ${sum(({ asked }) => asked).toLocaleString('en')} things; ${sum(({ lost }) => lost.length)} were lost or wrong.`,
      '',
      `| deed | times |`,
      '| --- | --- |',
      ...kinds.map(([name, count]) => `| ${name} | ${count} |`),
      '',
      ...weightTable(looks),
      '',
      ...(grown.length === 0 ? ['Nothing has grown.'] : grown),
    ],
  };
}

function grownIn(life: readonly Look[]): string[] {
  const born = life[0]?.seconds ?? 0;
  const [first, last] = [life.find(({ seconds }) => seconds - born >= WARM_AFTER), life.at(-1)];
  if (!first || !last || first === last) return [];
  return Object.entries(last.weights).flatMap(([name, weight]) => {
    const before = first.weights[name];
    if (!before) return [];
    return MEASURES.flatMap((measure) => {
      const more = (weight[measure] ?? 0) - (before[measure] ?? 0);
      return more > MAY_GROW[measure]
        ? [`${name}, life ${last.life}: ${measure} grew from ${before[measure]} to ${weight[measure]}`]
        : [];
    });
  });
}

/** As many lines as one reads. */
const MOST_ROWS = 16;

function weightTable(looks: readonly Look[]): string[] {
  const names = [...new Set(looks.flatMap(({ weights }) => Object.keys(weights)))];
  const every = Math.ceil(looks.length / MOST_ROWS);
  const rows = looks.filter(
    ({ life }, at) => at % every === 0 || at === looks.length - 1 || life !== looks[at - 1]?.life,
  );
  return [
    `| minute | browser | clips | ${names.map((name) => `${name}: MB, listeners, nodes`).join(' | ')} |`,
    `| --- | --- | --- | ${names.map(() => '---').join(' | ')} |`,
    ...rows.map(
      ({ seconds, life, clips, weights }) =>
        `| ${[minutes(seconds), life, clips, ...names.map((name) => cellOf(weights[name]))].join(' | ')} |`,
    ),
  ];
}

function cellOf(weight: Weight | undefined): string {
  if (!weight) return 'asleep';
  const counts = [weight.listeners, weight.nodes].filter((count) => count !== undefined);
  return [megabytes(weight.heap), ...counts].join(', ');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function minutes(seconds: number): string {
  return (seconds / 60).toFixed(1);
}
