/* What a person does in the library, and a library full of generated clips to do it in. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { waitToShow } from './wait-for.ts';

/** The day the generated clips end at. */
export const TODAY = '2026-11-20T12:00:00.000Z';
const FILL = resolve(import.meta.dirname, '../fixtures/fill.page.ts');

let bundled: Promise<string> | undefined;

/** Fills the library of the extension, asked from any page of it. `fillRows` writes only what lists read. */
export async function fillLibrary(
  page: Page,
  many: number,
  how: 'fill' | 'fillRows' = 'fill',
): Promise<void> {
  bundled ??= bundle();
  await page.evaluate(await bundled);
  await page.evaluate(`fixture.${how}(${many}, ${JSON.stringify(TODAY)})`);
}

/** Makes two spellings of a person one name, shown as the first; in a library that was filled from this page. */
export async function makeOne(page: Page, one: string, other: string): Promise<void> {
  await page.evaluate(
    `fixture.makeOne(${JSON.stringify(one)}, ${JSON.stringify(other)}, ${JSON.stringify(TODAY)})`,
  );
}

/** The titles on the screen, from the top. */
export async function titlesShown(page: Page): Promise<string[]> {
  return page.$$eval('.ClipRow-title', (titles) => titles.map((title) => title.textContent ?? ''));
}

/** How many clips the page says it found. */
export async function clipsFound(page: Page): Promise<number> {
  const line = await page.$eval('.Library-bar h2', (heading) => heading.textContent ?? '');
  return Number(line.replaceAll(/\D/g, ''));
}

/** Loads the library again, without a question, until it shows its clips. */
export async function reloaded(page: Page): Promise<void> {
  await page.goto(page.url().split('?')[0] ?? '');
  await waitToShow(page, '.ClipRow-title');
}

/** Types a query in the place of the one that stands there, and waits for its answer. */
export async function searchLibrary(page: Page, query: string): Promise<void> {
  await page.focus('#search');
  await page.$eval('#search', (box) => (box as HTMLInputElement).select());
  await page.keyboard.type(query);
  await waitToShow(page, '.Library-results[aria-busy="false"]');
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: FILL, formats: ['iife'], name: 'fixture' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The fixture could not be bundled.');
  return output.output[0].code.replace(/^(?:var|const) fixture =/mu, 'globalThis.fixture =');
}
