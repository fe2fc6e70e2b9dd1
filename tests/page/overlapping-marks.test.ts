/* What a person sees where marks of several colours lie on the same words; read off the picture itself. */
import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { COLOURS, type Colour } from '../../core/highlight.ts';
import { overlappingMarks, type Mark } from '../../page/paint/overlapping-marks.ts';
import { paint } from '../../page/paint/paint.ts';

let unpaint = (): void => {};

afterEach(() => {
  unpaint();
  document.body.replaceChildren();
});

const PAIRS = COLOURS.flatMap((lower, at) => COLOURS.slice(at + 1).map((upper) => [lower, upper] as const));

test.each(PAIRS)('words marked %s and %s look like neither of the two alone', async (lower, upper) => {
  const alone = [await seen([lower]), await seen([upper])];
  const both = await seen([lower, upper]);

  for (const other of alone) expect(likeness(both, other)).toBeLessThan(0.5);
  expect(likeness(both, await seen([lower, upper]))).toBe(1); // the measure itself: the same is the same
});

test('words are parted where a colour comes or goes, across elements, in each tree for itself', () => {
  document.body.innerHTML = '<p>A kiss <em>in the</em> rain</p><div></div>';
  const [first, second, third] = texts(document.querySelector('p')!);
  const shadow = document.querySelector('div')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Words in the shadow</p>';
  const [inside] = texts(shadow);
  const whole = document.createRange();
  whole.selectNodeContents(document.querySelector('p')!); // begins and ends at an element, not in text
  const marks: Mark[] = [
    { range: between(first!, 2, second!, 2), colour: 'pink' },
    { range: between(second!, 0, third!, 5), colour: 'yellow' },
    { range: whole, colour: 'green' },
    { range: between(inside!, 0, inside!, 5), colour: 'blue' },
    { range: between(inside!, 5, inside!, 8), colour: 'pink' }, // where one ends the other begins
  ];

  const found = overlappingMarks(marks).map(({ colours, range }) => `${colours.join(' ')}: ${String(range)}`);

  expect(found.filter((words) => !words.endsWith(': '))).toEqual([
    'green pink: kiss ',
    'yellow green pink: in',
    'yellow green:  the rain',
  ]);
});

test('what begins and ends between elements is in the order of the page, as the browser tells it', () => {
  document.body.innerHTML = '<div>One <b>two <i>three</i></b><hr><p></p>four <!-- five --><em>six</em></div>';
  const box = document.querySelector('div')!;
  const nodes = [box, ...box.querySelectorAll('*'), ...texts(box)];
  const places = nodes.flatMap((node) => {
    const length = node instanceof Text ? node.length : node.childNodes.length;
    return Array.from({ length: length + 1 }, (_nothing, offset) => ({ node, offset }));
  });
  const whole = document.createRange();
  whole.selectNodeContents(document.body);
  for (const { node, offset } of places)
    for (const other of places) {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(other.node, other.offset); // takes the beginning along where it is the earlier one
      const found = overlappingMarks([
        { range: whole, colour: 'yellow' },
        { range, colour: 'green' },
      ]);
      expect(found.map((overlap) => String(overlap.range)).join('')).toBe(String(range));
    }
});

test('of a thousand marks of one colour, and of none, nothing overlaps', () => {
  document.body.innerHTML = '<p>A kiss in the rain</p>';
  const [text] = texts(document.body);
  const marks = Array.from({ length: 1_000 }, (_nothing, at): Mark => {
    return { range: between(text!, at % 10, text!, (at % 10) + 3), colour: 'blue' };
  });

  expect(overlappingMarks(marks)).toEqual([]);
  expect(overlappingMarks([])).toEqual([]);
});

function texts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function between(start: Text, from: number, end: Text, to: number): Range {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range;
}

/** The pixels of a word that bears these marks, one over the other. */
async function seen(colours: readonly Colour[]): Promise<ImageData> {
  document.body.innerHTML =
    '<p id="word" style="font: 40px/80px monospace; width: 200px; margin: 0; background: #fff">harbour</p>';
  const text = document.querySelector('#word')?.firstChild as Text;
  const marks = colours.map((colour): Mark => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return { range, colour };
  });
  unpaint = paint(document, marks);
  const base64 = await page.screenshot({ element: page.getByText('harbour'), save: false });
  unpaint();
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  return canvas.getImageData(0, 0, picture.width, picture.height);
}

/** How much of what two pictures show apart from the white page is the same, 0 to 1. */
function likeness(one: ImageData, other: ImageData): number {
  let same = 0;
  let all = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const pixels = [one, other].map(({ data }) => data.slice(at, at + 3).join(' '));
    if (pixels.every((pixel) => pixel === '255 255 255')) continue;
    all++;
    if (pixels[0] === pixels[1]) same++;
  }
  return same / all;
}
