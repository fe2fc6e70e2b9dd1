/* Watching pages in which nothing may run and from which nothing may leave. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { EitherSession, Staged } from './stage.ts';
import { waitFor } from './wait-for.ts';

/* Firefox, which takes the site for its proxy, says all of the address. */
const VISITED = /^GET reel-courier\.test(?:http:\/\/reel-courier\.test)?\//u;

/** What ran, or left. */
export interface Witness {
  /** Notes whatever leaves a page, and every dialog in it. */
  readonly watch: (page: Page) => Page;
  /** A page of the extension, watched from before its first script where the driver can (Chromium). */
  readonly open: (path: string) => Promise<Page>;
  /** Nothing ran, and nothing left any page, worker or background; pages of `reel-courier.test` were visited. */
  readonly expectNothing: () => void;
}

/** Watches the pages of a session. */
export function witnessIn(session: Staged): Witness {
  const seen: string[] = [];
  const watch = (page: Page): Page => {
    // a page of ours may be asked for a name that has an address in it: what counts is where the request goes
    const note = (address: string, why = ''): void => {
      if (/^(?:https?|wss?|ftp):/u.test(address) && !address.startsWith('http://reel-courier.test/'))
        seen.push(`request ${address} ${why}`.trim());
    };
    page.on('requestfinished', (request) => note(request.url()));
    page.on('requestfailed', (request) => {
      // The picture of a clip may stand in the reader; the policy of our pages keeps it from being asked for.
      const why = request.failure()?.errorText ?? '';
      if (why !== 'csp') note(request.url(), why);
    });
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    return page;
  };
  return {
    watch,
    open: async (path) => openWatched(session, watch, path),
    expectNothing() {
      expect(seen).toEqual([]);
      // every host name of the world leads to the site, whoever asks
      expect(session.site.requests.filter((line) => !VISITED.test(line))).toEqual([]);
    },
  };
}

async function openWatched(session: EitherSession, watch: (page: Page) => Page, path: string): Promise<Page> {
  const page = watch(await session.browser.newPage());
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      // Chromium tells of a handler's attribute when it is parsed, in a document apart that runs nothing, too.
      if (/^script-src(?:-elem)?$/.test(effectiveDirective))
        document.documentElement.dataset['tried'] = `${effectiveDirective} ${sample}`;
    });
  });
  await page.goto(session.own(path));
  return page;
}

/* An attribute that holds no address may say `javascript:` as often as it likes: `lang`, `title`, `datetime`. */
const LIVE = `((elements) => [...elements].flatMap((element) =>
  /^(?:iframe|frame|object|embed|applet|link|base|meta|style|script|template|animate|set|video|audio)$/i.test(element.localName) ||
  [...element.attributes].some(({ name, value }) => /^on|^srcdoc$/i.test(name) ||
    (/^(?:.*:)?(?:href|src|srcset|action|formaction|data|poster|background|ping|cite)$/i.test(name) &&
      /^(?:javascript|vbscript|data:(?!image\\/(?:png|jpeg|webp)))/i.test(value.replace(/[\\0-\\x20]/g, ''))))
    ? [element.outerHTML.slice(0, 200)] : []))`;

const QUIET = `({
  ran: 'pwned' in globalThis || 'ran' in globalThis,
  tried: document.documentElement.dataset.tried,
  live: ${LIVE}(document.querySelectorAll('#app *')),
})`;
const ALL_QUIET = { ran: false, tried: undefined, live: [] };

/** Nothing ran, nothing tried to run, and nothing is on the screen that could. */
export async function expectQuiet(page: Page): Promise<void> {
  // what is put into a page runs in the next turn
  await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
  expect(await page.evaluate(QUIET)).toEqual(ALL_QUIET);
}

const NEXT_PICTURE = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;

/**
 * Goes through the library's list of clips to its end or until enough were seen, a tall screen at a time (no taller than
 * any there is: of a taller one the library reads a part); gives how many different rows it showed.
 */
export async function goThroughRows(page: Page, enough = Infinity): Promise<number> {
  await page.setViewport({ width: 1200, height: 3_000 });
  const places = new Set<string>();
  await page.evaluate(NEXT_PICTURE); // then the list knows how tall it is
  const isAtEnd = `scrollY + innerHeight >= document.documentElement.scrollHeight - 1`;
  for (;;) {
    const here: string[] = await waitFor(
      () =>
        page.evaluate(`(() => {
          const rows = [...document.querySelectorAll('.ClipRow')];
          return rows.length > 0 && rows.every((row) => row.ariaBusy === 'false') ? rows.map((row) => row.dataset.place) : undefined;
        })()`) as Promise<string[] | undefined>,
      'the rows on the screen',
    );
    for (const row of here) places.add(row);
    await expectQuiet(page);
    if (places.size >= enough || (await page.evaluate(isAtEnd))) return places.size;
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.9, behavior: 'instant' }));
    await page.evaluate(NEXT_PICTURE);
  }
}

/** Has a list show all there is, or enough of it; gives how much that is. */
export async function showAll(page: Page, shown: string, enough = Infinity): Promise<number> {
  await page.waitForSelector(shown);
  const more = () =>
    page.evaluate(`(() => {
      const more = [...document.querySelectorAll('main section > button')].find((one) => one.textContent.startsWith('Show'));
      more?.click();
      return more !== undefined;
    })()`);
  const count = () => page.$$eval(shown, (all) => all.length);
  for (let before = await count(); before < enough && (await more()); before = await count())
    await waitFor(async () => (await count()) > before, 'more of the list');
  await expectQuiet(page);
  return count();
}

/**
 * Takes one step after another in a page that stays open, and looks at it after each. A step is a statement about its
 * number `at`; `arrived` says whether the page shows what it led to. Gives what is wrong, and with which step.
 */
export async function walk(
  page: Page,
  { steps, step, arrived }: { readonly steps: number; readonly step: string; readonly arrived: string },
): Promise<unknown> {
  await page.bringToFront(); // behind, its timers come once a second
  return page.evaluate(`(async () => {
    const turn = () => new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
    const wrong = [];
    for (let at = 0; at < ${steps}; at++) {
      ${step};
      const end = performance.now() + 10000;
      while (!(${arrived}) && performance.now() < end) await turn();
      await turn();
      const { ran, tried, live } = ${QUIET};
      if (!(${arrived})) wrong.push([at, 'not shown']);
      if (ran || tried || live.length > 0) wrong.push([at, { ran, tried, live }]);
      if (wrong.length > 5) break;
    }
    return wrong;
  })()`);
}

/** What could run or load in documents that are only read, not shown; each with what is wrong with its markup. */
export async function flawsIn(
  page: Page,
  files: readonly string[],
  type: DOMParserSupportedType,
  pictures: 'load nothing' | 'may load pictures' = 'load nothing',
): Promise<unknown> {
  const held = pictures === 'load nothing' ? '' : ':not(img)';
  return page.evaluate(`${JSON.stringify(files)}.flatMap((text) => {
    const read = new DOMParser().parseFromString(text, '${type}');
    const broken = read.querySelector('parsererror');
    const loads = [...read.querySelectorAll(':is([src], [srcset], [poster], [background], [data])${held}')].filter(
      (one) => !/^(?:data:image|[\\w./-]+$)/.test(one.getAttribute('src') ?? 'x:'));
    const body = [...read.querySelectorAll('body *')];
    return [...(broken ? [broken.textContent.slice(0, 200)] : []), ...[...loads, ...body.filter((one) => one.style?.cssText.includes('url('))]
      .map((one) => one.outerHTML.slice(0, 200)), ...${LIVE}(body)];
  })`);
}
