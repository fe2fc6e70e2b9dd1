import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createToolbar, type Toolbar } from '../../page/toolbar/toolbar.ts';

/* The shadow tree is closed; the test gets hold of it where it is made. */
let shadow: ShadowRoot;
let toolbar: Toolbar;
beforeEach(() => {
  const attached = vi.spyOn(Element.prototype, 'attachShadow');
  const nothing = () => undefined;
  toolbar = createToolbar(
    document,
    {
      name: 'Marks',
      markAs: (meaning) => `Mark as ${meaning}`,
      note: 'Note',
      noteAs: (meaning) => `Mark as ${meaning} and write a note`,
      copy: 'Copy',
      undo: 'Undo',
      remove: 'Remove',
      direction: 'ltr',
    },
    { onColour: nothing, onNote: nothing, onCopy: nothing, onRemove: nothing, onLeave: nothing },
  );
  shadow = attached.mock.results[0]?.value as ShadowRoot;
});
afterEach(() => {
  toolbar.remove();
  vi.restoreAllMocks();
});

const meanings = { yellow: 'Quote', green: 'Fact', blue: 'Check this', pink: 'Casting' };

/** Words with so much room above and below them, and where they stand. */
function wordsFarDown(above: number): { text: HTMLElement; range: Range } {
  const text = document.createElement('p');
  text.style.cssText = `margin: 0; padding-block: ${above}px 3000px`;
  text.textContent = 'The lamp went round.';
  document.body.append(text);
  const range = document.createRange();
  range.selectNodeContents(text.firstChild!);
  return { text, range };
}

test('nothing of it is seen before there is something to show', () => {
  const bar = shadow.querySelector('[role="toolbar"]');

  expect(bar?.checkVisibility()).toBe(false);
});

test('a sentence comes into a place a screen reader knows already, though the toolbar was not there', async () => {
  const line = shadow.querySelector('[role="status"]');
  toolbar.hide();
  toolbar.say('Marked');
  expect([line?.checkVisibility(), line?.textContent]).toEqual([true, '']);
  toolbar.hide(); // the press is done, the toolbar goes, the sentence is still to come

  await vi.waitFor(() => expect(line?.textContent).toBe('Marked'));
  expect(line?.checkVisibility()).toBe(true);
});

test('the keyboard stays on the button it is on when the toolbar shows another colour, and finds Undo when the mark is gone', () => {
  const range = document.createRange();
  const buttonInFocus = () =>
    shadow.activeElement?.getAttribute('aria-label') ?? shadow.activeElement?.textContent;
  toolbar.show(range, { kind: 'mark', colour: 'yellow', isNew: false }, meanings);
  expect(buttonInFocus()).toBeUndefined(); // who did not ask for it keeps the keyboard
  shadow.querySelectorAll('button')[1]?.focus();
  toolbar.show(range, { kind: 'mark', colour: 'green', isNew: false }, meanings);
  expect(buttonInFocus()).toBe('Fact');

  toolbar.show(range, { kind: 'removed' }, meanings);
  expect(buttonInFocus()).toBe('Undo');
});

test('a note says in which colour it marks the words, where they are not marked yet', () => {
  const note = () => [...shadow.querySelectorAll('button')].find(({ textContent }) => textContent === 'Note');
  const dot = () => getComputedStyle(note() as Element, '::before').backgroundColor;
  toolbar.show(document.createRange(), { kind: 'selection', colour: 'green' }, meanings);
  expect(note()?.title).toBe('Mark as Fact and write a note');
  expect(dot()).toBe(
    getComputedStyle(shadow.querySelector('.colour.green') as Element, '::before').backgroundColor,
  );

  toolbar.show(document.createRange(), { kind: 'mark', colour: 'green', isNew: false }, meanings);
  expect(note()?.title).toBe('');
});

test('it goes with its words when the page is scrolled, and is not seen where they are not', async () => {
  const { text, range } = wordsFarDown(60);
  const bar = shadow.querySelector<HTMLElement>('[role="toolbar"]')!;
  toolbar.show(range, { kind: 'selection', colour: 'green' }, meanings);
  const distance = () => bar.getBoundingClientRect().top - range.getBoundingClientRect().bottom;
  const before = distance();

  scrollTo(0, 40);
  await vi.waitFor(() => expect(distance()).toBeCloseTo(before, 0));
  expect(bar.checkVisibility({ visibilityProperty: true })).toBe(true);
  scrollTo(0, 600);
  await vi.waitFor(() => expect(bar.checkVisibility({ visibilityProperty: true })).toBe(false));
  scrollTo(0, 0);
  await vi.waitFor(() => expect(bar.checkVisibility({ visibilityProperty: true })).toBe(true));
  text.remove();
});

test('one that has the keyboard stays in the window when its words are scrolled out below it', async () => {
  const { text, range } = wordsFarDown(2000);
  scrollTo(0, 1900);
  const bar = shadow.querySelector<HTMLElement>('[role="toolbar"]')!;
  toolbar.show(range, { kind: 'selection', colour: 'green' }, meanings);
  toolbar.focus();

  scrollTo(0, 2000 - innerHeight - 300);
  await vi.waitFor(() => expect(bar.getBoundingClientRect().top).toBeGreaterThan(innerHeight / 2));
  expect(range.getBoundingClientRect().top).toBeGreaterThan(innerHeight);
  expect(bar.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(bar.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  text.remove();
  scrollTo(0, 0);
});
