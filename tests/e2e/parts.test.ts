import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { press, saidAtFoot, searchFor } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const FIRST = 'http://reel-courier.test/serial';

const session = withBrowser();

test('the other pages are asked for only when the person says so, joined in order, and one clip', async () => {
  const before = session.site.requests.length;
  const page = await session.visit(FIRST);
  const popup = await session.popup(page);
  expect(await partsLine(popup)).toBe('This article has 3 pages; one is in.');
  expect(session.site.requests.slice(before)).not.toContain('GET reel-courier.test/serial-2');

  await press(popup, 'Clip the other 2 pages too');
  await said(popup, 'All 3 pages of this article are in.');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');

  expect(await paragraphs(popup)).toMatch(/^9 of /);
  expect(await searchFor(popup, 'goats birthday')).toHaveLength(1);
  await popup.close();
  const third = await session.popup(await session.visit(`${FIRST}-3`));
  expect(await third.$('.Foot .Button-danger')).not.toBeNull(); // it is clipped
  expect(await partsLine(third)).toBe('All 3 pages of this article are in.');
});

test('pages that came before the popup was closed are there when it is opened again', async () => {
  const page = await session.visit(FIRST);
  let popup = await session.popup(page);
  await press(popup, 'Clip the other 2 pages too');
  await said(popup, 'All 3 pages of this article are in.');
  await saidAtFoot(popup, 'Draft saved');
  await popup.close();

  popup = await session.popup(page);

  await said(popup, 'All 3 pages of this article are in.');
  expect(await paragraphs(popup)).toMatch(/^9 of /);
});

test('a page behind a login says so, the rest is kept, and it can be tried again', async () => {
  const whole = await (await fetch(`http://127.0.0.1:${session.site.port}/serial-2`)).text();
  let isOpen = false;
  session.site.answer('reel-courier.test/serial-2', (_request, response) => {
    response.statusCode = isOpen ? 200 : 302;
    response.setHeader('location', '/login?next=serial-2');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(isOpen ? whole : '');
  });
  session.site.answer(
    'reel-courier.test/login',
    '<!doctype html><title>Sign in</title><form><input type=password></form>',
  );
  const popup = await session.popup(await session.visit(FIRST));
  await press(popup, 'Clip the other 2 pages too');
  await waitFor(async () => (await partsLine(popup)).includes('Page 2 is behind a login.'));
  expect(await partsLine(popup)).toContain('This article has 3 pages; 2 are in.');

  isOpen = true;
  await press(popup, 'Try again');
  await said(popup, 'All 3 pages of this article are in.');

  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  expect(await searchFor(popup, 'goats')).toHaveLength(1);
});

test('a page that is missing says so; one that never comes can be waited for no more', async () => {
  let wasAsked = false;
  session.site.answer('reel-courier.test/serial-2', (_request, response) => {
    response.statusCode = 404;
    response.end();
  });
  session.site.answer('reel-courier.test/serial-3', () => {
    wasAsked = true;
  });
  const popup = await session.popup(await session.visit(FIRST));
  await press(popup, 'Clip the other 2 pages too');
  await waitFor(async () => wasAsked);
  await waitFor(async () => (await popup.$('.Progress progress')) !== null);
  await press(popup, 'Cancel');

  await waitFor(async () => (await partsLine(popup)).includes('Page 2 is not there'));
  expect(await partsLine(popup)).toContain('one is in');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
});

function partsLine(popup: Page): Promise<string> {
  return popup.$eval('.PartsOffer [role="status"]', (line) => line.textContent ?? '').catch(() => ''); // pages are on their way
}

async function said(popup: Page, words: string): Promise<void> {
  await waitFor(async () => (await partsLine(popup)) === words, words);
}

function paragraphs(popup: Page): Promise<string> {
  return popup.$eval('.ParagraphList summary strong', (count) => count.textContent ?? '');
}
