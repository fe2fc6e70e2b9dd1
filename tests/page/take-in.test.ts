import { expect, test } from 'vitest';
import type { Article } from '../../core/article.ts';
import { extractArticle } from '../../page/extract.ts';
import { leaveOut, takeIn } from '../../page/take-in.ts';
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
