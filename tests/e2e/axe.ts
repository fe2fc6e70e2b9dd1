import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { EitherSession } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/* A page is evaluated as text, for axe is text; each finding is its rule, its element and what is wrong with it. */
const FINDINGS = `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ html, any }) => id + ' ' + html.slice(0, 200) + ' ' + any.map(({ message }) => message).join())))`;

/** What axe finds wrong on a page as it is now: best nothing. */
export async function flawsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(FINDINGS)) as string[];
}

/** What axe finds wrong on a page in light and in dark. */
export async function flawsInBoth(session: EitherSession, page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await session.look(page, { 'prefers-color-scheme': scheme });
    found.push(...(await flawsOf(page)).map((flaw) => `${scheme}: ${flaw}`));
  }
  await session.look(page, {});
  return found;
}
