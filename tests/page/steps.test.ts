import { expect, test } from 'vitest';
import { explainArticle } from '../../page/extract.ts';
import { BLOCK_STEPS, PAGE_STEPS } from '../../page/steps/order.ts';
import { INSTAGRAM, TWEET } from './pages/posts.ts';
import { ADDRESS, page, paragraphs, story } from './pages/story.ts';

interface Case {
  /** The promise: what the step takes out or takes in. */
  readonly promise: string;
  readonly step: string;
  readonly page: Document;
  /** Words that the text must not have with the step, and has without it. */
  readonly without?: string;
  /** Words that the text must have with the step, and has not without it. */
  readonly having?: string;
}

const long = (word: string): string =>
  `${word} is told here at some length, so that it looks like a paragraph of the article, with commas, and all.`;

const CASES: readonly Case[] = [
  {
    promise: 'what is no text of the page is not read',
    step: 'silent-elements',
    page: story({ within: `<dialog open><p>${long('Dialog')}</p></dialog>` }),
    without: 'Dialog',
  },
  {
    promise: 'an article that waits for a script to show it is read',
    step: 'streamed',
    page: page(
      `<h1>Quiet Harbour sets sail</h1><p>${long('Loading')}</p><p>${long('Please')}</p><div hidden id="S:1"><div>${paragraphs(9)}</div></div>`,
    ),
    having: 'Part 9',
  },
  {
    promise: 'what a reader does not see is left out',
    step: 'hidden',
    page: story({ within: `<div style="display:none"><p>${long('Secret')}</p></div>` }),
    without: 'Secret',
  },
  {
    promise: 'words for screen readers alone are left out',
    step: 'hidden',
    page: story({
      within:
        '<p>She laughed <span class="sr-only">(opens elsewhere)</span> at that, and so did everybody who heard it.</p>',
    }),
    without: 'opens elsewhere',
  },
  {
    promise: 'the next post on the page is another article',
    step: 'other-posts',
    page: page(
      `<div><article id="post-11" class="post-11"><h1>Quiet Harbour sets sail</h1>${paragraphs(6)}` +
        `<article id="post-12" class="post-12"><p>${long('Elsewhere')}</p><p>${long('Again')}</p></article></article></div>`,
    ),
    without: 'Elsewhere',
  },
  {
    promise: 'a box of invitations inside the article is left out',
    step: 'furniture',
    page: story({
      within: `<div class="newsletter-signup"><p>Every Friday, our letter, with news of films and harbours.</p></div>`,
    }),
    without: 'Every Friday',
  },
  {
    promise: 'sections that are built alike belong together',
    step: 'sections',
    page: page(
      `<main><h1>Quiet Harbour sets sail</h1><div class="row"><div class="cell"><div class="rich">${paragraphs(9)}</div></div></div>` +
        `<div class="row"><div class="cell"><div class="rich"><p>${long('Second')}</p><p>${long('Later')}</p></div></div></div></main>`,
    ),
    having: 'Second',
  },
  {
    promise: 'labels of the page are no text',
    step: 'labels',
    page: story({ within: '<p>Story continues below</p>' }),
    without: 'Story continues',
  },
  {
    promise: 'a caption is no paragraph',
    step: 'captions',
    page: story({
      within:
        '<figure><img src="tug.jpg"><figcaption>Jonas Weir on the tug. Photo: Ida Berg</figcaption></figure>',
    }),
    without: 'Ida Berg',
  },
  {
    promise: 'a photo credit beside a picture is a caption, whatever it is called',
    step: 'captions',
    page: story({
      within:
        '<div><img src="tug.jpg"><p>Jonas Weir steers the tug into the harbour at dawn (Image: Ida Berg)</p></div>',
    }),
    without: 'Ida Berg',
  },
  {
    promise: 'an embedded video is a link in the reading view and no text',
    step: 'embedded-posts',
    page: story({
      within:
        '<p>Here it is:</p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Trailer of Quiet Harbour"></iframe>',
    }),
    without: 'Trailer of',
  },
  {
    promise: 'what the button of an embedded post says is no text',
    step: 'embedded-posts',
    page: story({ within: INSTAGRAM }),
    without: 'A post shared by',
  },
  {
    promise: 'the words of an embedded post are another site’s, and no text',
    step: 'embedded-posts',
    page: story({ within: TWEET }),
    without: 'Nobody told the gulls',
  },
  {
    promise: 'byline and date above the text are no text',
    step: 'opening',
    page: story({ before: '<p>By Ida Berg</p><p>March 3, 2024</p>' }),
    without: 'March 3',
  },
  {
    promise: 'who wrote a review is no text, whatever it is called',
    step: 'opening',
    page: story({ before: '<p>Review by Ida Berg</p>' }),
    without: 'Review by',
  },
  {
    promise: 'the line that sums the article up is its standfirst',
    step: 'standfirst',
    page: story({
      before:
        '<h2 class="standfirst">A director, two actors and a ferry: how a small film found its harbour</h2>',
    }),
    without: 'a small film',
  },
  {
    promise: 'a link alone between paragraphs points elsewhere',
    step: 'elsewhere',
    page: story({ within: '<p><a href="/b">READ MORE: The ten best films about boats and the sea</a></p>' }),
    without: 'ten best',
  },
  {
    promise: 'a list under words that point elsewhere is left out, links or half links',
    step: 'elsewhere',
    page: story({
      within:
        '<h3>More great Harbour stories</h3><ul><li>Ferries must unionise, <a href="/u">no matter who says no</a></li></ul>',
    }),
    without: 'unionise',
  },
  {
    promise: 'a paragraph of links under “Don’t miss” in its first line is left out',
    step: 'elsewhere',
    page: story({
      within:
        '<p><strong>DON’T MISS</strong><br><a href="/a">Storm warning for the whole of the northern coast</a> [NEWS]</p>',
    }),
    without: 'Storm warning',
  },
  {
    promise: 'credits and invitations below the last paragraph are no text',
    step: 'ending',
    page: story({
      after:
        '<p>Ida Berg contributed to this report.</p><h3>Related articles</h3><p>Another film opens in May.</p>',
    }),
    without: 'contributed',
  },
  ...[
    'Reporting by Ida Berg; additional reporting by Jonas Weir; Editing by Mo Lind',
    'Her book about the sea is out now. Follow her on Twitter @idaberg.',
    'There is more where that came from. Sign up today to get our newsletter every morning.',
    'Comentários com textos ininteligíveis não serão aprovados pelo moderador.',
    'Quiet Street 12, 20006 Harbour | 202-628-8500 tel | 202-628-8503 fax',
    'Film is a house of film-makers in Tromsø, with forty people and a ferry of its own to film from.',
  ].map((words) => ({
    promise: `“${words.slice(0, 32)}…” at the foot is no text`,
    step: 'ending',
    page: story({ after: `<p>${words}</p>` }),
    without: words,
  })),
];

test('what a company’s own page says of the company is its text, where it says nothing else', () => {
  const words =
    'Film is a house of film-makers in Tromsø, with forty people and a ferry of its own to film from.';
  const read = page(`<h1>Who we are</h1><article><p>${words}</p><p>${long('Boat')}</p></article>`);

  expect(explainArticle(read, ADDRESS)?.article.text).toContain(words);
});

test.each(CASES)('$step: $promise', (one) => {
  const on = explainArticle(one.page, ADDRESS);
  const off = explainArticle(one.page, ADDRESS, [one.step]);

  if (one.without) {
    expect(on?.article.text).not.toContain(one.without);
    expect(off?.article.text).toContain(one.without);
  }
  if (one.having) {
    expect(on?.article.text).toContain(one.having);
    expect(off?.article.text ?? '').not.toContain(one.having);
  }
  expect(on?.article.text).toContain('Part 4');
  expect(on?.changes.map(({ step }) => step)).toEqual(
    one.step === 'silent-elements' ? expect.anything() : expect.arrayContaining([one.step]),
  );
});

/** What each step says that it did on the pages above, and why. */
const SAID: readonly string[] = [
  'captions kept out of the text: the caption of a picture',
  'elsewhere removed: a link to another article',
  'elsewhere removed: points to other articles',
  'embedded-posts kept out of the text: an embedded post or video',
  'embeds removed: an embedded page',
  'embeds rescued: an embedded post or video, as a link',
  'ending removed: about the company whose site it is',
  'ending removed: below the article’s end',
  'furniture removed: an invitation to subscribe',
  'hidden removed: meant for a printer or a screen reader',
  'hidden removed: not shown on the page',
  'hidden rescued: folded away until a press',
  'labels removed: a label of the page',
  'opening removed: the byline again',
  'opening removed: who wrote it and when',
  'other-posts removed: another post of the outlet',
  'pictures removed: an icon or a counter',
  'pictures rescued: a picture for pages without scripts',
  'pictures rescued: a picture that waits, or is there in several sizes',
  'sections rescued: stands among the paragraphs of the article',
  'standfirst kept out of the text: sums the article up',
  'streamed rescued: hidden until a script shows it, but most of the page’s text',
];

test('every step says what it did and why', () => {
  const within =
    '<img src="data:image/gif;base64,R0lG" data-src="/tug.jpg"><img src="/dot.gif" width="1" height="1"><img alt="">' +
    '<noscript><img src="/quiet.jpg"></noscript><video src="/tug.mp4"></video><iframe src="https://ads.example/"></iframe>' +
    `<div class="accordion-panel" hidden><p>${long('Answer')}</p></div><div hidden><img src="/unseen.jpg"></div>`;
  const pages = [...CASES.map((one) => one.page), story({ within })];

  const said = pages.flatMap((read) => explainArticle(read, ADDRESS)?.changes ?? []);

  const told = said.map(({ step, did, reason }) => `${step} ${did}: ${reason}`);
  expect([...new Set(told)].sort()).toEqual([...SAID].sort());
  expect(said.every(({ did, text }) => did === 'rescued' || text !== '')).toBe(true);
  for (const { name } of [...PAGE_STEPS, ...BLOCK_STEPS].filter((step) => step.name !== 'silent-elements'))
    expect(
      told.some((one) => one.startsWith(`${name} `)),
      name,
    ).toBe(true);
});

test('every step has a test of its own', () => {
  const tested = new Set([...CASES.map(({ step }) => step), 'pictures', 'embeds']);

  expect([...PAGE_STEPS, ...BLOCK_STEPS].map(({ name }) => name).filter((name) => !tested.has(name))).toEqual(
    [],
  );
});

test('pictures: a lazy picture gets its address, and the largest of a set is taken', () => {
  const read = story({
    within:
      '<figure><img src="data:image/gif;base64,R0lG" data-src="/tug.jpg"></figure>' +
      '<figure><img srcset="/s.jpg 300w, /l.jpg 1200w"></figure>' +
      '<noscript><img src="/quiet.jpg"></noscript>',
  });

  const html = explainArticle(read, ADDRESS)?.article.html;

  expect(html).toContain('src="https://film.example/tug.jpg"');
  expect(html).toContain('src="https://film.example/l.jpg"');
  expect(html).toContain('src="https://film.example/quiet.jpg"');
  expect(explainArticle(read, ADDRESS, ['pictures'])?.article.html).not.toContain('tug.jpg');
});

test('hidden: an answer that is folded away is read', () => {
  const read = story({
    within: `<div class="accordion-panel" style="display:none"><p>${long('Answer')}</p></div>`,
  });

  expect(explainArticle(read, ADDRESS)?.article.text).toContain('Answer');
});
