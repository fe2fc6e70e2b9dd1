import { expect, test } from 'vitest';
import { clipboardOf, copyAs, textFragment } from '../../../core/export/copy-as.ts';
import { kept, quote } from '../../fixtures/kept.ts';

const { clip, highlights } = kept();
const SOURCE = 'Marta Quill, The Reel Courier, 14 March 2026';

test('a clip is copied with where it comes from', () => {
  expect(copyAs(clip, undefined, 'en')).toEqual({
    markdown: `[${clip.title}](http://reel-courier.test/interview) (${SOURCE})`,
    plain: `${clip.title} (${SOURCE})\nhttp://reel-courier.test/interview`,
    link: 'http://reel-courier.test/interview',
    linkHtml: `<a href="http://reel-courier.test/interview">${clip.title}</a>`,
    html: `<p><a href="http://reel-courier.test/interview">${clip.title}</a> (${SOURCE})</p>`,
  });
});

test('a quote is copied with its thought, and its link leads to the words', () => {
  const copied = copyAs(clip, highlights[0], 'en');

  expect(copied.markdown).toMatch(/^> built three times\n\nBy whom\?\n\n\[Han Do-yeon/);
  expect(copied.plain).toBe(`“built three times”\nBy whom?\n${clip.title} (${SOURCE})\n${clip.address}`);
  expect(copied.link).toBe(`${clip.address}#:~:text=before-,built%20three%20times,-after`);
  expect(copied.html).toContain(
    '<blockquote cite="http://reel-courier.test/interview">built three times</blockquote>',
  );
});

test('the day of what is copied is written as the person’s language writes it', () => {
  expect(copyAs(clip, undefined, 'ko').plain).toContain('Marta Quill, The Reel Courier, 2026년 3월 14일');
});

test('nothing of a page runs where it is pasted', () => {
  const hostile = { ...clip, title: '<img src=x onerror=alert(1)>](javascript:alert(1))' };

  expect(copyAs(hostile, undefined, 'en').html).not.toContain('<img');
  expect(copyAs(hostile, undefined, 'en').markdown).toContain('\\](javascript');
});

test.each([
  [
    'well-known, though',
    'http://a.test/x',
    'http://a.test/x#:~:text=before-,well%2Dknown%2C%20though,-after',
  ],
  [
    '이충현 감독',
    'http://a.test/x#top',
    `http://a.test/x#top:~:text=before-,${encodeURIComponent('이충현 감독')},-after`,
  ],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'http://a.test/x',
    'http://a.test/x#:~:text=before-,one%20two%20three%20four,ten%20eleven%20twelve%20thirteen,-after',
  ],
])('the link to %j', (exact, address, link) => {
  expect(textFragment(address, { ...highlights[0]!, selectors: quote(exact) })).toBe(link);
});

test('what has looks is copied with and without them', () => {
  const copied = copyAs(clip, highlights[0], 'en');

  expect(clipboardOf(copied, 'html')).toEqual({ text: copied.html, html: copied.html });
  expect(clipboardOf(copied, 'link')).toEqual({
    text: copied.link,
    html: `<a href="${copied.link}">${clip.title}</a>`,
  });
  expect(clipboardOf(copied, 'markdown').html).toBeUndefined();
  expect(clipboardOf(copied, 'plain')).toEqual({ text: copied.plain, html: undefined });
});
