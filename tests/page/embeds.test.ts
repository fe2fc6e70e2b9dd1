import { expect, test } from 'vitest';
import { explainArticle } from '../../page/extract.ts';
import { ADDRESS, story } from './pages/story.ts';

/** The reading view of a story with this in it, and what the steps say they did. */
function viewOf(within: string) {
  const found = explainArticle(story({ within }), ADDRESS);
  if (!found) throw new Error('Expected the story to be an article.');
  const parsed = new DOMParser().parseFromString(found.article.html, 'text/html');
  const quoted = [...parsed.querySelectorAll('blockquote a')].map((link) => link.getAttribute('href'));
  return { ...found, parsed, quoted };
}

test.each([
  ['its own address', '<video src="/films/tug.mp4" controls></video>', 'https://film.example/films/tug.mp4'],
  [
    'a source',
    '<video controls><source src="blob:https://film.example/1"><source src="https://films.example/tug.webm" type="video/webm"></video>',
    'https://films.example/tug.webm',
  ],
  [
    'an address that waits',
    '<figure><video data-src="//films.example/tug.mp4"></video><figcaption>The tug. Photo: Ida Berg</figcaption></figure>',
    'https://films.example/tug.mp4',
  ],
])('a video of the outlet’s own is a quoted link, by %s', (_by, video, address) => {
  const { article, quoted, changes } = viewOf(video);

  expect(quoted).toEqual([address]);
  expect(article.embeds?.map((embed) => embed.address)).toEqual([address]);
  expect(article.text).not.toMatch(/mp4|webm|Ida Berg/);
  expect(changes.filter(({ step, did }) => step === 'embeds' && did === 'rescued')).toHaveLength(1);
});

test.each([
  'blob:https://film.example/1',
  'javascript:alert(1)',
  'data:video/mp4;base64,AAAA',
  'file:///tug.mp4',
  '',
])('a video that nobody else could open is no link: “%s”', (address) => {
  expect(viewOf(`<video src="${address}"></video>`).quoted).toEqual([]);
});

test.each([
  [
    'by its title',
    '<iframe src="https://player.outlet.example/v/7" title="Trailer of Quiet Harbour" allowfullscreen></iframe>',
  ],
  ['in a figure', '<figure><iframe src="https://cdn.example/video/7?auto=0"></iframe></figure>'],
])('a player of a host that nobody listed is a quoted link: %s', (_by, frame) => {
  expect(viewOf(frame).quoted).toHaveLength(1);
});

test.each([
  ['an ad', '<iframe src="https://ads.example/video/7" title="Advertisement" allowfullscreen></iframe>'],
  [
    'an ad by its title',
    '<iframe src="https://cdn.example/video/7" title="3rd party ad content" allowfullscreen></iframe>',
  ],
  ['a tracker', '<iframe src="https://t.example/video/pixel" title="video" width="1" height="1"></iframe>'],
  [
    'a frame that is hidden',
    '<iframe src="https://t.example/video" title="video" style="display:none"></iframe>',
  ],
  ['a form', '<iframe src="https://forms.example/letters" title="Our letter on Friday"></iframe>'],
  ['a player without a word', '<iframe src="https://player.outlet.example/v/7"></iframe>'],
  [
    'an ad network',
    '<figure><iframe src="https://tpc.googlesyndication.com/video/safeframe" title="A film"></iframe></figure>',
  ],
])('%s in a frame is no link', (_what, frame) => {
  expect(viewOf(frame).quoted).toEqual([]);
});
