import { afterEach, expect, test } from 'vitest';
import { explainArticle, extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata/metadata.ts';
import { sanitise } from '../../page/sanitise.ts';
import { expectHarmless } from './pages/harmless.ts';
import { makePage } from './pages/malformed.ts';
import { ADDRESS, paragraphs } from './pages/story.ts';
import { VECTORS } from './pages/vectors.ts';

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);

afterEach(() => {
  delete globalThis.ran;
});

test.each(SEEDS)('a page made by seed %i is read without harm, and is not altered', async (seed) => {
  const page = new DOMParser().parseFromString(makePage(seed), 'text/html');
  const before = Document.prototype.querySelector.call(page, ':root')?.outerHTML;

  const article = extractArticle(page, ADDRESS);
  const bookmark = describePage(page, ADDRESS);

  expect(Document.prototype.querySelector.call(page, ':root')?.outerHTML).toBe(before);
  expect(JSON.parse(JSON.stringify(article ?? bookmark))).toEqual(article ?? bookmark);
  for (const { title, byline, outlet } of article ? [article, bookmark] : [bookmark])
    expect(`${title}${byline}${outlet}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
  if (article) await expectHarmless(article.html);
});

test.each(VECTORS.map((vector) => [vector]))('what tries to run does not pass: %s', async (vector) => {
  const clean = sanitise(`<p>before</p>${vector}<p>after</p>`);

  expect(sanitise(clean)).toBe(clean);
  await expectHarmless(clean);
});

test('structured data that is anything but what it should be does no harm', () => {
  const garbage = [
    'null',
    '[]',
    '{"@type":7,"author":{"name":{"a":1}}}',
    '{"@graph":[[[{"@type":"NewsArticle","headline":["a"],"author":[null,3,{"@id":"#x"}],"datePublished":{}}]]]}',
    '{"@type":"Article",',
    '"\\u0000"',
  ];
  const scripts = garbage.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  const page = new DOMParser().parseFromString(
    `${scripts}<h1>A film about the sea and its people</h1>${paragraphs(6)}`,
    'text/html',
  );

  expect(explainArticle(page, ADDRESS)?.article.text).toContain('Part 6');
});
