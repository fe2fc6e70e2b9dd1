import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Site } from '../tests/site/server.ts';
import { findFirefox } from './find-browser.ts';

const BUILD = resolve(import.meta.dirname, '../.output/firefox-mv3');

/** Opens Firefox with the extension, to be used by hand; its pages come through a proxy to the sample site. */
export async function openByHandInFirefox(site: Site, home: string): Promise<void> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No browser found: install Chrome, Chromium, Edge or Firefox.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.port,
    },
  });
  process.once('SIGINT', () => void browser.close().finally(() => process.exit(130)));
  await browser.installExtension(BUILD);
  const page = await browser.newPage();
  await page.goto(home);
  console.log('Open an article and press the Cutting Room button. Close Firefox or press Ctrl-C to end.');
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}
