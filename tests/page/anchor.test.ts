import { beforeEach, expect, test } from 'vitest';
import { anchor, describe as describeRange } from '../../page/anchor/anchor.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <header><a href="#">Kino Herald</a></header>
    <article>
      <h1>The Orchard Wall opens</h1>
      <p id="first">Hanna Weiss began as a dancer in Graz, and <em>learned to sit still</em> after a fall.</p>
      <script>var words = 'learned to watch';</script>
      <p id="second">Her first film tells of two sisters who inherit a house with a wall nobody built.</p>
      <ul><li>Ingrid Solberg</li><li>Tomas Beran</li></ul>
    </article>`;
});

test('words across inline elements are described as they read', () => {
  const range = rangeOver('#first', 'in Graz, and learned to sit');

  expect(describeRange(document, range).quote).toMatchObject({
    exact: 'in Graz, and learned to sit',
    suffix: expect.stringMatching(/^ still after a fall\.\nHer first film/),
  });
});

test('a quote over two paragraphs keeps the break between them and leaves scripts out', () => {
  const range = document.createRange();
  range.setStart(textIn('#first', 'after a fall'), textIn('#first', 'after a fall').data.indexOf('after'));
  range.setEnd(textIn('#second', 'Her'), 14);

  const selectors = describeRange(document, range);

  expect(selectors.quote.exact).toBe('after a fall.\nHer first film');
  expect(anchor(document, selectors)?.toString()).toContain('after a fall.');
});

test('what was described is anchored to the very same place', () => {
  const range = rangeOver('#second', 'two sisters');

  const again = anchor(document, describeRange(document, range));

  expect(again?.startContainer).toBe(range.startContainer);
  expect([again?.startOffset, again?.endOffset]).toEqual([range.startOffset, range.endOffset]);
});

test('a selection that begins and ends between elements covers the words inside', () => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('ul')!);

  expect(describeRange(document, range).quote.exact).toBe('Ingrid Solberg\nTomas Beran');
});

test.each([
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'parentNode',
  'childNodes',
  'localName',
  'nodeType',
  'shadowRoot',
  'host',
  'localName nodeType nextSibling firstChild',
])('a form around the article with a field named %s hides none of its words', (names) => {
  const form = document.createElement('form');
  form.append(...document.body.childNodes);
  for (const name of names.split(' ')) form.insertAdjacentHTML('beforeend', `<input name="${name}">`);
  document.body.append(form);
  document.body.insertAdjacentHTML('beforeend', '<p>Vera Lindqvist shot it.</p>');
  const list = document.createRange();
  list.selectNodeContents(document.querySelector('ul')!);
  list.setEndBefore(form.querySelector('input')!);
  const after = document.createRange();
  after.setStartAfter(form.querySelector('input')!);
  after.setEnd(document.body, document.body.childNodes.length);

  expect(describeRange(document, list).quote.exact).toBe('Ingrid Solberg\nTomas Beran');
  expect(describeRange(document, after).quote).toMatchObject({
    exact: 'Vera Lindqvist shot it.',
    prefix: expect.stringContaining('Tomas Beran'),
  });
});

test('a selection without words has an empty quote and is anchored nowhere', () => {
  const range = document.createRange();
  range.setStart(document.body, 0);

  const selectors = describeRange(document, range);

  expect(selectors.quote.exact).toBe('');
  expect(anchor(document, selectors)).toBeUndefined();
});

test('words are found again after the page has changed, though the text had been read before', () => {
  const selectors = describeRange(document, rangeOver('#second', 'a wall nobody built'));
  const paragraph = document.querySelector('#second')!;

  paragraph.insertAdjacentHTML('beforebegin', '<p>Advertisement: two sofas for the price of one.</p>');
  paragraph.innerHTML = paragraph.innerHTML.replace('wall', '<b>wall</b>');

  expect(anchor(document, selectors)?.toString()).toBe('a wall nobody built');
});

test('words that were taken away are an orphan', () => {
  const selectors = describeRange(document, rangeOver('#second', 'a wall nobody built'));

  document.querySelector('#second')!.remove();

  expect(anchor(document, selectors)).toBeUndefined();
});

test('of two equal places the one a person can see is taken', () => {
  document.body.innerHTML = `<p style="display:none">A kiss in the rain ends it.</p><p id="shown">A kiss in the rain ends it.</p>`;
  const selectors = {
    quote: { type: 'TextQuoteSelector', exact: 'kiss in the rain', prefix: 'A ', suffix: ' ends' } as const,
  };

  expect(anchor(document, selectors)?.startContainer.parentElement?.id).toBe('shown');
});

test('words inside an open shadow root and a frame of the same origin are found again', () => {
  const host = document.createElement('news-card');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>The shadow of a lighthouse falls on the sea.</p>';
  const frame = document.createElement('iframe');
  document.body.append(host, frame);
  frame.contentDocument!.body.innerHTML = '<p>The frame shows a ferry at night.</p>';
  const inShadow = document.createRange();
  inShadow.selectNodeContents(host.shadowRoot!.querySelector('p')!);
  const inFrame = frame.contentDocument!.createRange();
  inFrame.selectNodeContents(frame.contentDocument!.querySelector('p')!);

  const shadowed = anchor(document, describeRange(document, inShadow));
  const framed = anchor(document, describeRange(document, inFrame));

  expect(shadowed?.toString()).toBe('The shadow of a lighthouse falls on the sea.');
  expect(framed?.toString()).toBe('The frame shows a ferry at night.');
});

test('slotted words are read once, where they are shown', () => {
  document.body.innerHTML = '<news-card><p>Slotted words stay whole.</p></news-card>';
  const host = document.querySelector('news-card')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<h2>Before</h2><slot></slot><h2>After</h2>';
  const range = document.createRange();
  range.selectNodeContents(host.querySelector('p')!);

  const selectors = describeRange(document, range);

  expect(selectors.quote).toMatchObject({ exact: 'Slotted words stay whole.', prefix: 'Before\n' });
  expect(selectors.twins).toMatchObject({ before: 0, after: 0, alike: 0 });
  expect(anchor(document, selectors)?.toString()).toBe('Slotted words stay whole.');
});

test('a part of a page can be the root, on a screen or not', () => {
  const parsed = new DOMParser().parseFromString(
    '<article><p>Kept words of a clip.</p></article>',
    'text/html',
  );
  const root = parsed.querySelector('article')!;
  const range = parsed.createRange();
  range.selectNodeContents(root);

  expect(anchor(root, describeRange(root, range))?.toString()).toBe('Kept words of a clip.');
});

test('describing and anchoring change nothing in the page', async () => {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  const selectors = describeRange(document, rangeOver('#second', 'two sisters'));
  anchor(document, selectors);
  await Promise.resolve();

  expect(seen).toEqual([]);
});

function textIn(selector: string, words: string): Text {
  const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if ((walker.currentNode as Text).data.includes(words)) return walker.currentNode as Text;
  throw new Error(`"${words}" stand in no text of ${selector}.`);
}

/** The range over words of an element, which may run through inline elements. */
function rangeOver(selector: string, words: string): Range {
  const element = document.querySelector(selector)!;
  const start = element.textContent.indexOf(words);
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (start >= passed && start < passed + text.length) range.setStart(text, start - passed);
    const end = start + words.length;
    if (end > passed && end <= passed + text.length) range.setEnd(text, end - passed);
    passed += text.length;
  }
  return range;
}
