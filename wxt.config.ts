import { defineConfig } from 'wxt';

/* The manifest is a function of the browser. At install nothing here makes a browser warn:
   no host permission, no static content script. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: 'Cutting Room',
    description: 'Read, clip and annotate entertainment news. Everything stays in your browser.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
  }),
});
