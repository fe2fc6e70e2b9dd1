/* What stands beside an article's text: kept, told, and out of the text. */
import { expect, test } from 'vitest';
import { explainArticle } from '../../page/extract.ts';
import { INSTAGRAM, TWEET } from './pages/posts.ts';
import { ADDRESS, story } from './pages/story.ts';

test('embeds: an embedded video becomes a quoted link to where one can watch it', () => {
  const read = story({
    within: '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Trailer"></iframe>',
  });

  const html = explainArticle(read, ADDRESS)?.article.html;

  expect(html).toMatch(
    /<blockquote><a href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk"[^>]*>Trailer<\/a>/,
  );
  expect(explainArticle(read, ADDRESS, ['embeds'])?.article.html).not.toContain('youtube');
});

test('embeds: posts and videos have a field of their own: who, which words, and where', () => {
  const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Trailer"></iframe>';

  const read = explainArticle(story({ within: TWEET + video + INSTAGRAM }), ADDRESS)?.article;

  expect(read?.embeds).toEqual([
    {
      address: 'https://twitter.com/idaberg/status/7',
      who: 'Ida Berg (@idaberg)',
      words: 'Nobody told the gulls that this was a closed set, and nobody will.',
    },
    { address: 'https://www.youtube.com/watch?v=abcdefghijk', words: 'Trailer' },
    {
      address: 'https://www.instagram.com/p/tug1/',
      who: 'Jonas Weir (@jonasweir)',
      words: 'The tug sails at dawn, and all who built it sail with her.',
    },
  ]);
  for (const kept of ['Nobody told the gulls', 'Trailer', 'The tug sails at dawn'])
    expect(read?.html).toContain(kept);
});

test('what is kept out of the text stays in the reading view, and has a field of its own', () => {
  const article = explainArticle(
    story({
      before:
        '<h2 class="standfirst">A director, two actors and a ferry: how a small film found its harbour</h2>',
      within:
        '<figure><img src="tug.jpg"><figcaption>Jonas Weir on the tug. Photo: Ida Berg</figcaption></figure>',
    }),
    ADDRESS,
  )?.article;

  expect(article?.standfirst).toContain('a small film');
  expect(article?.captions).toEqual(['Jonas Weir on the tug. Photo: Ida Berg']);
  expect(article?.html).toContain('Ida Berg');
  expect(article?.html).toContain('a small film');
});

test('a paragraph that was left out can be found, with its place and the reason', () => {
  const article = explainArticle(
    story({ after: '<p>Ida Berg contributed reporting to this report from the harbour.</p>' }),
    ADDRESS,
  )?.article;

  expect(article?.paragraphs).toBe(6);
  expect(article?.dropped).toEqual([
    {
      after: 5,
      text: 'Ida Berg contributed reporting to this report from the harbour.',
      html: '<p>Ida Berg contributed reporting to this report from the harbour.</p>',
      reason: 'below the article’s end',
    },
  ]);
});
