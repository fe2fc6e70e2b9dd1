import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { EitherSession } from './stage.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/pages');

/** A real page, saved, with the address it had. It is read in place and is no part of the project. */
export interface SharedPage {
  readonly file: string;
  readonly address: string;
}

/** The saved pages beside the project, or none where they are missing. */
export function sharedPages(): SharedPage[] {
  const list = join(FOLDER, 'README.md');
  if (!existsSync(list)) return [];
  const rows = readFileSync(list, 'utf8').matchAll(/^\| ([\w-]+\.html) \| (\S+) \|/gm);
  return [...rows].map(([, file = '', address = '']) => ({ file, address }));
}

/** So many of them at most, the first and the last and others between: they are of many kinds. */
export function someSharedPages(most: number): SharedPage[] {
  const all = sharedPages();
  if (all.length <= most) return all;
  return all.filter(
    (_, i) =>
      i === 0 ||
      Math.floor((i * (most - 1)) / (all.length - 1)) > Math.floor(((i - 1) * (most - 1)) / (all.length - 1)),
  );
}

/** Opens a saved page at its own address; nothing it points to is loaded. */
export async function visitShared(session: EitherSession, { file, address }: SharedPage): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage && request.url() === address) {
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        body: readFileSync(join(FOLDER, file)),
      });
    } else void request.abort();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
}
