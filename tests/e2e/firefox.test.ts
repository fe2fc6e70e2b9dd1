import { expect } from 'vitest';
import { paintedWords, selectWords } from './annotate-steps.ts';
import { flawsOf } from './axe.ts';
import { addEntries, entriesOf, press, saidAtFoot, searchFor, typeInto, valueOf } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { inFirefox, withFirefox } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const TITLE = 'Han Do-yeon on shooting a harbour that was never still';

const session = withFirefox({ keep: 'browser' });

inFirefox(
  'an article is clipped with its people and a note, survives a kill, and is found again',
  async () => {
    let popup = await session.popup(await session.visit(ARTICLE));
    expect(await valueOf(popup, 'textbox', 'Title')).toBe(TITLE);
    await addEntries(popup, 'Films', ['Salt Lantern']);
    await addEntries(popup, 'Directors', ['Han Do-yeon']);
    await addEntries(popup, 'Actors', ['Seo Ye-rin', 'Baek Ji-hwan']);
    await typeInto(popup, 'textbox', 'Note', 'Compare with the quixotic theodolite.');
    await press(popup, 'Clip');
    await saidAtFoot(popup, 'Clipped');
    await session.kill();

    await session.restart();
    popup = await session.popup(await session.visit('http://reel-courier.test/gallery'));

    expect(await searchFor(popup, 'quixotic')).toEqual([TITLE]);
    expect(await searchFor(popup, 'napkin')).toEqual([TITLE]);
    expect(await searchFor(popup, 'lantern do-yeon ye-rin')).toEqual([TITLE]);
    expect(await searchFor(popup, 'zyzzyva')).toEqual([]);
  },
);

inFirefox('the library is there after an ordinary end of the browser', async () => {
  let popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'textbox', 'Note', 'before the end');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await session.close();

  await session.restart();
  popup = await session.popup(await session.visit(ARTICLE));

  expect(await valueOf(popup, 'textbox', 'Note')).toBe('before the end');
});

inFirefox('a popup closed at a click elsewhere comes back as it was, cursor included', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await addEntries(popup, 'Films', ['Salt Lantern']);
  await typeInto(popup, 'combobox', 'Actors', 'Seo Ye-r');
  await typeInto(popup, 'textbox', 'Note', 'The lamp was built three times');
  for (let step = 0; step < 5; step++) await popup.keyboard.press('ArrowLeft');
  await new Promise((done) => setTimeout(done, 300)); // the promise: within 300 ms
  await popup.close();

  popup = await session.popup(page);

  await saidAtFoot(popup, 'Draft saved');
  expect(await entriesOf(popup, 'Films')).toEqual(['Salt Lantern']);
  expect(await valueOf(popup, 'combobox', 'Actors')).toBe('Seo Ye-r');
  expect(await valueOf(popup, 'textbox', 'Note')).toBe('The lamp was built three times');
  const caret = await popup.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    return [box.dataset['box'], box.selectionStart, box.selectionEnd];
  });
  expect(caret).toEqual(['note', 25, 25]);
});

inFirefox('killing the browser loses at most the last half second of typing', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'textbox', 'Note', 'A thought that must survive. ');
  await new Promise((done) => setTimeout(done, 500));
  const last = popup.keyboard.type('and some words more, still being typed').catch(() => undefined);
  await session.kill();
  await last;

  await session.restart();
  const again = await session.popup(await session.visit(ARTICLE));

  expect(await valueOf(again, 'textbox', 'Note')).toMatch(/^A thought that must survive\. /);
});

inFirefox('a page already clipped opens as its clip, under another of its addresses too', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', 'about the lighthouse');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();

  for (const address of [ARTICLE, 'http://www.reel-courier.test/interview?utm_source=letter#comments']) {
    popup = await session.popup(await session.visit(address));
    expect(await valueOf(popup, 'textbox', 'Note'), address).toBe('about the lighthouse');
    expect(await popup.$('aria/Delete[role="button"]'), address).not.toBeNull();
    await popup.close();
  }
});

inFirefox.each(['light', 'dark'] as const)('axe finds nothing in the popup in %s', async (scheme) => {
  await session.paint(scheme);
  const popup = await session.popup(await session.visit('http://reel-courier.test/casting'));
  expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
    scheme === 'dark',
  );

  expect(await flawsOf(popup)).toEqual([]);
  await searchFor(popup, 'harbour');
  expect(await flawsOf(popup)).toEqual([]);
});

inFirefox('the popup is a column, not as wide as its longest line', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));

  const [width, wanted] = await popup.evaluate(() => [innerWidth, document.body.scrollWidth]);

  expect(width).toBeLessThanOrEqual(440);
  expect(wanted).toBeLessThanOrEqual(width ?? 0);
});

inFirefox('what is written in a long note stays above the foot', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await addEntries(popup, 'Films', ['Salt Lantern', 'Borrowed Winter', 'The Glass Harbour']);
  await typeInto(popup, 'textbox', 'Note', 'The lamp was built three times. '.repeat(15));

  const [note, foot] = await popup.evaluate(() => [
    document.querySelector('[data-box="note"]')?.getBoundingClientRect().bottom,
    document.querySelector('footer')?.getBoundingClientRect().top,
  ]);

  expect(note).toBeLessThan(foot ?? 0);
});

inFirefox('a page that is no article gets an honest sentence and can be kept as a bookmark', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/'));

  expect(await popup.$eval('.Notice', (notice) => notice.textContent)).toMatch(/front page/);
  await typeInto(popup, 'textbox', 'Note', 'kept for later, whatsoever');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  expect(await searchFor(popup, 'whatsoever')).toHaveLength(1);
});

inFirefox(
  'a page of the browser is refused with a sentence, and the library can still be searched',
  async () => {
    const popup = await session.popup(await session.browser.newPage());

    expect(await popup.$eval('.Notice', (notice) => notice.textContent)).toMatch(/belongs to the browser/);
    expect(await searchFor(popup, 'anything')).toEqual([]);
  },
);

inFirefox('the context menu clips the page just as the button does', async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popupFromMenu(page, 'Clip this page');

  await popup.waitForSelector('.ArticleCard');
  expect(await valueOf(popup, 'textbox', 'Title')).toBe(TITLE);
});

inFirefox('the context menu of selected words marks them, on a page that was not yet clipped', async () => {
  const page = await session.visit(ARTICLE);
  await selectWords(page, 'drew it on a napkin');
  const place = await page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getClientRects()[0];
    return { x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
  });
  await session.chooseAt(page, place, 'Highlight');

  await waitFor(async () => (await paintedWords(page))[0] === 'yellow: drew it on a napkin');
});

inFirefox('words selected on the page are kept as a quote', async () => {
  const page = await session.visit(ARTICLE);
  const words = await page.evaluate(() => {
    const [, paragraph] = document.querySelectorAll('article p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString().trim() ?? '';
  });
  let popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();

  popup = await session.popup(await session.visit(ARTICLE));
  await popup.waitForSelector('.QuoteCard');

  expect(await popup.$eval('.QuoteCard', (card) => card.textContent)).toContain(words.slice(0, 40));
});

inFirefox('a PDF can be kept as a bookmark, and says that its text is not read', async () => {
  session.site.answer('reel-courier.test/press-kit.pdf', (_request, response) => {
    response.setHeader('content-type', 'application/pdf');
    response.end(
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
    );
  });
  const popup = await session.popup(await session.visit('http://reel-courier.test/press-kit.pdf'));

  expect(await popup.$eval('.Notice', (notice) => notice.textContent)).toMatch(/PDF|lets no extension/);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
});

inFirefox('clipping, tagging and searching cause no request to anyone', async () => {
  const page = await session.visit('http://reel-courier.test/casting');
  await new Promise((done) => setTimeout(done, 500)); // what the page itself asks for
  const before = session.site.requests.length;

  const popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', 'whispered');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await searchFor(popup, 'whispered');
  await new Promise((done) => setTimeout(done, 500));

  expect(session.site.requests.slice(before)).toEqual([]);
});

inFirefox('in a private window one sentence says that nothing is kept there, and what to do', async () => {
  const alone = await session.visitPrivately(ARTICLE);
  const popup = await session.popup(alone);
  await popup.waitForSelector('.Notice');

  expect(await popup.$eval('.Popup-page', (page) => page.textContent)).toMatch(
    /^The browser keeps no library in a private window\. [^.]+\.$/,
  );
  await popup.close();
  await alone.close(); // and with it the window
});
