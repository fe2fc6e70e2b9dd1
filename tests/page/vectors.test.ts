import naughty from 'big-list-of-naughty-strings';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plainLine } from '../../core/title.ts';
import { extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata/metadata.ts';
import { sanitise } from '../../page/sanitise.ts';
import { expectHarmless } from './pages/harmless.ts';
import { randomFrom } from './pages/random.ts';
import { ADDRESS, paragraphs } from './pages/story.ts';
import { VECTOR_CLASSES, vectorOf } from './pages/vector-classes.ts';

const OF_EACH = 120;

beforeEach(() => {
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
    vi.spyOn(window, name).mockImplementation(() => {
      globalThis.ran = name;
      return false as never;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  delete globalThis.ran;
});

test.each(Object.keys(VECTOR_CLASSES))('nothing of this kind passes: %s', async (name) => {
  const random = randomFrom(name.length * 7919);
  const vectors = Array.from({ length: OF_EACH }, () => vectorOf(name, random));

  const clean = vectors.map((vector) => sanitise(`<p>before</p>${vector}<p>after</p>`));

  for (const [at, html] of clean.entries()) expect(sanitise(html), vectors[at]).toBe(html);
  await expectHarmless(...clean);
});

test.each(Object.keys(VECTOR_CLASSES))(
  'an article around this is read, and is harmless: %s',
  async (name) => {
    const random = randomFrom(name.length);
    const pages = Array.from({ length: 12 }, () => {
      const vector = vectorOf(name, random);
      return `<title>Quiet Harbour</title><article><h1>Quiet Harbour</h1>${paragraphs(3)}<div>${vector}</div>${paragraphs(3)}</article>`;
    });

    const articles = pages.map((html) =>
      extractArticle(new DOMParser().parseFromString(html, 'text/html'), ADDRESS),
    );

    await expectHarmless(...articles.flatMap((article) => (article ? [article.html] : [])));
  },
);

test('the published list of naughty strings does no harm as HTML, and is a readable title', async () => {
  const clean = naughty.map((one) => sanitise(`<p>${one}</p><p title="${one}">${one}</p>`));

  for (const html of clean) expect(sanitise(html)).toBe(html);
  await expectHarmless(...clean);
  for (const one of naughty) {
    const page = new DOMParser().parseFromString('<title></title>', 'text/html');
    page.title = one;
    const { title } = describePage(page, ADDRESS);
    expect(title).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u);
    expect(plainLine(title)).toBe(title);
  }
});
