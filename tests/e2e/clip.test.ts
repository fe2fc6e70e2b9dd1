import { describe, expect, inject, test } from 'vitest';
import { addEntries, press, saidAtFoot, searchFor, typeInto, valueOf } from './popup-steps.ts';
import { someSharedPages, visitShared, type SharedPage } from './shared-pages.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const SAMPLE = { file: 'interview', address: 'http://reel-courier.test/interview' };
const saved = someSharedPages(inject('savedPages'));
if (saved.length === 0)
  console.warn('The saved pages are not beside the project: clipping is tried on the sample site only.');

describe.each([SAMPLE, ...saved])('$file', (shared: SharedPage) => {
  test(
    'is clipped with its people and a note, survives a kill, and is found again',
    { timeout: 120_000 },
    async () => {
      let page = shared === SAMPLE ? await session.visit(SAMPLE.address) : await visitShared(session, shared);
      let popup = await session.popup(page);
      const title = await valueOf(popup, 'textbox', 'Title');
      expect(title).not.toBe('');
      await addEntries(popup, 'Films', ['Paper Bridges']);
      await addEntries(popup, 'Directors', ['Selma Aydin']);
      await addEntries(popup, 'Actors', ['Rufus Okafor', 'Ingrid Sollers']);
      await typeInto(popup, 'textbox', 'Note', 'Compare with the quixotic theodolite.');
      await press(popup, 'Clip');
      await saidAtFoot(popup, 'Clipped');
      const word = await middleWord(popup);
      await session.kill();

      await session.restart();
      page = await session.visit('http://reel-courier.test/gallery');
      popup = await session.popup(page);

      expect(await searchFor(popup, 'quixotic')).toEqual([title]);
      expect(await searchFor(popup, word)).toEqual([title]);
      expect(await searchFor(popup, 'sollers aydin bridges')).toEqual([title]);
      expect(await searchFor(popup, 'zyzzyva')).toEqual([]);
    },
  );
});

/** A longish word from the middle of the article, as it lies in the library. */
async function middleWord(popup: { evaluate: (script: string) => Promise<unknown> }): Promise<string> {
  const text = await popup.evaluate(`new Promise((done) => {
    const opened = indexedDB.open('cutting-room');
    opened.onsuccess = () => {
      opened.result.transaction('bodies').objectStore('bodies').getAll().onsuccess = (event) => {
        opened.result.close();
        done(event.target.result[0].text);
      };
    };
  })`);
  const middle = String(text).slice(String(text).length / 2);
  const word = /(?<=\s)\p{L}{7,}(?=\s)|\p{Script=Han}{2,4}/u.exec(middle)?.[0];
  if (!word) throw new Error('The article has no word in its middle.');
  return word;
}
