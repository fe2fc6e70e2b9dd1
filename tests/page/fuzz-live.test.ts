import { afterEach, expect, test } from 'vitest';
import { extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata/metadata.ts';
import { findParts } from '../../page/parts.ts';
import { expectHarmless } from './pages/harmless.ts';
import { makePage } from './pages/malformed.ts';
import { randomFrom } from './pages/random.ts';
import { ADDRESS, paragraphs } from './pages/story.ts';
import { vectorOf } from './pages/vector-classes.ts';

/* Pages as they stand in a tab, laid out, with shadow trees and frames of their own. Their scripts do not run
   (a sandbox), for what a page does to itself is no concern of ours: what we make of it is. */

/** What a generator may have left open around it, and what would swallow the article. */
const CLOSED = '</template></template></select></table></svg></math>';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1_000);

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  delete globalThis.ran;
});

async function shown(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('Expected the frame to hold a page.');
  return page;
}

/** All that is in a page, shadow trees too, without its own members, which may be clobbered. */
function written(page: Document): string {
  const root = Document.prototype.querySelector.call(page, ':root');
  return root ? new XMLSerializer().serializeToString(root) : '';
}

test.each(SEEDS)('a page in a tab, made by seed %i, is read without harm and not altered', async (seed) => {
  const page = await shown(makePage(seed));
  const before = written(page);
  const changes: MutationRecord[] = [];
  new MutationObserver((records) => changes.push(...records)).observe(page, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });

  const article = extractArticle(page, ADDRESS);
  findParts(page, ADDRESS);
  describePage(page, ADDRESS);
  await new Promise((done) => setTimeout(done));

  expect(changes).toEqual([]);
  expect(written(page)).toBe(before);
  if (article) await expectHarmless(article.html);
});

test.each(SEEDS)(
  'a page that hides the DOM’s own members behind its elements is read, seed %i',
  async (seed) => {
    const random = randomFrom(seed);
    const clobbers = Array.from({ length: 30 }, () => vectorOf('clobbering', random)).join(CLOSED);
    const page = await shown(
      `<!doctype html><title>Quiet Harbour</title>${clobbers}${CLOSED}` +
        `<article><h1>Quiet Harbour sets sail</h1>${paragraphs(8)}<form><input name=parentNode><input name=nextSibling></form></article>${clobbers}`,
    );

    const article = extractArticle(page, ADDRESS);
    findParts(page, ADDRESS);

    expect(article?.text).toContain('Part 8.');
  },
);
