import { afterEach, expect, test } from 'vitest';
import { explainArticle } from '../../page/extract.ts';
import { ADDRESS, paragraphs } from './pages/story.ts';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function shown(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

test('in a live page, what the style sheet hides is not read, and text behind “read more” is', async () => {
  const page =
    await shown(`<!doctype html><style>.x,.y{display:none}</style><article><h1>Quiet Harbour sets sail</h1>
    ${paragraphs(5)}<p class="x">Link copied to nobody.</p><div class="y">${paragraphs(6)}</div></article>`);
  const before = page.documentElement.outerHTML;

  const text = explainArticle(page, ADDRESS)?.article.text;

  expect(text).not.toContain('Link copied');
  expect(text).toContain('Part 6');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('text in an open shadow tree is read', async () => {
  const page = await shown(
    '<!doctype html><article><h1>Quiet Harbour sets sail</h1><story-text></story-text></article>',
  );
  const host = page.querySelector('story-text');
  if (host)
    host.attachShadow({ mode: 'open' }).innerHTML = `<style>p{color:red}</style><div>${paragraphs(6)}</div>`;

  expect(explainArticle(page, ADDRESS)?.article.text).toContain('Part 6');
});

test('a shadow tree declared in the page’s source is read', () => {
  const page = new DOMParser().parseFromString(
    `<article><h1>Quiet Harbour sets sail</h1><div><template shadowrootmode="open">${paragraphs(6)}</template></div></article>`,
    'text/html',
  );

  expect(explainArticle(page, ADDRESS)?.article.text).toContain('Part 6');
});

test('a live page whose forms hide the DOM’s own members is read', async () => {
  const page =
    await shown(`<!doctype html><img name="createTreeWalker"><img name="defaultView"><form name="documentElement">
    <input name="localName"><input name="checkVisibility"><input name="shadowRoot"><input name="parentNode"></form>
    <article><h1>Quiet Harbour sets sail</h1>${paragraphs(6)}</article>`);

  expect(explainArticle(page, ADDRESS)?.article.text).toContain('Part 6');
});
