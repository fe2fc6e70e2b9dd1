import { expect, test } from 'vitest';
import { waitFor } from './chromium.ts';
import {
  control,
  addEntries,
  entriesOf,
  press,
  saidAtFoot,
  searchFor,
  typeInto,
  valueOf,
} from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';

const session = withBrowser();

async function clip(address: string, note: string): Promise<void> {
  const page = await session.visit(address);
  const popup = await session.popup(page);
  await typeInto(popup, 'textbox', 'Note', note);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  await page.close();
}

test('one article under many addresses is one clip', async () => {
  await clip(ARTICLE, 'about the lighthouse');

  for (const address of [
    'http://reel-courier.test/interview?utm_source=newsletter&utm_medium=email',
    'http://www.reel-courier.test/interview#comments',
    'http://m.reel-courier.test/interview?fbclid=abc',
    'http://amp.reel-courier.test/interview',
  ]) {
    const page = await session.visit(address);
    const popup = await session.popup(page);
    expect(await valueOf(popup, 'textbox', 'Note'), address).toBe('about the lighthouse');
    await popup.close();
    await page.close();
  }
});

test('two articles that claim the home page as their address stay two clips', async () => {
  await clip('http://reel-courier.test/review', 'the bridge');
  const page = await session.visit('http://reel-courier.test/');
  const popup = await session.popup(page);

  expect(await valueOf(popup, 'textbox', 'Note')).toBe('');
  expect(await searchFor(popup, 'bridge')).toHaveLength(1);
});

test('a page already clipped opens as its clip, and every edit is saved as it is made', async () => {
  await clip(ARTICLE, 'first thought');
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await addEntries(popup, 'Films', ['Salt Lantern']);
  await typeInto(popup, 'textbox', 'Note', ' and a second');
  await saidAtFoot(popup, 'All changes saved');
  await session.kill();

  await session.restart();
  popup = await session.popup(await session.visit(ARTICLE));

  expect(await entriesOf(popup, 'Films')).toEqual(['Salt Lantern']);
  expect(await valueOf(popup, 'textbox', 'Note')).toContain('and a second');
  expect(await searchFor(popup, 'second lantern')).toHaveLength(1);
});

test('a clip deleted can be had back at once, and later from the trash', async () => {
  await clip(ARTICLE, 'worth keeping');
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await press(popup, 'Trash');
  await press(popup, 'Undo');
  await saidAtFoot(popup, 'Back in your library');
  expect(await valueOf(popup, 'textbox', 'Note')).toBe('worth keeping');
  await press(popup, 'Trash');
  await control(popup, 'button', 'Undo');
  expect(await searchFor(popup, 'worth keeping')).toEqual([]);
  await popup.close();

  popup = await session.popup(page);
  await press(popup, 'Put it back');
  await saidAtFoot(popup, 'Back in your library');

  expect(await valueOf(popup, 'textbox', 'Note')).toBe('worth keeping');
  expect(await searchFor(popup, 'worth keeping')).toHaveLength(1);
});

test('the icon tells that a page is clipped, and stops when it no longer is', async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  const badge = () =>
    popup.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    );
  expect(await badge()).toBe('');
  await press(popup, 'Clip');
  await waitFor(async () => (await badge()) === '✓');
  await press(popup, 'Trash');
  await waitFor(async () => (await badge()) === '');
});

test('Enter with Shift in the search opens the page that was clipped', async () => {
  await clip(ARTICLE, 'find me');
  const popup = await session.popup(await session.visit('http://reel-courier.test/gallery'));
  await searchFor(popup, 'lighthouse');
  await popup.keyboard.down('Shift');
  await popup.keyboard.down('Enter').catch(() => undefined); // the popup closes under the finger

  const opened = await session.opened(ARTICLE);
  expect(opened.url()).toBe(ARTICLE);
});

test('the words that were looked for are marked in title and snippet', async () => {
  await clip('http://reel-courier.test/korean', '다시 보기');
  const popup = await session.popup(await session.visit('http://reel-courier.test/gallery'));
  await searchFor(popup, '등대지기');

  const marked = await popup.$$eval('.SearchBox-snippet mark', (marks) =>
    marks.map((mark) => mark.textContent),
  );
  expect(marked.join(' ')).toContain('등대지기');
});
