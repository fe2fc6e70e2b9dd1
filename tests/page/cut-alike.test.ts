import { expect, test } from 'vitest';
import { compareTexts, countChanges } from '../../core/compare-texts.ts';
import type { Cut } from '../../core/cut.ts';
import { cutAlike } from '../../page/cut-alike.ts';
import { extractArticle } from '../../page/extract.ts';
import { joinPart } from '../../page/join-parts.ts';
import { leaveOut, paragraphsOf, takeIn } from '../../page/take-in.ts';
import { ADDRESS, page, paragraph, story } from './pages/story.ts';

const CREDIT = 'Ida Berg contributed reporting to this report from the harbour.';

/** The story as its page reads, with what the outlet wrote anew. */
function read(from = '', to = ''): Cut {
  const html = story({ after: `<p>${CREDIT}</p>` }).documentElement.outerHTML.replace(from, to);
  const found = extractArticle(new DOMParser().parseFromString(html, 'text/html'), ADDRESS);
  if (!found) throw new Error('Expected the story to be an article.');
  return found;
}

/** The story as a person cut it: its third paragraph out, the line below its end in. */
function chosen(): Cut {
  const without = leaveOut(read(), 2);
  const credit = without.dropped?.find(({ text }) => text === CREDIT);
  if (!credit) throw new Error('Expected the credit to be left out of the story.');
  return takeIn(without, credit);
}

/** A page of an article in three; the frame is the same on each. */
function part(number: number, change = ''): Cut {
  const words = (at: number) => `Page ${number}, ${paragraph(at)}`.replace('an hour', change || 'an hour');
  const found = extractArticle(
    page(
      `<main><article><h1>Quiet Harbour sets sail</h1><p class="byline">By Ida Berg</p>
      <h2 class="standfirst">A director, two actors and a ferry: how a small film found its harbour</h2>
      <p>${words(0)}</p><p>${words(1)}</p><p>${words(2)}</p>
      <p>Our critics have seen everything that opens this month, and say so in the paper of Friday.</p></article></main>`,
    ),
    `${ADDRESS}/${number}`,
  );
  if (!found) throw new Error('Expected an article.');
  return found;
}

const joined = [2, 3].reduce(
  (cut, number) =>
    joinPart(
      cut,
      { number: 1, address: ADDRESS },
      { number, address: `${ADDRESS}/${number}`, cut: part(number) },
    ),
  part(1),
);

const changesTo = (now: Cut, before: Cut) => compareTexts(before.text, now.text);

test('a page that reads as it did has not changed, whatever the person took in or left out', () => {
  const kept = chosen();

  const now = cutAlike(read(), kept);

  expect(now.text).toBe(kept.text);
  expect(now.html).toBe(kept.html);
});

test('what the outlet changed is told, and nothing besides', () => {
  const kept = chosen();

  const changes = changesTo(cutAlike(read('shorter ending', 'longer ending'), kept), kept);
  const other = changesTo(cutAlike(read('four cities', 'five cities'), kept), kept);

  expect(countChanges(changes)).toBe(0); // in the paragraph that was left out
  expect(other.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind)).toEqual(['changed']);
});

test('a paragraph that was taken in and worded anew is compared with what it said', () => {
  const kept = chosen();

  const changes = changesTo(
    cutAlike(read('reporting to this report', 'photographs to this report'), kept),
    kept,
  );

  expect(changes.at(-1)?.kind).toBe('changed');
  expect(countChanges(changes)).toBe(1);
});

test('a paragraph that is new on the page is no choice of the person’s', () => {
  const kept = chosen();
  const news = 'Updated: the premiere has been put off until the ice on the river is gone.';

  const now = cutAlike(read('<p>Part 2.', `<p>${news}</p><p>Part 2.`), kept);

  expect(now.text).toContain(news);
  expect(countChanges(changesTo(now, kept))).toBe(1);
});

test.each([1, 2, 3])('beside page %i of an article kept whole, its other pages are not gone', (number) => {
  expect(cutAlike(part(number), joined, number).text).toBe(joined.text);
  expect(cutAlike(part(number), joined).text).toBe(joined.text);

  const now = cutAlike(part(number, 'a day'), joined, number);
  expect(countChanges(changesTo(now, joined))).toBe(1);
  expect(paragraphsOf(now).filter(({ number: at }) => at !== undefined)).toHaveLength(9);
  expect(now.parts).toEqual(joined.parts);
  expect(now.html.match(/a small film found/g)).toHaveLength(1);
});

test('a paragraph left out of one of several pages stays out', () => {
  const kept = leaveOut(joined, 4);

  expect(cutAlike(part(2), kept, 2).text).toBe(kept.text);
  expect(cutAlike(joined, kept).text).toBe(kept.text);
});

test('what was cut so once stays as it is when it is compared again', () => {
  const credit = read().dropped?.find(({ text }) => text === CREDIT);
  const kept = leaveOut(takeIn(read(), credit!), 4);

  const now = cutAlike(read('four cities', 'five cities'), kept);

  expect(now.text).toBe(kept.text.replace('four cities', 'five cities'));
  expect(cutAlike(now, kept)).toEqual(now);
});
