/* A library that does not open: never an empty new one, and what there is of it comes out. */
import { closeSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openData, said } from './data-steps.ts';
import { press, saidAtFoot, typeInto } from './popup-steps.ts';
import { storeOf } from './torn-log.ts';
import { waitFor } from './wait-for.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const session = withBrowser();

async function clip(note: string): Promise<void> {
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await typeInto(popup, 'textbox', 'Note', note);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
}

/** Gives the library a version that ours does not know, and a folder of backups with one file in it. */
const FROM_THE_FUTURE = `(async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Cuttings', { create: true });
  const writing = await (await folder.getFileHandle('latest.json.gz', { create: true })).createWritable();
  await writing.write('the latest backup');
  await writing.close();
  const last = { made: '2026-11-20T12:00:00.000Z', name: 'latest.json.gz', bytes: 17, clips: 1, checked: true };
  await new Promise((done, fail) => {
    const asked = indexedDB.open('cutting-room', 9990);
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => {
      const change = asked.result.transaction('backups', 'readwrite');
      change.objectStore('backups').put({ id: 'backup', folder, last });
      change.oncomplete = () => { asked.result.close(); done(); };
    };
  });
})()`;

test('a library of a newer version: said on every page, nothing begun over it, saved as a file, and its latest backup', async () => {
  await clip('from the future');
  const page = await session.openOwn('icon/16.png');
  await page.evaluate(FROM_THE_FUTURE);
  const data = await openData(session);
  await said(data, 'Your library does not open');
  await said(data, 'made by a newer version');
  await said(data, 'Your latest backup is latest.json.gz of November 20, 2026, with 1 clip, in the folder');
  await press(data, 'Save what can be read');
  await said(data, '1 clip saved, all that was there.');
  const file = await waitFor(() => data.evaluate(() => document.documentElement.dataset['file']));

  expect(Buffer.from(file, 'base64').toString()).toContain('from the future');
  await data.evaluate(() => delete document.documentElement.dataset['file']);
  await press(data, 'Save the latest backup');
  const backup = await waitFor(() => data.evaluate(() => document.documentElement.dataset['file']));
  expect(Buffer.from(backup, 'base64').toString()).toBe('the latest backup');
  const library = await session.openOwn('library.html');
  await said(library, 'newer version');
  expect(await library.$('.FirstRun')).toBeNull();
  await session.renew(); // emptied it would still be of that version
});

inChromium('damaged disk')(
  'a library that is damaged on the disk: said, and never shown as an empty new one',
  async () => {
    await clip('damaged');
    await session.close();
    const store = storeOf(session.profile, 'chrome-extension');
    for (const name of readdirSync(store).filter((file) => /\.(?:log|ldb)$|^MANIFEST/.test(file)))
      overwrite(join(store, name));
    await session.restart();
    const library = await session.openOwn('library.html');

    await waitFor(() =>
      library.evaluate(() => /has lost your library|does not open/.test(document.body.textContent ?? '')),
    );
    expect(await library.$('.FirstRun')).toBeNull();
    const data = await openData(session);
    await waitFor(() =>
      data.evaluate(() => /has lost your library|does not open/.test(document.body.textContent ?? '')),
    );
  },
);

/** Bytes that are no file of a database, in the place of those that were. */
function overwrite(file: string): void {
  const { size } = statSync(file);
  if (size === 0) return writeFileSync(file, 'damaged');
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(size, 0x5a));
  closeSync(open);
}
