import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createToolbar, type Toolbar } from '../../page/toolbar.ts';

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

test('a sentence comes into a place a screen reader knows already, though the toolbar was not there', async () => {
  const line = shadow.querySelector('[role="status"]');
  toolbar.hide();
  toolbar.say('Marked');
  expect([line?.checkVisibility(), line?.textContent]).toEqual([true, '']);
  toolbar.hide(); // the press is done, the toolbar goes, the sentence is still to come

  await vi.waitFor(() => expect(line?.textContent).toBe('Marked'));
  expect(line?.checkVisibility()).toBe(true);
});
