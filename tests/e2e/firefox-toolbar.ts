/* The toolbar in a page of Firefox: its shadow tree is closed to every script, but WebDriver is shown it. */
import type { Page } from 'puppeteer-core';
import type { Wired } from './firefox-window.ts';
import { targetIn } from './firefox-world.ts';

interface Shown {
  readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null } };
}

/** Where a button of the toolbar is seen; undefined where it is not. */
export async function placeInFirefox(
  page: Page,
  name: string,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  const { connection } = page.browser() as unknown as Wired;
  const target = targetIn(page, 'apart'); // a page may have put something of its own in the place of every method
  const host = await connection.send('script.evaluate', {
    target,
    expression: `Document.prototype.querySelector.call(document, ':root > div[popover]')`,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = (host.result as Shown).result?.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return undefined;
  const place = await connection.send('script.callFunction', {
    target,
    functionDeclaration: FIND,
    arguments: [{ sharedId }, { type: 'string', value: name }],
    awaitPromise: false,
  });
  const { value } = (place.result as { readonly result: { readonly value: string } }).result;
  return value === '' ? undefined : (JSON.parse(value) as { x: number; y: number });
}

const FIND = `(shadow, name) => {
  const named = (button) => button.getAttribute('aria-label') ?? button.textContent;
  const box = [...shadow.querySelectorAll('button')].find((button) => named(button) === name)?.getBoundingClientRect();
  return box && box.width > 0 ? JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 }) : '';
}`;
