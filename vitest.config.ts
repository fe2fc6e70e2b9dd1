import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.ts';

const executablePath = findChromium();

/* What the extension's API would answer, in tests that run without one. */
const words = { setupFiles: ['tests/words.ts'] };
const resolve = { alias: { '#i18n': new URL('.wxt/i18n/index.ts', import.meta.url).pathname } };

/* What is asked in every run: the way from the article to the library and out of it, and what must never break. All
   files take half an hour in each browser, for two at a time take as long as one after the other on two processors:
   `npm run long` asks them. */
const IN_CHROMIUM = ['annotate', 'clip', 'data', 'draft', 'kills', 'library', 'package', 'reader', 'search'];
const IN_FIREFOX = ['clip', 'firefox'];
/* Of the saved pages beside the project so many are clipped in every run: each takes two starts of a browser. */
const SAVED_PAGES = { chromium: 4, firefox: 2 };

/* What has a DOM and takes long by its nature: many sizes, many places to break off. `npm run long` asks it. */
const LONG = [
  'tests/page/fuzz-size.test.ts',
  'tests/storage/broken-off.test.ts',
  'tests/storage/search-mixed.test.ts',
];
const files = (names: string[]): string[] => names.map((name) => `tests/e2e/${name}.test.ts`);

function endToEnd(name: string, browser: 'chromium' | 'firefox', include: string[], savedPages = 1_000) {
  return {
    test: {
      name,
      include,
      provide: { browser, savedPages },
      sequence: { groupOrder: 2 },
      globalSetup: ['tests/e2e/build.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A browser that dies by itself, or a machine on which something took ten seconds too long, is not ours to mend:
      // that test is tried once more. One that saw something else than was promised is not.
      retry: {
        count: 1,
        condition:
          /Connection closed|Session closed|Target closed.*browser|in vain|Waiting (?:for .*)?failed|timed out/u,
      },
    },
  };
}

/** Everything with a DOM, in real Chromium. */
function withDom(name: string, include: string[], exclude: string[]) {
  return {
    resolve,
    optimizeDeps: {
      include: [
        'preact',
        '@preact/signals',
        'dexie',
        '@mozilla/readability',
        'dompurify',
        'axe-core',
        'js-yaml',
        'wxt/browser',
      ],
    },
    test: {
      ...words,
      name,
      include,
      exclude,
      sequence: { groupOrder: 1 },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}

/* unit: no DOM, in Node. dom, dom-long: with one. chromium, firefox: the built extension, all of it or the main way. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...words,
          name: 'unit',
          include: ['tests/{core,browser}/**/*.test.ts', 'tests/{architecture,languages}.test.ts'],
          environment: 'node',
          isolate: false, // core keeps no state
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          testTimeout: 60_000, // some promises are tried on thousands of inputs
        },
      },
      withDom('dom', ['tests/{page,components,storage}/**/*.test.{ts,tsx}'], LONG),
      withDom('dom-long', LONG, []),
      endToEnd('chromium', 'chromium', ['tests/e2e/**/*.test.ts']),
      endToEnd('firefox', 'firefox', ['tests/e2e/**/*.test.ts']),
      endToEnd('chromium-main', 'chromium', files(IN_CHROMIUM), SAVED_PAGES.chromium),
      endToEnd('firefox-main', 'firefox', files(IN_FIREFOX), SAVED_PAGES.firefox),
    ],
  },
});
