import { afterEach, beforeEach, expect, test } from 'vitest';
import { anchorAll, type Anchored } from '../../page/anchor/anchor-all.ts';
import { describe as describeRange } from '../../page/anchor/anchor.ts';
import { keepAnchored } from '../../page/anchor/keep-anchored.ts';

const ARTICLE = `<p>Hanna Weiss began as a dancer in Graz, and learned to sit still after a fall.</p>
  <p>Her first film tells of two sisters who inherit a house with a wall nobody built.</p>`;
const OTHER = '<p>The harbour festival opens on Friday with a silent film and a brass band.</p>';

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = `<main>${ARTICLE}</main>`;
});

afterEach(() => stop.abort());

test('many highlights are anchored in turns, orphans left out', async () => {
  const kept = [wanted('a', 'two sisters'), wanted('b', 'dancer in Graz')];
  document.querySelector('p')!.remove();

  const anchored = await anchorAll(document, kept);

  expect([...anchored.keys()]).toEqual(['a']);
});

test('a page that changes while it is being read is read anew', async () => {
  const kept = [wanted('a', 'two sisters'), wanted('b', 'dancer in Graz')];
  const first = document.querySelector('p')!;
  first.remove(); // so that the text is not known yet

  const reading = anchorAll(document, kept);
  document.querySelector('main')!.prepend(first); // in the page's turn

  expect([...(await reading).values()].map(String)).toEqual(['two sisters', 'dancer in Graz']);
});

test('what the page itself wants to do has its turn between reading it and looking for the highlights', async () => {
  const kept = [wanted('a', 'two sisters')];
  document.querySelector('main')!.append(' '); // so that the text is not known yet
  let done = false;
  const turns = pageTurns(() => done);

  await anchorAll(document, kept);
  done = true;

  expect(turns.heard).toBeGreaterThanOrEqual(2);
});

test('anchoring stops when nobody wants it any more', async () => {
  stop.abort();

  expect((await anchorAll(document, [wanted('a', 'two sisters')], { signal: stop.signal })).size).toBe(0);
});

test('text that arrives late is marked when it arrives', async () => {
  const kept = [wanted('a', 'a wall nobody built')];
  document.querySelector('main')!.innerHTML = '';
  const told = keep(kept);

  await expect.poll(() => told.length).toBe(1);
  document.querySelector('main')!.innerHTML = ARTICLE;
  await expect.poll(() => told.length).toBe(2);

  expect(told.map(({ words }) => words)).toEqual([undefined, 'a wall nobody built']);
});

test('marks leave with their article, and come back with it', async () => {
  const told = keep([wanted('a', 'a wall nobody built')]);
  await expect.poll(() => told.length).toBe(1);

  document.querySelector('main')!.innerHTML = OTHER;
  await expect.poll(() => told.length).toBe(2);
  document.querySelector('main')!.innerHTML = ARTICLE;
  await expect.poll(() => told.length).toBe(3);

  expect(told.map(({ words }) => words)).toEqual(['a wall nobody built', undefined, 'a wall nobody built']);
});

test('a paragraph replaced by its equal is marked anew', async () => {
  const told = keep([wanted('a', 'a wall nobody built')]);
  await expect.poll(() => told.length).toBe(1);

  const paragraph = document.querySelectorAll('p')[1]!;
  paragraph.replaceWith(paragraph.cloneNode(true));
  await expect.poll(() => told.length).toBe(2);

  expect(told[1]!.words).toBe('a wall nobody built');
  expect(told[1]!.anchored.get('a')?.startContainer.isConnected).toBe(true);
});

test('a page that changes elsewhere is left in peace', async () => {
  const told = keep([wanted('a', 'a wall nobody built')]);
  await expect.poll(() => told.length).toBe(1);

  document.body.append(document.createElement('hr'));
  await new Promise((done) => setTimeout(done, 900));

  expect(told.length).toBe(1);
});

test('nothing is told once the signal has aborted', async () => {
  const told = keep([wanted('a', 'a wall nobody built')]);
  await expect.poll(() => told.length).toBe(1);

  stop.abort();
  document.querySelector('main')!.innerHTML = OTHER;
  await new Promise((done) => setTimeout(done, 900));

  expect(told.length).toBe(1);
});

/** What is told, with the words as they are at that moment: ranges live on. */
function keep(kept: Parameters<typeof keepAnchored>[1]) {
  const told: { readonly anchored: Anchored; readonly words: string | undefined }[] = [];
  const tell = (anchored: Anchored) => told.push({ anchored, words: anchored.get('a')?.toString() });
  keepAnchored(document, kept, tell, { signal: stop.signal });
  return told;
}

function wanted(id: string, quote: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(quote);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + quote.length);
    return { id, selectors: describeRange(document, range) };
  }
  throw new Error(`"${quote}" does not stand on the page.`);
}

/** A page that is busy with itself: message after message, each as soon as the last was heard. */
function pageTurns(isDone: () => boolean): { heard: number } {
  const turns = { heard: 0 };
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    if (isDone()) return port1.close();
    turns.heard += 1;
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  return turns;
}
