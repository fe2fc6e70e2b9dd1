import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.ts';

const executablePath = findChromium();

/* What the extension's API would answer, in tests that run without one. */
const words = { setupFiles: ['tests/words.ts'] };
const resolve = { alias: { '#i18n': new URL('.wxt/i18n/index.ts', import.meta.url).pathname } };

/* unit: no DOM, in Node. dom: everything with a DOM, in real Chromium. e2e: the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...words,
          name: 'unit',
          include: ['tests/{core,browser}/**/*.test.ts', 'tests/architecture.test.ts'],
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
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
