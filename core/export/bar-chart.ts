import type { Bar } from './outline.ts';
import { xmlText } from './xml-text.ts';

/** The plot, in units of the drawing. */
const WIDTH = 640;
const HEIGHT = 120;
const FOOT = 22;
/** Labels below the plot have room for so many. */
const MOST_LABELS = 9;

/**
 * Bars as an SVG drawing, valid in HTML and XHTML alike. It takes its colours from the classes `bar`, `base`
 * and `label`. What it shows must stand in a table beside it too.
 */
export function barChart(bars: readonly Bar[], title: string): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / bars.length;
  const width = Math.min(step * 0.72, 56);
  const every = Math.ceil(bars.length / MOST_LABELS);
  const drawn = bars.map(({ label, count }, at) => {
    const height = (count / most) * (HEIGHT - 20);
    const middle = rounded((at + 0.5) * step);
    const bar = `<rect class="bar" x="${rounded(middle - width / 2)}" y="${rounded(HEIGHT - height)}" width="${rounded(width)}" height="${rounded(height)}" rx="1.5"/>`;
    const figure = `<text class="label" x="${middle}" y="${rounded(HEIGHT - height - 5)}" text-anchor="middle">${count}</text>`;
    const name = `<text class="label" x="${middle}" y="${HEIGHT + FOOT - 6}" text-anchor="middle">${xmlText(label)}</text>`;
    return `${count === 0 ? '' : `${bar}${bars.length <= 2 * MOST_LABELS ? figure : ''}`}${at % every === 0 ? name : ''}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-label="${xmlText(title)}" viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}">` +
    `${drawn.join('')}<path class="base" d="M0 ${HEIGHT}h${WIDTH}"/></svg>`
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
