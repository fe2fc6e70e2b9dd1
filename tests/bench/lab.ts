import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/find-browser.ts';

/** A real Chromium with our own code in a page served from localhost. */
export interface Lab {
  readonly browser: Browser;
  /** A fresh page at `http://localhost:…/`, with what `entry` exports under `globalThis.bench`. */
  open(entry: string): Promise<Page>;
  /** A fresh page with nothing in it, and the script to be run there, as small as it is shipped. */
  blank(entry: string): Promise<{ readonly page: Page; readonly code: string }>;
  close(): Promise<void>;
  /** As a power cut: SIGKILL. A kept profile stays as it is. */
  kill(): Promise<void>;
}

/** Built once, however often a laboratory is opened. */
const bundles = new Map<string, Promise<string>>();

/**
 * Opens the laboratory. `entry` paths are relative to the project's root. With a `profile` that folder is
 * used, and kept with all that pages stored.
 */
export async function openLab({ profile: kept }: { readonly profile?: string } = {}): Promise<Lab> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'cutting-room-bench-'));
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>bench</title><body></body>');
  });
  /* What a page stores belongs to its address: a kept profile is asked for at one port. */
  const portFile = join(profile, 'port');
  const before = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
  await new Promise<void>((done) => server.listen(before, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}/`;
  if (kept) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(portFile, String(port));
  }
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    userDataDir: profile,
    protocolTimeout: 1_800_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
    ],
  });
  const unused = await browser.pages(); // the one it opened with
  const blank = async (entry: string, minify: boolean) => {
    const key = `${entry} ${minify}`;
    const code = bundles.get(key) ?? bundle(entry, minify);
    bundles.set(key, code);
    const page = unused.pop() ?? (await browser.newPage());
    await page.goto(address);
    return { page, code: await code };
  };
  return {
    browser,
    blank: (entry) => blank(entry, true),
    async open(entry) {
      const { page, code } = await blank(entry, false);
      await page.evaluate(code);
      return page;
    },
    async kill() {
      const gone = new Promise((done) => browser.process()?.once('exit', done));
      browser.process()?.kill('SIGKILL');
      await gone;
      await browser.disconnect().catch(() => undefined); // it is gone already
      server.closeAllConnections();
      server.close();
    },
    async close() {
      await browser.close();
      server.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** A script with what a file exports under `globalThis.bench`. */
export async function bundle(entry: string, minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'esnext',
      lib: { entry: resolve(import.meta.dirname, '../..', entry), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`Vite gave no bundle for ${entry}.`);
  return `${output.output[0].code}\nglobalThis.bench = bench;`;
}
