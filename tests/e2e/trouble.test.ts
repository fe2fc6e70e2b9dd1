import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { press, saidAtFoot, searchFor, typeInto, valueOf } from './popup-steps.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const ARTICLE_HTML = readFileSync(new URL('../site/pages/interview.html', import.meta.url), 'utf8');

const session = withBrowser();

const notice = '.Notice-problem';

test('a page that goes elsewhere while it is clipped is clipped as it was read', async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', 'read before it left');
  await page.goto('http://reel-courier.test/casting');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');

  expect(await searchFor(popup, 'lighthouse left')).toEqual([
    'Han Do-yeon on shooting a harbour that was never still',
  ]);
});

test('a page closed while it is clipped loses nothing: clip and note are there', async () => {
  const other = await session.visit('http://reel-courier.test/gallery');
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', 'closed too early');
  await new Promise((done) => setTimeout(done, 300));
  const clipped = press(popup, 'Clip').catch(() => undefined); // the popup goes with its page
  await page.close();
  await clipped;

  const found = await session.popup(other);
  const drafts = await found.evaluate(noteAnywhere);

  expect(drafts).toContain('closed too early');
});

test('a page that never finishes loading is read as far as it came', async () => {
  session.site.answer('reel-courier.test/endless', (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(ARTICLE_HTML.slice(0, ARTICLE_HTML.indexOf('<aside>')));
  });
  const page = await session.browser.newPage();
  void page.goto('http://reel-courier.test/endless').catch(() => undefined);
  await arrived(page, 'napkin');
  const popup = await session.popup(page);

  expect(await valueOf(popup, 'textbox', 'Title')).toMatch(/^Han Do-yeon/);
});

test('a page that goes elsewhere while it is read gets a sentence and another try', async () => {
  session.site.answer('reel-courier.test/slow', (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('<!doctype html><title>Slow</title><p>It begins');
  });
  const page = await session.browser.newPage();
  void page.goto('http://reel-courier.test/slow').catch(() => undefined);
  await arrived(page, 'begins');
  const popup = await session.popupUnread(page);
  await popup.waitForSelector('.Popup[aria-busy="true"]');
  await page.goto(ARTICLE);
  await popup.waitForSelector(notice);

  expect(await popup.$eval(notice, (told) => told.textContent)).toMatch(/changed or was closed/);
  await press(popup, 'Try again');
  await popup.waitForSelector('.ArticleCard, .Notice');
});

test('a library held open by another version says so, and goes on when that lets go', async () => {
  const holder = await session.openOwn('popup.html?holder');
  await holder.evaluate(`new Promise((done) => {
    const asked = indexedDB.deleteDatabase('cutting-room');
    asked.onsuccess = asked.onblocked = () => {
      const old = indexedDB.open('cutting-room', 1);
      old.onsuccess = () => { window.held = old.result; done(); };
      old.onerror = () => done();
    };
  })`);
  const popup = await session.popupUnread(await session.visit(ARTICLE));

  await popup.waitForSelector(notice);
  expect(await popup.$eval(notice, (told) => told.textContent)).toMatch(/older version/);
  await holder.evaluate('window.held.close()');
  await popup.waitForSelector('.ArticleCard');

  expect(await popup.$(notice)).toBeNull();
});

inChromium('full disk')(
  'where the disk is full the clip is offered as a file, and nothing else is lost',
  async () => {
    await session.close();
    const isShortOfRoom = true;
    await session.restart({ isShortOfRoom });
    let popup = await session.popup(await session.visit(ARTICLE));
    await typeInto(popup, 'textbox', 'Note', 'kept before');
    await press(popup, 'Clip');
    await saidAtFoot(popup, 'Clipped');
    await session.close();

    await session.restart({ isShortOfRoom }); // anew, for Chromium remembers how much room there was
    const wire = await (await session.openOwn('icon/16.png')).createCDPSession();
    const origin = session.own('').slice(0, -1);
    await wire.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    popup = await session.popup(await session.visit('http://reel-courier.test/casting'));
    await typeInto(popup, 'textbox', 'Note', 'no room for this');
    await press(popup, 'Clip');
    await popup.waitForSelector(notice);

    expect(await popup.$eval(notice, (told) => told.textContent)).toMatch(/no room/);
    expect(await valueOf(popup, 'textbox', 'Note')).toBe('no room for this');
    expect(JSON.parse(await downloadedText(popup))).toMatchObject({ fields: { note: 'no room for this' } });
    expect(await searchFor(popup, 'kept before')).toHaveLength(1);
    expect(await searchFor(popup, 'no room for this')).toEqual([]);
  },
);

test('a page of 5 MB and 50,000 nodes is read', async () => {
  const filler =
    '<div><span class="x">menu</span></div>'.repeat(25_000) + `<!-- ${'x'.repeat(4_000_000)} -->`;
  session.site.answer(
    'reel-courier.test/large',
    ARTICLE_HTML.replace('<aside>', `<aside hidden>${filler}</aside><aside>`).replace(
      '/interview">\n<link',
      '/large">\n<link',
    ),
  );
  const popup = await session.popup(await session.visit('http://reel-courier.test/large'));

  expect(await valueOf(popup, 'textbox', 'Title')).toMatch(/^Han Do-yeon/);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  expect(await searchFor(popup, 'napkin')).toHaveLength(1);
});

test('a page that redefines what all pages are made of is read all the same', async () => {
  const attack = `<script>
    for (const name of ['cloneNode', 'appendChild', 'textContent', 'childNodes', 'firstChild'])
      Object.defineProperty(Node.prototype, name, { get() { throw new Error('no'); } });
    JSON.parse = JSON.stringify = () => { throw new Error('no'); };
    for (const name of ['map', 'filter', 'push', 'forEach', 'slice', Symbol.iterator])
      Array.prototype[name] = () => { throw new Error('no'); };
    Promise.prototype.then = () => { throw new Error('no'); };
    String.prototype.replace = () => 'gone';
  </script></body>`;
  session.site.answer('hostile.test/interview', ARTICLE_HTML.replace('</body>', attack));
  const popup = await session.popup(await session.visit('http://hostile.test/interview'));
  await typeInto(popup, 'textbox', 'Note', 'unimpressed');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');

  expect(await searchFor(popup, 'unimpressed napkin')).toHaveLength(1);
});

/** Waits until these words of a page that is still loading are there. */
async function arrived(page: Page, words: string): Promise<void> {
  await waitFor(() =>
    page.evaluate((text) => document.body?.textContent?.includes(text), words).catch(() => false),
  );
}

const noteAnywhere = `new Promise((done) => {
  const opened = indexedDB.open('cutting-room');
  opened.onsuccess = () => {
    const asked = opened.result.transaction(['drafts', 'clips']);
    const found = [];
    asked.objectStore('drafts').getAll().onsuccess = (event) => found.push(...event.target.result.map((draft) => draft.fields.note));
    asked.objectStore('clips').getAll().onsuccess = (event) => found.push(...event.target.result.map((clip) => clip.note));
    asked.oncomplete = () => { opened.result.close(); done(found); };
  };
})`;

/** Presses “Save as a file” and reads what the link it makes leads to. */
async function downloadedText(popup: Page): Promise<string> {
  await popup.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => (document.documentElement.dataset['file'] = text));
      return make(file);
    };
  });
  await press(popup, 'Save as a file');
  return waitFor(() => popup.evaluate(() => document.documentElement.dataset['file']));
}
