/* What a person does in the page: selecting, and pressing in the toolbar, which no script of the page can reach. */
import type { CDPSession, Page } from 'puppeteer-core';
import { placeInFirefox } from './firefox-toolbar.ts';
import { isFirefox } from './firefox-world.ts';
import { press, saidAtFoot } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import type { EitherSession } from './stage.ts';

/** A point of the page as it is seen, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Selects words of the page as a double click would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0 || !node.parentElement?.checkVisibility()) continue; // a script may hold the article too
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
      return;
    }
    throw new Error(`The page has no “${text}”.`);
  }, words);
}

/** Presses a button of the toolbar by its name, with the mouse. */
export async function pressInToolbar(page: Page, name: string): Promise<void> {
  const { x, y } = await waitFor(() => placeInToolbar(page, name), `${name} in the toolbar`);
  await page.mouse.click(x, y);
}

/** Marks words of the page, and waits until they are painted and the toolbar no longer offers to mark them. */
export async function mark(page: Page, words: string, meaning = 'Quote'): Promise<void> {
  await selectWords(page, words);
  await pressInToolbar(page, `Mark as ${meaning}`);
  await waitFor(
    async () => (await paintedWords(page)).some((painted) => painted.endsWith(`: ${words}`)),
    `“${words}” to be painted`,
  );
  await waitFor(async () => !(await placeInToolbar(page, `Mark as ${meaning}`)), 'the toolbar to go on');
}

/** Where a button of the toolbar is seen in a page; undefined where it is not. */
export async function placeInToolbar(page: Page, name: string): Promise<Place | undefined> {
  if (await isFirefox(page)) return placeInFirefox(page, name);
  const wire = await page.createCDPSession();
  try {
    return await placeOfButton(wire, name);
  } finally {
    await wire.detach();
  }
}

/** Where a button of the toolbar is seen, looked up through the browser, for the shadow tree is closed. */
export async function placeOfButton(wire: CDPSession, name: string): Promise<Place | undefined> {
  const { root } = await wire.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await wire.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    accessibleName: name,
    role: 'button',
  });
  const backendNodeId = nodes[0]?.backendDOMNodeId;
  if (backendNodeId === undefined) return undefined;
  const box = await wire.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = box?.model.content ?? [];
  return x2 > x1 ? { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } : undefined;
}

/** The words each colour of ours is painted on in a page. */
export async function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^cutting-room-(?:yellow|green|blue|pink)$/.test(name))
      .flatMap(([name, ranges]) =>
        [...ranges].map((range) => `${name.slice(13)}: ${(range as Range).toString()}`.replace(/\s+/g, ' ')),
      ),
  );
}

/** Opens the real side panel, or sidebar, beside a page. */
export async function openPanel(session: EitherSession, page: Page): Promise<Page> {
  return session.panel(page);
}

/** The side panel, open since another page was clipped, on a page that is not yet. */
export async function panelOnUnclipped(
  session: EitherSession,
  address: string,
): Promise<{ readonly panel: Page; readonly page: Page }> {
  const clipped = await session.visit('http://reel-courier.test/festival');
  const popup = await session.popup(clipped);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const panel = await openPanel(session, clipped);
  return { panel, page: await session.visit(address) };
}

/** The quotes of the cards in the panel. */
export async function cardsIn(panel: Page): Promise<string[]> {
  return panel.$$eval('.HighlightCard-quote', (quotes) => quotes.map((quote) => quote.textContent ?? ''));
}

/** Waits until the toolbar says this, in its closed shadow tree. */
export async function toolbarSays(page: Page, words: string): Promise<void> {
  const wire = await page.createCDPSession();
  await waitFor(async () => {
    const { root } = await wire.send('DOM.getDocument', { depth: 0 });
    const { nodes } = await wire.send('Accessibility.queryAXTree', {
      nodeId: root.nodeId,
      accessibleName: words,
    });
    return nodes.length > 0;
  }, `the toolbar to say ${words}`);
  await wire.detach();
}
