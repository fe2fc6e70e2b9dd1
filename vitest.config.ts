import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.ts';

const executablePath = findChromium();

/* What the extension's API would answer, in tests that run without one. */
const words = { setupFiles: ['tests/words.ts'] };
const resolve = { alias: { '#i18n': new URL('.wxt/i18n/index.ts', import.meta.url).pathname } };

/* What Firefox is asked in every run: the way from the article to the library and out of it, and what is its own. It
   starts and draws so slowly that all files take it half an hour. */
const MAIN_PATH = ['clip', 'firefox', 'library', 'no-article', 'reader', 'search'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

function endToEnd(name: string, browser: 'chromium' | 'firefox', include: string[]) {
  return {
    test: {
      name,
      include,
      provide: { browser },
      globalSetup: ['tests/e2e/build.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A browser that dies by itself, or a machine on which something took ten seconds too long, is not ours to mend:
      // that test is tried once more. One that saw something else than was promised is not.
      retry: {
        count: 1,
        condition:
          /Connection closed|Session closed|Target closed.*browser|in vain|Waiting failed|timed out/u,
      },
    },
  };
}

/* unit: no DOM, in Node. dom: everything with a DOM, in real Chromium. chromium, firefox: the built extension. */
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
          testTimeout: 60_000, // some promises are tried on thousands of inputs
        },
      },
      {
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
          name: 'dom',
          include: ['tests/{page,components,storage}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium', 'chromium', ['tests/e2e/**/*.test.ts']),
      endToEnd('firefox', 'firefox', ['tests/e2e/**/*.test.ts']),
      endToEnd('firefox-main', 'firefox', MAIN_PATH),
    ],
  },
});
