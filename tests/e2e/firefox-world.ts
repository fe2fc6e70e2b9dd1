/* Evaluating in a page of Firefox past puppeteer, which needs much of the page's own objects to be whole. */
import type { Page } from 'puppeteer-core';
import type { Wired } from './firefox-window.ts';

/** A value as WebDriver tells it. */
interface Told {
  readonly type: string;
  readonly value?: unknown;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: Told;
  readonly exceptionDetails?: { readonly text: string };
}

/** Whether a page is one of Firefox. */
export async function isFirefox(page: Page): Promise<boolean> {
  return (await page.browser().version()).startsWith('firefox');
}

/** Where something is evaluated: among the page's scripts, or in a world apart that sees nothing they override. */
export function targetIn(page: Page, world: 'page' | 'apart'): { context: string; sandbox?: string } {
  const context = Reflect.get(page.mainFrame(), '_id') as string;
  return world === 'page' ? { context } : { context, sandbox: 'apart' };
}

/** Evaluates an expression that gives words, numbers, or lists of them. */
export async function evaluateInFirefox(
  page: Page,
  expression: string,
  world: 'page' | 'apart',
): Promise<unknown> {
  const { connection } = page.browser() as unknown as Wired;
  const told = await connection.send('script.evaluate', {
    target: targetIn(page, world),
    expression,
    awaitPromise: false,
  });
  const { type, result, exceptionDetails } = told.result as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result && plain(result);
}

function plain({ type, value }: Told): unknown {
  return type === 'array' ? (value as Told[]).map(plain) : value;
}
