import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { mendLibraries } from './scripts/mend-libraries.ts';
import { noteBundled, notices } from './scripts/third-party.ts';

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));

/* Our own pages may load nothing from anywhere else: that no request leaves is the browser's to enforce. Each page
   says so in its head. One page does not, the empty `pictures.html`: where a person presses “Keep pictures” in the
   reader and allows the pictures' hosts, they are fetched within it. So the manifest, whose policy is above all
   pages, lets connect. */
const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const MANIFEST_CSP = `${CSP}; connect-src 'self' http: https:`;

/** Puts our policy into the head of every page. */
const policyInHead: Plugin = {
  name: 'policy-in-head',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP },
      injectTo: 'head-prepend',
    },
  ],
};

const GECKO = {
  id: 'cutting-room@cutting-room.example',
  strict_min_version: '142.0', // the first that knows data_collection_permissions on every system
  data_collection_permissions: { required: ['none'] },
};

/* The manifest is a function of the browser. At install nothing here makes a browser warn:
   no host permission, no static content script. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDir: process.env['CUTTING_ROOM_OUT'] ?? '.output', // elsewhere, to be compared
  vite: () => ({
    plugins: [mendLibraries(), policyInHead, noteBundled()],
    worker: { plugins: () => [mendLibraries(), noteBundled()] }, // a worker is a bundle of its own
    build: { cssTarget: ['chrome128', 'firefox142'] }, // both know light-dark(), which the papers are made of
  }),
  hooks: {
    'build:done': ({ config }) => {
      if (config.command !== 'build') return;
      // read in the browser as they are: the mark at the beginning tells it the letters
      const lay = (name: string, text: string) => writeFileSync(join(config.outDir, name), `\ufeff${text}`);
      lay('LICENSES.txt', notices());
      lay('PRIVACY.txt', readFileSync(join(config.root, 'PRIVACY.md'), 'utf8'));
    },
  },
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_browser_name__',
    description: '__MSG_browser_description__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the person wants it, site by site; at install there is no word of it.
    optional_host_permissions: ['*://*/*'],
    // Chromium keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z to itself, and says nothing: the key is not set.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      highlight: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_browser_commands_highlight__',
      },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+S' },
              description: '__MSG_browser_commands_panel__',
            },
          }),
    },
    // cut, a space and words search from the address bar
    omnibox: { keyword: 'cut' },
    icons: ICONS,
    action: { default_icon: ICONS },
    ...(command === 'build' ? { content_security_policy: { extension_pages: MANIFEST_CSP } } : {}),
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : {}),
  }),
});
