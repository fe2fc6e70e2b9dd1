import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ATTACKS, serveAttack, type Attack } from '../site/hostile.ts';
import { pressInToolbar } from './annotate-steps.ts';
import { isFirefox } from './firefox-world.ts';
import { inPageWorld, paintedInOwnWorld, selectInOwnWorld } from './own-world.ts';
import { press, saidAtFoot, valueOf } from './popup-steps.ts';
import { rowsOf } from './rows.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const NAPKIN = 'drew it on a napkin';
const TITLE = 'Han Do-yeon on shooting a harbour that was never still';
const COLOURS = 'yellow|green|blue|pink';

const session = withBrowser();

test.each(ATTACKS)(
  'on a page with $what one clips, marks and comes back, and it learns nothing',
  async (attack) => {
    const address = serveAttack(session.site, attack, ATTACKS.indexOf(attack));
    const own = await session.openOwn('icon/16.png');
    const page = await session.visit(address);
    const errors = await ourErrorsIn(page);
    const popup = await session.popup(page);
    expect(await valueOf(popup, 'textbox', 'Title')).toBe(TITLE);
    await press(popup, 'Clip');
    await saidAtFoot(popup, 'Clipped');
    await popup.close();
    await page.bringToFront();
    await mark(page, attack, own);
    expect(await tracesIn(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();

    const again = await session.visit(address);
    const form = await session.popup(again);
    await waitFor(async () => (await painted(again)).length > 0, 'the mark, painted again');
    expect(await painted(again)).toEqual([expect.stringMatching(`^yellow: .*${NAPKIN}`)]);
    expect(await tracesIn(again)).toEqual([]);
    const kept = await rowsOf(form, 'clips', 'highlights');
    expect(kept['clips']).toMatchObject([{ title: TITLE, address, state: 'kept', note: '' }]);
    expect(kept['highlights']).toMatchObject([{ colour: 'yellow', note: '' }]);
  },
);

test('while sentences are walked, keys that a script presses are not the person’s', async () => {
  const forger = ATTACKS.findIndex(({ what }) => what === 'forged messages and events');
  const own = await session.openOwn('icon/16.png');
  const page = await session.visit(serveAttack(session.site, ATTACKS[forger] as Attack, forger));
  await (await session.popup(page)).close();
  await page.bringToFront();
  await pressShortcut(own);
  await waitFor(async () => (await paintedInOwnWorld(page, 'walk')).length > 0, 'the walk');
  const pressed = Date.now() + 500; // the page presses Enter every 40 ms
  await waitFor(async () => Date.now() > pressed);

  expect(await paintedInOwnWorld(page, 'walk')).toHaveLength(1);
  expect(await painted(page)).toEqual([]);
});

test('no file of the extension can be loaded by a page, so that no page can tell it is there', async () => {
  const page = await session.visit('http://reel-courier.test/interview');
  await (await session.popup(page)).close();
  const own = session.own('');

  for (const file of [
    'manifest.json',
    'icon/16.png',
    'content-scripts/clipper.js',
    'reader.html',
    'popup.html',
  ])
    expect(await page.evaluate((at) => fetch(at).then(String, () => 'refused'), own + file), file).toBe(
      'refused',
    );
  const framed = await page.evaluate(
    (at) =>
      new Promise((done) => {
        const picture = new Image();
        picture.addEventListener('load', () => done('loaded'));
        picture.addEventListener('error', () => done('refused'));
        picture.src = at;
      }),
    `${own}icon/16.png`,
  );
  expect(framed).toBe('refused');
});

/** What goes wrong in our script in a page, from now on. */
async function ourErrorsIn(page: Page): Promise<string[]> {
  const errors: string[] = [];
  if (await isFirefox(page)) {
    page.on('pageerror', (error) => {
      if (String((error as Error).stack).includes('moz-extension:')) errors.push(String(error));
    });
    return errors;
  }
  const wire = await page.createCDPSession();
  wire.on('Runtime.exceptionThrown', ({ exceptionDetails: { url = '', stackTrace, exception, text } }) => {
    if (`${url} ${stackTrace?.callFrames[0]?.url}`.includes('chrome-extension:'))
      errors.push(exception?.description ?? text);
  });
  await wire.send('Runtime.enable');
  return errors;
}

/** The words of ours that are painted. */
const painted = (page: Page): Promise<string[]> => paintedInOwnWorld(page, COLOURS);

/** As the attack lets a person: with the toolbar, the shortcut on selected words, or walking the sentences. */
async function mark(page: Page, { markBy }: Attack, own: Page): Promise<void> {
  if (markBy === 'walk') await walkTo(page, own);
  else await selectInOwnWorld(page, NAPKIN);
  if (markBy === 'shortcut') await pressShortcut(own);
  if (markBy === undefined) await pressInToolbar(page, 'Mark as Quote');
  await waitFor(async () => (await painted(page)).length > 0, 'the mark, painted');
}

async function walkTo(page: Page, own: Page): Promise<void> {
  await pressShortcut(own);
  for (let step = 0; step < 30; step++) {
    const at = await waitFor(async () => (await paintedInOwnWorld(page, 'walk'))[0], 'the walk');
    if (at.includes(NAPKIN)) break;
    await page.keyboard.press('ArrowDown');
    await waitFor(async () => (await paintedInOwnWorld(page, 'walk'))[0] !== at, 'the next sentence');
  }
  await page.keyboard.press('Enter');
}

/** No driver can press a shortcut of the browser; this is what the background does when it is pressed. */
async function pressShortcut(own: Page): Promise<void> {
  await own.evaluate(
    `void chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { ask: 'highlight' }, { frameId: 0 }))`,
  );
}

/** What a script of the page can find of us: names, an open tree, a way to talk, and all that it overheard. */
async function tracesIn(page: Page): Promise<unknown> {
  const found = await inPageWorld(
    page,
    `(() => {
      let traces = ''; // no list: Firefox takes it apart by the methods that the page overrides
      for (const name in globalThis) if (/cutting|clipper|wxt|dexie/i.test(name)) traces += name + '\\n';
      if (globalThis.chrome && chrome.runtime && chrome.runtime.sendMessage) traces += 'runtime\\n';
      const strangers = Document.prototype.querySelectorAll.call(document, ':root > :not(head, body)');
      for (let at = 0; at < strangers.length; at++)
        if (strangers[at].shadowRoot || strangers[at].hasChildNodes()) traces += 'an open tree\\n';
      const told = typeof heard === 'undefined' ? [] : heard; // where a policy lets no script of the page run
      for (let at = 0; at < told.length; at++) traces += told[at] + '\\n';
      return traces;
    })()`,
  );
  return typeof found === 'string' ? found.split('\n').filter(Boolean) : []; // where no script may run, none finds anything
}
