/* npm run bench weight [FOLDER]: what the built extension weighs where it is felt. Bytes in a page before and after
   the person acts; how soon the popup can be used, each time in a browser just started, beside the same page without
   its scripts; what the service worker holds when it has nothing to do. FOLDER may hold the unpacked npm package
   `hypothesis`, the peer whose scripts are published; without it the peer's line is left out. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import build from '../e2e/build.ts';
import { buildWith, dropProfile, newProfile, start, type Session } from '../e2e/chromium.ts';
import { openSite, type Site } from '../site/server.ts';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const TIMES = 20;
const ARTICLE = 'http://reel-courier.test/interview';

export async function bench([peer]: readonly string[]): Promise<void> {
  build();
  sayBytes(peer);
  const site = await openSite();
  const whole = buildWith('chromium', (manifest) => {
    manifest.host_permissions = ['*://reel-courier.test/*'];
  });
  const bare = withoutScripts(whole);
  try {
    const ours: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < TIMES; round++) {
      ours.push(await popupTime(site, whole, '.Popup[aria-busy="false"]'));
      floor.push(await popupTime(site, bare, 'body'));
    }
    console.log(`popup, cold, until it can be used    ${told(ours)}`);
    console.log(`the same page without scripts        ${told(floor)}`);
    console.log(`idle service worker                  ${await idleMemory(site)}`);
  } finally {
    await site.close();
    dropProfile(whole);
    dropProfile(bare);
  }
}

function sayBytes(peer: string | undefined): void {
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as {
    content_scripts?: unknown[];
  };
  const before =
    (manifest.content_scripts ?? []).length === 0 ? '0' : 'more than 0: the manifest has content scripts';
  console.log(`bytes in a page before one acts      ${before}`);
  console.log(`after                                ${gzipped(BUILD, 'content-scripts/clipper.js')} gzipped`);
  const files = [
    'build/boot.js',
    'build/scripts/annotator.bundle.js',
    'build/styles/annotator.css',
    'build/styles/highlights.css',
  ];
  if (peer === undefined || !existsSync(join(peer, files[1] ?? ''))) return;
  console.log(`Hypothesis, annotating               ${gzipped(peer, ...files)} gzipped`);
  console.log(
    `and its sidebar, in a frame there    ${gzipped(peer, 'build/scripts/sidebar.bundle.js', 'build/styles/sidebar.css')} gzipped`,
  );
}

function gzipped(folder: string, ...files: readonly string[]): string {
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** The same popup with everything in it but what runs. */
function withoutScripts(whole: string): string {
  const folder = newProfile();
  rmSync(folder, { recursive: true });
  cpSync(whole, folder, { recursive: true });
  const file = join(folder, 'popup.html');
  const html = readFileSync(file, 'utf8').replaceAll(
    /<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/gu,
    '',
  );
  writeFileSync(file, html);
  return folder;
}

/** From the start of the navigation until the element is there and painted, in a browser just started; ms. */
async function popupTime(site: Site, folder: string, ready: string): Promise<number> {
  const profile = newProfile();
  const session = await start({ site, profile, build: folder });
  try {
    const page = await session.visit(ARTICLE);
    const tab = await tabOf(session);
    const popup = await session.browser.newPage();
    await popup.evaluateOnNewDocument(NOTE_READY, ready);
    await popup.goto(`chrome-extension://${session.extension.id}/popup.html?tab=${tab}`);
    await popup.waitForFunction('globalThis.readyAt !== undefined');
    const time = (await popup.evaluate('globalThis.readyAt')) as number;
    await page.close();
    return time;
  } finally {
    await session.close();
    dropProfile(profile);
  }
}

async function tabOf(session: Session): Promise<number> {
  const own = await session.openOwn('icon/16.png');
  const found = await own.evaluate(`chrome.tabs.query({ url: '${ARTICLE}' }).then(([tab]) => tab.id)`);
  await own.close();
  return found as number;
}

function NOTE_READY(ready: string): void {
  const look = (): void => {
    if (document.readyState !== 'loading' && document.querySelector(ready))
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(globalThis, { readyAt: performance.now() })),
      );
    else requestAnimationFrame(look);
  };
  look();
}

/** After its upkeep, which begins five seconds after it wakes, and with the garbage taken out. */
async function idleMemory(site: Site): Promise<string> {
  const profile = newProfile();
  const session = await start({ site, profile });
  const background = await session.browser.waitForTarget((target) => target.url().endsWith('background.js'));
  const worker = await background.worker();
  await new Promise((done) => setTimeout(done, 10_000));
  await worker?.client.send('HeapProfiler.collectGarbage');
  const used = await worker?.client.send('Runtime.getHeapUsage');
  await session.close();
  dropProfile(profile);
  return used ? `${(used.usedSize / 1e6).toFixed(1)} MB of JavaScript heap` : 'was not there';
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)}`;
  return `median ${at(0.5)} ms of ${times.length} (${at(0)} to ${at(1)})`;
}
