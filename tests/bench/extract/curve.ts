import type { Page } from 'puppeteer-core';

const SENTENCE =
  'The director spoke for an hour about the harbour, the storm and the two actors who carried the film. ';
const SIZES = [6_250, 12_500, 25_000, 50_000, 100_000];

/** Pages of about so many nodes, each of a shape that something could be slow at. */
const SHAPES: Record<string, (nodes: number) => string> = {
  paragraphs: (nodes) => article(repeat(nodes / 9, paragraph)),
  'one article, many links': (nodes) =>
    article(repeat(20, paragraph)) +
    repeat(nodes / 5, (at) => `<div class="item ad-${at % 7}"><a href="/x${at}">Item ${at}</a></div>`),
  'deep nesting': (nodes) =>
    article(
      repeat(nodes / 300, (at) => `${'<div>'.repeat(100)}${paragraph(at).repeat(20)}${'</div>'.repeat(100)}`),
    ),
  'line breaks': (nodes) =>
    article(`<div>${repeat(nodes / 5, () => `${SENTENCE}<i>Tide</i><br><br>`)}</div>`),
  'nested tables': (nodes) =>
    article(repeat(20, paragraph) + '<table><tr><td>'.repeat(40) + repeat(nodes / 9, paragraph)),
};

/** Prints how the cost grows with the page, for ours and for Readability. */
export async function printCurve(page: Page): Promise<void> {
  for (const [shape, make] of Object.entries(SHAPES)) {
    console.log(`\n${shape}: nodes, ms ours, ms Readability, µs a node ours`);
    for (const size of SIZES) {
      const html = make(size);
      const ours = await time(page, 'ours', html);
      const plain = await time(page, 'readability', html);
      const each = ((1000 * ours.ms) / ours.nodes).toFixed(1);
      console.log(`  ${ours.nodes}  ${ours.ms.toFixed(0)}  ${plain.ms.toFixed(0)}  ${each}`);
    }
  }
}

async function time(page: Page, name: string, html: string): Promise<{ nodes: number; ms: number }> {
  return page.evaluate(
    (extractor, source) =>
      (
        globalThis as unknown as { bench: { timeOf(n: string, h: string): { nodes: number; ms: number } } }
      ).bench.timeOf(extractor, source),
    name,
    html,
  );
}

function article(body: string): string {
  return `<article><h1>Quiet Harbour</h1>${body}</article>`;
}

function paragraph(at: number): string {
  return `<div class="block"><p>Part ${at}. ${SENTENCE}<a href="/a/${at}">A link</a> and <i>Quiet Harbour</i>.</p></div>`;
}

function repeat(times: number, make: (at: number) => string): string {
  return Array.from({ length: Math.round(times) }, (_, at) => make(at)).join('');
}
