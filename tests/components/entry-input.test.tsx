/* A name or tag that stands in a box, corrected where it stands. */
import axe from 'axe-core';
import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EntryInput } from '../../components/EntryInput.tsx';
import '../../components/theme.css';

let place: HTMLElement;
let shown: { readonly entries: readonly string[]; readonly typing: string };
let correcting: string | undefined;
beforeEach(() => {
  place = document.createElement('main');
  place.style.width = '60rem'; // on one line
  document.body.append(place);
  render(<Box />, place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

interface Begun {
  readonly first?: readonly string[];
  /** What a draft says stands half typed, and which entry it corrects. */
  readonly half?: string;
  readonly of?: string | undefined;
}

function Box({ first = ['Seo Ye-rin', 'Ivo Castelan', 'Noor Abadi'], half = '', of }: Begun) {
  const [entries, setEntries] = useState(first);
  const [typing, setTyping] = useState(half);
  const [corrected, setCorrected] = useState(of);
  useLayoutEffect(() => {
    shown = { entries, typing };
    correcting = corrected;
  });
  return (
    <>
      <EntryInput
        label="Actors"
        box="actors"
        entries={entries}
        typing={typing}
        correcting={corrected}
        completions={typing.startsWith('Ivo') ? ['Ivo Castellan'] : []}
        onEntries={setEntries}
        onTyping={setTyping}
        onCorrecting={setCorrected}
      />
      <button type="button">Next</button>
    </>
  );
}

const box = () => place.querySelector('input') as HTMLInputElement;
const settled = () => new Promise((done) => setTimeout(done, 50));
const said = () => place.querySelector('[role=status]')?.textContent;
const chip = (entry: string) =>
  [...place.querySelectorAll<HTMLElement>('.EntryInput-entry')].find(
    ({ textContent }) => textContent === entry,
  );

/** Presses keys on a chip that has the keyboard, then lets the screen follow. */
async function press(entry: string, keys: string): Promise<void> {
  chip(entry)?.focus();
  expect(document.activeElement).toBe(chip(entry));
  await userEvent.keyboard(keys);
  await settled();
}

test.each(['{Enter}', '{F2}'])('%s on a name puts the box in its place with its words', async (key) => {
  await press('Ivo Castelan', key);

  expect(document.activeElement).toBe(box());
  expect(box().value).toBe('Ivo Castelan');
  expect(box().getAttribute('aria-label')).toBe('Correct Ivo Castelan');
  const left = (element: Element | undefined) => element?.getBoundingClientRect().left ?? 0;
  expect(left(box())).toBeGreaterThan(left(chip('Seo Ye-rin')));
  expect(left(box())).toBeLessThan(left(chip('Noor Abadi')));
  expect(shown.entries).toContain('Ivo Castelan'); // until another is kept
  expect(
    (await axe.run(place, { rules: { 'page-has-heading-one': { enabled: false } } })).violations,
  ).toEqual([]);
});

test('Enter keeps what a name became, in its place, and says so', async () => {
  await press('Ivo Castelan', '{Enter}');
  await userEvent.fill(box(), 'Ivo Castellane');
  await userEvent.keyboard('{Enter}');
  await settled();

  expect(shown).toEqual({ entries: ['Seo Ye-rin', 'Ivo Castellane', 'Noor Abadi'], typing: '' });
  expect(said()).toBe('Ivo Castelan is now Ivo Castellane.');
  expect(document.activeElement).toBe(box());
});

test('a spelling of the library is picked for a name, too', async () => {
  await press('Ivo Castelan', '{Enter}');
  await userEvent.keyboard('Ivo{ArrowDown}{Enter}');
  await settled();

  expect(shown.entries).toEqual(['Seo Ye-rin', 'Ivo Castellan', 'Noor Abadi']);
});

test('Escape gives a name back as it was, with the keyboard on it, and closes nothing', async () => {
  let isPrevented: boolean | undefined;
  const look = (event: KeyboardEvent) => (isPrevented = event.defaultPrevented);
  addEventListener('keydown', look);
  await press('Ivo Castelan', '{Enter}');
  await userEvent.keyboard('Some{Escape}');
  await settled();
  removeEventListener('keydown', look);

  expect(shown).toEqual({ entries: ['Seo Ye-rin', 'Ivo Castelan', 'Noor Abadi'], typing: '' });
  expect(document.activeElement).toBe(chip('Ivo Castelan'));
  expect(said()).toBe('Ivo Castelan as it was.');
  expect(isPrevented).toBe(true);
});

test('a name that is left while it is corrected is kept as it stands, and an empty one goes', async () => {
  await userEvent.click(chip('Seo Ye-rin') as HTMLElement);
  await userEvent.keyboard('Seo Yerin');
  await userEvent.tab();
  await settled();
  expect(shown).toEqual({ entries: ['Seo Yerin', 'Ivo Castelan', 'Noor Abadi'], typing: '' });
  await press('Noor Abadi', '{Enter}{Delete}{Enter}');

  expect(shown).toEqual({ entries: ['Seo Yerin', 'Ivo Castelan'], typing: '' });
  expect(said()).toBe('Noor Abadi removed.');
});

test('a name half corrected stays so while the window is left, and when a draft brings it back', async () => {
  await press('Ivo Castelan', '{Enter}');
  await userEvent.keyboard('Ivo Cas');
  box().dispatchEvent(new FocusEvent('blur')); // as a window that is left: the keyboard is still on it
  await settled();
  expect(shown).toEqual({ entries: ['Seo Ye-rin', 'Ivo Castelan', 'Noor Abadi'], typing: 'Ivo Cas' });
  expect(correcting).toBe('Ivo Castelan');

  render(null, place);
  render(<Box half="Ivo Cas" of="Ivo Castelan" />, place);
  expect(document.activeElement).not.toBe(box()); // the keyboard is put back by what the draft says of it
  expect(chip('Ivo Castelan')?.closest('li')?.hidden).toBe(true);
  await userEvent.type(box(), 'tell{Enter}');
  await settled();
  expect(shown).toEqual({ entries: ['Seo Ye-rin', 'Ivo Castell', 'Noor Abadi'], typing: '' });
  expect(correcting).toBeUndefined();
});

test('a correction that a draft brought back is one name when another is corrected next', async () => {
  render(null, place);
  render(<Box half="Ivo Castell" of="Ivo Castelan" />, place);
  chip('Noor Abadi')?.click();
  await settled();

  expect(shown).toEqual({ entries: ['Seo Ye-rin', 'Ivo Castell', 'Noor Abadi'], typing: 'Noor Abadi' });
  expect(correcting).toBe('Noor Abadi');
});

test('a title with a comma is one, whether it is looked at, corrected or typed', async () => {
  render(null, place);
  render(<Box first={['Goat', 'Me, Myself & I']} />, place);
  await press('Me, Myself & I', '{Enter}');
  await userEvent.tab();
  await settled();
  expect(shown).toEqual({ entries: ['Goat', 'Me, Myself & I'], typing: '' });

  await press('Me, Myself & I', '{Enter}{End}{ArrowLeft} too{Enter}');
  expect(shown).toEqual({ entries: ['Goat', 'Me, Myself & I too'], typing: '' });

  await userEvent.type(box(), '"Good Luck, Babe"{Enter}');
  await settled();
  expect(shown.entries).toEqual(['Goat', 'Me, Myself & I too', 'Good Luck, Babe']);
});

test('what stood half typed is meant when a name is corrected', async () => {
  await userEvent.type(box(), 'Oh Se-a');
  await userEvent.click(chip('Seo Ye-rin') as HTMLElement);
  await settled();

  expect(shown).toEqual({
    entries: ['Seo Ye-rin', 'Ivo Castelan', 'Noor Abadi', 'Oh Se-a'],
    typing: 'Seo Ye-rin',
  });
});

test('the arrows go from the box to the names and among them', async () => {
  box().focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(chip('Noor Abadi'));
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(chip('Ivo Castelan'));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');

  expect(document.activeElement).toBe(box());
});

test('an arrow with Alt is the browser’s way back, and one with Shift selects', () => {
  const isLeft = (at: HTMLElement | undefined, news: KeyboardEventInit) => {
    at?.focus();
    const key = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      bubbles: true,
      cancelable: true,
      ...news,
    });
    at?.dispatchEvent(key);
    return !key.defaultPrevented && document.activeElement === at;
  };

  expect(isLeft(box(), { altKey: true })).toBe(true);
  expect(isLeft(box(), { shiftKey: true })).toBe(true);
  expect(isLeft(chip('Noor Abadi'), { altKey: true })).toBe(true);
  expect(isLeft(box(), {})).toBe(false);
});

test('the empty box adds no line to entries that fill theirs, and a press beside them is for it', async () => {
  render(null, place);
  render(<Box first={['Seo Ye-rin', 'Ivo Castelan']} />, place);
  const field = place.querySelector<HTMLElement>('.EntryInput-field');
  const line = field?.offsetHeight;
  const chips = [...place.querySelectorAll<HTMLElement>('.EntryInput-chip')];
  const isOneLine = () => new Set(chips.map(({ offsetTop }) => offsetTop)).size === 1;
  let width = 600;
  for (; width > 200; width -= 3) {
    place.style.width = `${width}px`;
    if (!isOneLine()) break;
    expect([width, field?.offsetHeight]).toEqual([width, line]);
  }
  expect(width).toBeGreaterThan(200);

  field?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  expect(document.activeElement).toBe(box());
});
