import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.ts';

const executablePath = findChromium();

/* What the extension's API would answer, in tests that run without one. */
const words = { setupFiles: ['tests/words.ts'] };
const resolve = { alias: { '#i18n': new URL('.wxt/i18n/index.ts', import.meta.url).pathname } };

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
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        test: {
          name: browser,
          include: ['tests/e2e/**/*.test.ts'],
          provide: { browser },
          globalSetup: ['tests/e2e/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser that dies by itself is not ours to mend: that test, and no other, is tried once more.
          retry: { count: 1, condition: /Connection closed|Session closed|Target closed.*browser/u },
        },
      })),
    ],
  },
});
