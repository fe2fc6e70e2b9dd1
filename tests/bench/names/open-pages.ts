/* How long a name's page takes to open in a library of many clips: the built extension in real Chromium. */
import type { Page } from 'puppeteer-core';
import { openSite } from '../../site/server.ts';
import { start, type Session } from '../../e2e/chromium.ts';
import buildExtension from '../../e2e/build.ts';
import { bundle } from '../lab.ts';
import { bar, median, row } from '../search/report.ts';

const RUNS = 7;
const BAR_MS = 150;
const AT_ONCE = 500;

interface Chosen {
  readonly people: number;
  readonly films: number;
  readonly names: readonly { readonly kind: string; readonly label: string; readonly uses: number }[];
}

/** Fills a library and opens pages of names: from a list that is open, and from the address bar. */
export async function openPages(clips: number): Promise<void> {
  buildExtension();
  const site = await openSite();
  const session = await start({ site });
  try {
    const page = await session.openOwn('options.html');
    await page.evaluate(await bundle('tests/bench/names/library.page.ts', false));
    for (let from = 0; from < clips; from += AT_ONCE) {
      await page.evaluate(`bench.fill({ from: ${from}, count: ${Math.min(AT_ONCE, clips - from)} })`);
      process.stderr.write(`\r${from} clips`);
    }
    process.stderr.write('\n');
    const chosen = (await page.evaluate('bench.chooseNames()')) as Chosen;
    console.log(
      `\nName pages, ${clips.toLocaleString('en')} clips, ${chosen.people.toLocaleString('en')} people, ${chosen.films.toLocaleString('en')} films`,
    );
    await page.close();
    for (const name of chosen.names) await one(session, name);
    row('"Same person?" looked through, ms', (await proposals(session)).toFixed(0));
  } finally {
    await session.close();
    await site.close();
  }
}

async function one(session: Session, { kind, label, uses }: Chosen['names'][number]): Promise<void> {
  const within: number[] = [];
  const anew: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await session.openOwn(`names.html?show=${kind === 'film' ? 'films' : 'people'}`);
    await page.waitForSelector('.NameList li');
    within.push(await goTo(page, `/names.html?${kind}=${encodeURIComponent(label)}`));
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, watching) => {
        if (!document.querySelector('.Names-head h2')) return;
        watching.disconnect();
        requestAnimationFrame(() => setTimeout(() => performance.mark('name shown')));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    anew.push(
      await page
        .waitForFunction(() => performance.getEntriesByName('name shown')[0]?.startTime)
        .then((handle) => handle.jsonValue() as Promise<number>),
    );
    await page.close();
  }
  row(`${kind} of ${uses} clips, ms from the list`, bar(median(within), BAR_MS, 'least'));
  row('  from the address bar, the page loaded too', median(anew).toFixed(0));
}

/** Milliseconds from the step to the page with its clips on the screen. */
async function goTo(page: Page, address: string): Promise<number> {
  return page.evaluate(
    (to) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const watching = new MutationObserver(() => {
          if (!document.querySelector('.Names-head h2')) return;
          watching.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
        });
        watching.observe(document.body, { childList: true, subtree: true });
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    address,
  );
}

async function proposals(session: Session): Promise<number> {
  const page = await session.openOwn('names.html?show=same');
  await page.waitForSelector('.Names-pair, .Library-nothing', { timeout: 300_000 });
  const took = await page.evaluate(() => performance.now());
  await page.close();
  return took;
}
