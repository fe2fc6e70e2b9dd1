import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { addEntries, press, saidAtFoot, searchFor, typeInto } from './popup-steps.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly sidebar_action?: { readonly open_at_install?: boolean };
}

const manifestOf = (build: string): Manifest =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../.output', build, 'manifest.json'), 'utf8'),
  ) as Manifest;

test.each([
  ['chrome-mv3', ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']],
  ['firefox-mv3', ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']],
])('%s asks at install for nothing that warns, and runs in no page by itself', (build, permissions) => {
  const manifest = manifestOf(build);

  expect([...manifest.permissions].sort()).toEqual(permissions);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
});

test('the package for Firefox says who it is, sends nothing and opens nothing by itself', () => {
  const manifest = manifestOf('firefox-mv3');

  expect(manifest).toMatchObject({
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'cutting-room@cutting-room.example',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest['sidebar_action']).toMatchObject({ open_at_install: false });
});

test('clipping, tagging and searching cause no request to anyone', async () => {
  const page = await session.visit('http://reel-courier.test/casting');
  await page.waitForNetworkIdle();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete)); // the page's own
  const before = [...session.site.requests];

  const popup = await session.popup(page);
  await addEntries(popup, 'Actors', ['Oh Se-a']);
  await typeInto(popup, 'textbox', 'Note', 'whispered');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await searchFor(popup, 'whispered');
  await new Promise((done) => setTimeout(done, 500));

  expect(session.site.requests.slice(before.length)).toEqual([]);
});

inChromium('isolated world')('nothing of ours is in a page before the person acts there', async () => {
  const page = await session.visit('http://reel-courier.test/interview');
  const wire = await page.createCDPSession();
  const worlds: string[] = [];
  wire.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await wire.send('Runtime.enable');

  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
  await session.popup(page);
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toHaveLength(1);
});
