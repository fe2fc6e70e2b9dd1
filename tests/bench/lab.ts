import { mkdtempSync, rmSync } from 'node:fs';
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
  close(): Promise<void>;
}

/** Opens the laboratory. `entry` paths are relative to the project's root. */
export async function openLab(): Promise<Lab> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');
  const profile = mkdtempSync(join(tmpdir(), 'cutting-room-bench-'));
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>bench</title><body></body>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
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
  const bundles = new Map<string, Promise<string>>();
  return {
    browser,
    async open(entry) {
      const code = bundles.get(entry) ?? bundle(entry);
      bundles.set(entry, code);
      const page = await browser.newPage();
      await page.goto(address);
      await page.evaluate(await code);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: resolve(import.meta.dirname, '../..', entry), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`Vite gave no bundle for ${entry}.`);
  return `${output.output[0].code}\nglobalThis.bench = bench;`;
}
