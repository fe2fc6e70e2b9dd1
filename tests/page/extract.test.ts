import { expect, test } from 'vitest';
import { extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata/metadata.ts';
import { overItsSize, SLACK } from '../growth.ts';

const ADDRESS = 'https://film.example/story/2024/quiet-harbour';
const SENTENCE =
  'The director Mara Lind spoke for an hour about the harbour, the storm and the two actors who carried her film.';

function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function story(paragraphs: number): string {
  const text = Array.from({ length: paragraphs }, (_, at) => `<p>Part ${at + 1}. ${SENTENCE}</p>`).join('');
  return `<article><h1>Quiet Harbour</h1>${text}</article>`;
}

test('an article keeps its paragraphs, parted by an empty line', () => {
  const article = extractArticle(page(story(6)), ADDRESS);

  expect(article?.text.split('\n\n')).toHaveLength(6);
  expect(article?.text).toMatch(/^Part 1\./);
});

test('the page that was read is not altered', () => {
  const read = page(story(6));
  const before = read.documentElement.outerHTML;

  extractArticle(read, ADDRESS);

  expect(read.documentElement.outerHTML).toBe(before);
});

test('a page of hardly any text is no article, and can still be kept as a bookmark', () => {
  const read = page(
    '<p>Not found.</p>',
    '<title>Nothing here - Film Example</title><meta property="og:site_name" content="Film Example">',
  );

  expect(extractArticle(read, ADDRESS)).toBeUndefined();
  expect(describePage(read, ADDRESS)).toMatchObject({
    title: 'Nothing here',
    outlet: 'Film Example',
    text: '',
    html: '',
  });
});

test('a home page is no article', () => {
  expect(extractArticle(page(story(6)), 'https://film.example/')).toBeUndefined();
});

test('an article crosses to the extension whole: it survives JSON and structured clone', () => {
  const article = extractArticle(page(story(6)), ADDRESS);

  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  expect(structuredClone(article)).toEqual(article);
});

test('a form that hides the DOM’s own members behind its fields is read like any other page', () => {
  const trap = [
    'childNodes',
    'attributes',
    'firstChild',
    'parentNode',
    'nodeName',
    'remove',
    'textContent',
    'cloneNode',
  ]
    .map((name) => `<input name="${name}"><img name="${name}">`)
    .join('');

  const article = extractArticle(
    page(`<form>${trap}</form>${story(6)}<form>${trap}${story(2)}</form>`),
    ADDRESS,
  );

  expect(article?.text).toContain('Part 6.');
});

test('links and pictures keep whole addresses', () => {
  const article = extractArticle(
    page(story(6).replace('Mara Lind', '<a href="/people/mara">Mara Lind</a><img src="mara.jpg" alt="">')),
    ADDRESS,
  );

  expect(article?.html).toContain('href="https://film.example/people/mara"');
  expect(article?.html).toContain('src="https://film.example/story/2024/mara.jpg"');
});

test('of a page as blogs are made, only the article is kept: no search form, author box or comment form', () => {
  const read = page(
    `<header><nav><a href="/">Home</a><a href="/film/">Film</a></nav>
    <form role="search" class="search-form"><h3>Generic selectors</h3><label><input type="checkbox"> Exact matches only</label></form></header>
    <div id="content"><main><article class="post"><header><h1>Quiet Harbour sets sail</h1></header>
    <div class="entry-content">${Array.from({ length: 7 }, (_, at) => `<p>Part ${at + 1}. ${SENTENCE}</p>`).join('')}</div>
    <footer class="entry-footer"><div class="author-box">Author Mara.L</div></footer></article>
    <section id="comments" class="comments-area"><h3>Leave a Reply:</h3><p>You must be Login to post a comment.</p></section></main>
    <aside class="widget-area"><h3>Recent Posts</h3><ul><li><a href="/a/">Weekend box office</a></li></ul></aside></div>`,
    '<title>Quiet Harbour sets sail - Film Example</title>',
  );

  const article = extractArticle(read, ADDRESS);

  expect(article?.text.split('\n\n')).toHaveLength(7);
  expect(article?.byline).toBe('Mara.L');
  expect(`${article?.text} ${article?.html}`).not.toMatch(/selectors|Exact|Login|Recent|Author/);
});

test('lists, quotes, emphasis, line breaks, ruby, directions and languages are kept as they were written', () => {
  const written = [
    '<ul><li>A ferry, which came late on every one of the days</li><li>A tug, which <i>never</i> came at all</li></ul>',
    '<ol><li>Steer into the wind and look at nobody</li></ol>',
    '<blockquote><p>“We waited for the gulls, and the gulls waited for us,” she said.</p></blockquote>',
    '<p>She wrote <em>Quiet Harbour</em> and <i>The Tug</i>, and he plays in both of them.</p>',
    '<p>Why a harbour?<br>Because it is never still.</p>',
    '<p>The sign reads <ruby>港<rt>みなと</rt></ruby>, and nobody on board could read it.</p>',
    '<p dir="rtl" lang="ar">قالت المخرجة إن الميناء لم يهدأ يوما واحدا طوال التصوير.</p>',
  ];

  const html = extractArticle(
    page(story(5).replace('<p>Part 4', `${written.join('')}<p>Part 4`)),
    ADDRESS,
  )?.html;

  const plain = html?.replaceAll(/ data-paragraph="\d+"/g, '').replaceAll(/>\s+</g, '><');
  for (const one of written) expect(plain).toContain(one);
});

test('an article of another language is kept in it', () => {
  const sentence =
    '감독은 항구와 폭풍, 그리고 두 배우에 대해 한 시간 동안 이야기했고, 다음 작품도 바다에서 찍겠다고 말했다.';
  const read = page(
    `<article><h1>고요한 항구, 닻을 올리다</h1><p class="byline">김하나 기자</p>${`<p>${sentence}</p>`.repeat(8)}</article>`,
    '<title>고요한 항구, 닻을 올리다 - 필름데일리</title><meta property="og:site_name" content="필름데일리">',
  );
  read.documentElement.lang = 'ko-KR';

  expect(extractArticle(read, ADDRESS)).toMatchObject({
    title: '고요한 항구, 닻을 올리다',
    byline: '김하나',
    outlet: '필름데일리',
    language: 'ko-KR',
    paragraphs: 8,
  });
});

test('a page of 50,000 nodes is read in the time that their number explains', { timeout: 120_000 }, () => {
  const make = (items: number) => {
    const filler = '<div class="item"><a href="/x">Another film</a></div>'.repeat(items);
    return { last: items / 40, read: page(`${story(items / 40)}<div class="list">${filler}</div>`) };
  };
  const readPage = ({ last, read }: ReturnType<typeof make>) =>
    expect(extractArticle(read, ADDRESS)?.text).toContain(`Part ${last}.`);

  expect(overItsSize(make, readPage, 16_000)).toBeLessThan(SLACK);
});
