/* What a person does around the reader. */
import type { Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';
import { press, saidAtFoot } from './popup-steps.ts';
import type { EitherSession } from './stage.ts';

/** Clips a page from its popup; the page stays open. */
export async function clipPage(session: EitherSession, address: string): Promise<Page> {
  const page = await session.visit(address);
  const popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  return page;
}

/** Opens a clip in the reader, wide enough for the cards beside the text. */
export async function openReader(session: EitherSession, clip: string, more = ''): Promise<Page> {
  const reader = await session.openOwn(`reader.html?clip=${encodeURIComponent(clip)}${more}`);
  await reader.setViewport({ width: 1280, height: 860 });
  await reader.bringToFront();
  await reader.waitForSelector('.Reader-text p');
  return reader;
}

/** The paragraph that has the focus. */
export async function paragraphAt(reader: Page): Promise<string> {
  return reader.evaluate(() => {
    const at = document.activeElement;
    return at?.closest('.Reader-text') ? (at.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
  });
}

/** Words painted under one of our names that is no colour of a mark. */
export async function wordsPainted(reader: Page, name: string): Promise<string[]> {
  return reader.evaluate(
    (key) =>
      [...(CSS.highlights.get(`cutting-room-${key}`) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

/** Waits until a line of the reader says this. */
export async function said(reader: Page, sentence: string): Promise<void> {
  await waitFor(
    async () => (await reader.$eval('.Reader-said span', (line) => line.textContent)) === sentence,
    sentence,
  );
}

/** A long article, so that there is somewhere to read on. */
export function longArticle(paragraphs: number): string {
  const words = 'The lamp went round and the harbour went dark and somebody on the pier counted the seconds.';
  const text = Array.from(
    { length: paragraphs },
    (_, at) => `<p>Paragraph ${at + 1} of many. ${`${words} `.repeat(6)}</p>`,
  );
  return `<!doctype html><html lang="en"><title>A long night at the lighthouse</title>
    <meta property="og:site_name" content="The Reel Courier"><article><h1>A long night at the lighthouse</h1>${text.join('')}</article></html>`;
}
