/* Clips of other products, as a person brings them: by dropping a file anywhere. */
import type { Page } from 'puppeteer-core';
import type { EitherSession } from './stage.ts';
import { waitFor } from './wait-for.ts';

/** Drops a file on the page as a file manager does. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (called, contents) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([contents], called));
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    name,
    text,
  );
}

/** Lets our pages read what they wrote. */
export async function allowClipboard(session: EitherSession): Promise<void> {
  if (session.kind !== 'chromium') return;
  await session.browser
    .defaultBrowserContext()
    .overridePermissions(session.own('').slice(0, -1), ['clipboard-read', 'clipboard-write']);
}

/** Lets a page beside the tab take itself for the one in front, as it is when a person presses in it; in Chromium. */
export async function inFront(page: Page): Promise<void> {
  const wire = await page.createCDPSession();
  await wire.send('Emulation.setFocusEmulationEnabled', { enabled: true });
}

/** What lies on the clipboard, by type. */
export async function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const words = await Promise.all(types.map(async (type) => (await item!.getType(type)).text()));
    return Object.fromEntries(types.map((type, at) => [type, words[at] ?? '']));
  });
}

/** Catches the next file the page lets the browser download, and its name. */
export async function catchFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    Object.defineProperty(HTMLAnchorElement.prototype, 'download', {
      set(this: HTMLAnchorElement, name: string) {
        document.documentElement.dataset['fileName'] = name;
        this.setAttribute('download', name);
      },
    });
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        void file.arrayBuffer().then((buffer) => {
          const letters = [...new Uint8Array(buffer)].map((byte) => String.fromCharCode(byte)).join('');
          document.documentElement.dataset['file'] = btoa(letters);
        });
      }
      return make(file);
    };
  });
}

/** Chooses by keys alone: the menu opens under the finger, arrows walk it. */
export async function copyAs(
  page: Page,
  button: string,
  form: string,
  saidIn = '.BulkBar-said span',
): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.focus(button);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.CopyAs-menu:popover-open'));
  for (let step = 0; step < 5; step++) {
    const now = await page.evaluate(() => document.activeElement?.firstChild?.textContent);
    if (now === form) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (place) => document.querySelector(place)?.textContent?.includes('opied'),
    {},
    saidIn,
  );
  await waitFor(async () => (await clipboard(page))['text/plain']);
}
