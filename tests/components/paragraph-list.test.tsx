import axe from 'axe-core';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ParagraphList, type ListedParagraph } from '../../components/ParagraphList.tsx';
import '../../components/theme.css';
import { place } from './place.ts';

const LIST: readonly ListedParagraph[] = [
  { text: 'The ferry was late.', isHeading: false, isKept: true },
  { text: 'A horn in the fog', isHeading: true, isKept: true },
  { text: 'Ida Berg contributed to this report.', isHeading: false, isKept: false, reason: 'below the end' },
  { text: 'Follow us on every channel there is.', isHeading: false, isKept: false, reason: 'an invitation' },
];

function show(onToggle: (at: number) => void, list = LIST): void {
  const out = list.filter(({ isKept }) => !isKept).length;
  render(
    <ParagraphList
      paragraphs={() => list}
      kept={list.length - out}
      out={out}
      language="en"
      said=""
      onToggle={onToggle}
      onUndo={() => undefined}
    />,
    place,
  );
}

test('what was left out is shown first, with the reason; the rest on demand; axe finds nothing', async () => {
  show(() => undefined);
  await userEvent.click(place.querySelector('summary')!);

  expect(texts()).toEqual([LIST[2]?.text, LIST[3]?.text]);
  expect(place.querySelector('.ParagraphList-reason')?.textContent).toBe('below the end');
  await userEvent.click(buttonWith('Show all 4 paragraphs'));
  expect(texts()).toEqual(LIST.map(({ text }) => text));
  const { violations } = await axe.run(place, { rules: { 'page-has-heading-one': { enabled: false } } });
  expect(violations).toEqual([]);
});

test('the arrows lead through the list, Space takes in, and what was taken in stays in sight', async () => {
  const onToggle = vi.fn<(at: number) => void>();
  show(onToggle);
  await userEvent.click(place.querySelector('summary')!);
  place.querySelector('input')?.focus();
  await userEvent.keyboard('{ArrowDown} ');

  expect(onToggle).toHaveBeenCalledWith(3);
  show(
    onToggle,
    LIST.map((one, at) => (at === 3 ? { ...one, isKept: true } : one)),
  );
  await expect.poll(texts).toEqual([LIST[2]?.text, LIST[3]?.text]);
});

test('at 320 pixels and large letters nothing is cut off at the side', async () => {
  place.style.cssText = 'width: 320px; font-size: 125%';
  show(() => undefined);
  await userEvent.click(place.querySelector('summary')!);

  expect(place.scrollWidth).toBeLessThanOrEqual(320);
});

function texts(): string[] {
  return [...place.querySelectorAll('.ParagraphList-text')].map(({ textContent }) => textContent);
}

function buttonWith(words: string): HTMLElement {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`Expected a button “${words}”.`);
  return found;
}
