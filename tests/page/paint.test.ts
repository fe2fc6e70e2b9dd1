import { afterEach, beforeEach, expect, test } from 'vitest';
import { COLOURS } from '../../core/highlight.ts';
import { highlightAt } from '../../page/paint/hit-test.ts';
import { flash, paint } from '../../page/paint/paint.ts';

beforeEach(() => {
  document.body.innerHTML = `<p id="one">A kiss in the rain ends the film.</p><p id="two">Nobody built the wall.</p>`;
});

afterEach(() => CSS.highlights.clear());

test('a thousand marks are painted without one change of the page', async () => {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const marks = Array.from({ length: 1000 }, (_nothing, index) => ({
    range: over('#one', index % 20, (index % 20) + 5),
    colour: COLOURS[index % COLOURS.length]!,
  }));

  const undo = paint(document, marks);
  const stop = flash(marks[0]!.range);
  stop();
  undo();
  await Promise.resolve();

  expect(seen).toEqual([]);
});

test('there is one entry of ours for each colour, and none of them is left when painting is undone', () => {
  CSS.highlights.set('of-the-page', new Highlight());
  const sheets = document.adoptedStyleSheets.length;

  const undo = paint(document, [
    { range: over('#one', 0, 6), colour: 'yellow' },
    { range: over('#two', 0, 6), colour: 'yellow' },
    { range: over('#two', 2, 9), colour: 'pink' },
  ]);

  expect(CSS.highlights.get('cutting-room-yellow')?.size).toBe(2);
  expect(CSS.highlights.get('cutting-room-pink')?.size).toBe(1);
  undo();
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  expect(document.adoptedStyleSheets.length).toBe(sheets);
});

test('what a later painting shows is not taken away by undoing an earlier one', () => {
  const undoFirst = paint(document, [{ range: over('#one', 0, 6), colour: 'green' }]);
  paint(document, [{ range: over('#two', 0, 6), colour: 'green' }]);

  undoFirst();

  expect(CSS.highlights.get('cutting-room-green')?.size).toBe(1);
});

test('marked words stay dark on light on any page, and each colour has a line of its own', () => {
  document.body.style.cssText = 'background: #111; color: #eee';
  const undo = paint(
    document,
    COLOURS.map((colour, index) => ({ range: over('#one', index * 5, index * 5 + 4), colour })),
  );
  const paragraph = document.querySelector('#one')!;

  const looks = COLOURS.map((colour) => getComputedStyle(paragraph, `::highlight(cutting-room-${colour})`));

  expect(new Set(looks.map((look) => look.textDecorationStyle)).size).toBe(COLOURS.length);
  for (const look of looks) expect(contrast(look.color, look.backgroundColor)).toBeGreaterThan(7);
  undo();
  document.body.style.cssText = '';
});

test('a point on the words finds their mark, the shortest first, and a point beside them finds none', () => {
  const long = { id: 'long', range: over('#one', 0, 18) };
  const short = { id: 'short', range: over('#one', 2, 6) };
  const box = short.range.getBoundingClientRect();
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const beside = { x: innerWidth - 10, y: middle.y };

  expect(highlightAt(document, middle, [long, short])?.id).toBe('short');
  expect(highlightAt(document, { ...middle, x: box.right + 12 }, [long, short])?.id).toBe('long');
  expect(highlightAt(document, beside, [long, short])).toBeUndefined();
});

test('words in a shadow root are dressed there too', () => {
  const host = document.createElement('news-card');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Words in the shadow.</p>';
  document.body.append(host);
  const range = document.createRange();
  range.setStart(shadow.querySelector('p')!.firstChild!, 0);
  range.setEnd(shadow.querySelector('p')!.firstChild!, 5);

  const undo = paint(document, [{ range, colour: 'blue' }]);

  expect(shadow.adoptedStyleSheets.length).toBe(1);
  undo();
  expect(shadow.adoptedStyleSheets.length).toBe(0);
});

function over(selector: string, from: number, to: number): Range {
  const text = document.querySelector(selector)!.firstChild!;
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
