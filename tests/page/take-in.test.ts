import { expect, test } from 'vitest';
import type { Article } from '../../core/article.ts';
import { extractArticle } from '../../page/extract.ts';
import { bodyOf, leaveOut, paragraphsOf, takeIn } from '../../page/take-in.ts';
import { ADDRESS, story } from './pages/story.ts';

const CREDIT = 'Ida Berg contributed reporting to this report from the harbour.';

function article(): Article {
  const found = extractArticle(
    story({
      within:
        '<figure><img src="tug.jpg"><figcaption>Jonas Weir on the tug. Photo: Ida Berg</figcaption></figure>',
      after: `<p>${CREDIT}</p>`,
    }),
    ADDRESS,
  );
  if (!found) throw new Error('Expected the story to be an article.');
  return found;
}

test('a dropped paragraph that is taken in stands in its place, in text and reading view', () => {
  const before = article();

  const after = takeIn(before, before.dropped?.[0] ?? { after: 0, text: '', html: '', reason: '' });

  expect(after.text.split('\n\n').at(-1)).toBe(CREDIT);
  expect(after.html).toContain(CREDIT);
  expect(after.text).not.toContain('on the tug');
  expect(after).toMatchObject({ paragraphs: 7, dropped: [] });
});

test('a paragraph that is left out can be taken in again, and all is as it was', () => {
  const before = article();

  const without = leaveOut(before, 2);
  const dropped = without.dropped?.find(({ text }) => text.startsWith('Part 3.'));
  const again = takeIn(without, dropped ?? { after: 0, text: '', html: '', reason: '' });

  expect(without.text).not.toContain('Part 3.');
  expect(without.dropped).toHaveLength(2);
  expect(again.text).toBe(before.text);
  expect(again.dropped).toEqual(before.dropped);
});

test('what is listed is all of the article in reading order, with what was left out in its place', () => {
  const without = leaveOut(leaveOut(article(), 2), 0);

  const list = paragraphsOf(without);

  expect(list.map(({ text }) => text.slice(0, 7))).toEqual([
    'Part 1.',
    'Part 2.',
    'Part 3.',
    'Part 4.',
    'Part 5.',
    'Part 6.',
    'Ida Ber',
  ]);
  expect(list.map(({ dropped }) => dropped?.reason ?? 'kept').slice(0, 3)).toEqual([
    'left out by hand',
    'kept',
    'left out by hand',
  ]);
});

test('a heading that was left out comes back as a heading, and a table keeps its columns', () => {
  const table = '<table><tr><td>Mara Lind</td><td>Director of it</td></tr></table>';
  const found = extractArticle(story({ within: `<h2>The harbour at night</h2>${table}` }), ADDRESS);
  if (!found) throw new Error('Expected the story to be an article.');
  const at = paragraphsOf(found).findIndex(({ isHeading }) => isHeading);
  const cell = paragraphsOf(found).findIndex(({ text }) => text === 'Mara Lind');

  const without = leaveOut(leaveOut(found, cell), at);
  const heading = without.dropped?.find(({ text }) => text === 'The harbour at night');

  expect(without.html).toMatch(/<td><\/td>\s*<td data-paragraph/);
  expect(takeIn(without, heading!).html).toMatch(/<h2 data-paragraph="4">The harbour at night<\/h2>/);
});

test('a paragraph that was left out comes back with its emphasis, and its links lead where they led', () => {
  const found = extractArticle(
    story({
      after:
        '<p>Ida Berg, who wrote <em>Slow Water</em>, contributed <a href="/berg" data-paragraph="2">reporting</a> from the harbour.</p>',
    }),
    ADDRESS,
  );
  const [dropped] = found?.dropped ?? [];
  if (!found || !dropped) throw new Error('Expected the credit line to be left out.');

  const body = bodyOf(takeIn(found, dropped));

  expect(body.querySelector('em')?.textContent).toBe('Slow Water');
  expect(body.querySelector('a')?.getAttribute('href')).toBe('https://film.example/berg');
  expect([...body.querySelectorAll('[data-paragraph]')]).toHaveLength(7);
});

test('what was taken for the page’s furniture stands in its place among the dropped, and comes back there', () => {
  const aside = 'She has kept a list of every harbour she has ever slept in, and it has forty names.';
  const found = extractArticle(
    story({ within: `<aside class="sidebar"><h3>Aside</h3><p>${aside}</p><p>Short.</p></aside>` }),
    ADDRESS,
  );
  const dropped = found?.dropped?.find(({ text }) => text === aside);
  if (!found || !dropped) throw new Error('Expected the aside to be told of.');

  expect(dropped).toMatchObject({ after: 3, reason: 'a part of the page’s frame' });
  expect(found.dropped).toHaveLength(1);
  expect(takeIn(found, dropped).text.split('\n\n')[4]).toBe(aside);
});

test('a page that uses our own names for its parts numbers nothing of ours', () => {
  const found = extractArticle(
    story({
      before: `<p>It says <span data-paragraph="4">of itself</span> that it is the fourth of its kind in the harbour, and nobody has yet counted the others.</p>`,
    }),
    ADDRESS,
  );
  if (!found) throw new Error('Expected the story to be an article.');

  expect(paragraphsOf(found).map(({ text }) => text)).toEqual(found.text.split('\n\n'));
  expect(leaveOut(found, 1).text).not.toContain('Part 1.');
});
