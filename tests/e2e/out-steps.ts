/* Clips of other products, as a person brings them: by dropping a file anywhere. */
import type { Page } from 'puppeteer-core';

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

/** What lies on the clipboard, by type. */
export async function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const words = await Promise.all(types.map(async (type) => (await item!.getType(type)).text()));
    return Object.fromEntries(types.map((type, at) => [type, words[at] ?? '']));
  });
}

/** Catches the next file the page lets the browser download. */
export async function catchFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
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
