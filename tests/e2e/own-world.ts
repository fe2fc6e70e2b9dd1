/* Looking at a page that has broken its own DOM: in a world of our own, by methods taken from the prototypes. */
import type { Page } from 'puppeteer-core';
import { evaluateInFirefox, isFirefox } from './firefox-world.ts';

/** Evaluates an expression beside the page's scripts, where nothing they override is seen. */
export async function inOwnWorld(page: Page, expression: string): Promise<unknown> {
  if (await isFirefox(page)) return evaluateInFirefox(page, expression, 'apart');
  const wire = await page.createCDPSession();
  try {
    const { frameTree } = await wire.send('Page.getFrameTree');
    const { executionContextId } = await wire.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const told = await wire.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (told.exceptionDetails) throw new Error(told.exceptionDetails.exception?.description);
    return told.result.value;
  } finally {
    await wire.detach();
  }
}

/** Evaluates an expression where the page's scripts live; undefined where no script may run. */
export async function inPageWorld(page: Page, expression: string): Promise<unknown> {
  if (await isFirefox(page)) return evaluateInFirefox(page, expression, 'page');
  const wire = await page.createCDPSession();
  const told = await wire.send('Runtime.evaluate', { expression, returnByValue: true });
  await wire.detach();
  if (told.exceptionDetails) throw new Error(told.exceptionDetails.exception?.description);
  return told.result.value;
}

/** Selects words of the page as a double click would. */
export async function selectInOwnWorld(page: Page, words: string): Promise<void> {
  await inOwnWorld(
    page,
    `{
      const root = Document.prototype.querySelector.call(document, ':root');
      const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
      const words = ${JSON.stringify(words)};
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        node.parentElement.scrollIntoView({ block: 'center' });
        Document.prototype.getSelection.call(document).setBaseAndExtent(node, at, node, at + words.length);
        break;
      }
    }`,
  );
}

/** The words that are painted under names of ours that end so: one, or several with `|` between them. */
export async function paintedInOwnWorld(page: Page, names: string): Promise<string[]> {
  return (await inOwnWorld(
    page,
    `'${names}'.split('|').flatMap((name) => {
      const painted = [];
      CSS.highlights.get('cutting-room-' + name)?.forEach((range) =>
        painted.push(name + ': ' + String(range).replace(/\\s+/g, ' ')));
      return painted;
    })`,
  )) as string[];
}
