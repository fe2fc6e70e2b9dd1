/* Names an article suggests: what is not certain is said in words, and what proves one is wholly seen. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SuggestedNames } from '../../components/SuggestedNames.tsx';
import '../../components/theme.css';

const FOOT = 64;
const SENTENCE = 'Captain Moon (played by Baek Ji-hwan) keeps the lamp burning for a brother. '.repeat(3);

let place: HTMLElement;
beforeEach(async () => {
  await page.viewport(420, 600);
  document.documentElement.style.scrollPaddingBottom = `${FOOT}px`;
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  document.documentElement.removeAttribute('style');
});

const nothing = () => undefined;

function show({ above = 0, hasLegend = false }): void {
  const names = ['Baek Ji-hwan', 'Wren Okafor'].map((name, at) => ({
    name,
    certain: at === 0,
    reasons: [{ rule: 'said to act in it', sentence: [{ text: SENTENCE, marked: false }] }],
    canShow: true,
    isMissing: false,
  }));
  render(
    <>
      <div style={{ height: `${above}px` }} />
      <SuggestedNames
        label="Actors"
        language="en"
        names={names}
        hasLegend={hasLegend}
        onTake={nothing}
        onRefuse={nothing}
        onShow={nothing}
      />
      <button type="button">Next</button>
    </>,
    place,
  );
}

const why = () => place.querySelector('.SuggestedNames-why');
const settled = () => new Promise((done) => setTimeout(done, 50));

test('a name that is not certain is called so, and a line says what its dashes mean', async () => {
  show({ hasLegend: true });

  const names = [...place.querySelectorAll('li button')];
  expect(names.map((name) => name.getAttribute('aria-label') ?? name.textContent)).toEqual([
    'Baek Ji-hwan',
    'Wren Okafor, not certain',
  ]);
  expect(place.querySelector('.SuggestedNames-legend')?.textContent).toContain('not certain');
  expect(
    (await axe.run(place, { rules: { 'page-has-heading-one': { enabled: false } } })).violations,
  ).toEqual([]);
  show({ hasLegend: false });
  expect(place.querySelector('.SuggestedNames-legend')).toBeNull();
});

test.each([0, 230, 460])('%d pixels down, what proves a name is wholly seen at its focus', async (above) => {
  show({ above });
  place.querySelector<HTMLElement>('li button')?.focus();
  await settled();

  const { top, bottom } = why()?.getBoundingClientRect() ?? { top: -1, bottom: Infinity };
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(600 - FOOT);
  const inner = why()?.scrollHeight ?? 0;
  expect(inner).toBeLessThanOrEqual(why()?.clientHeight ?? 0);
});

test('it goes with the keyboard, and Escape out of it leads back to its name', async () => {
  show({ above: 100 });
  await userEvent.unhover(place); // what the mouse of an earlier test rests on would stay
  place.querySelector<HTMLElement>('li button')?.focus();
  await settled();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Show me');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toBe('Baek Ji-hwan');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await settled();

  expect(document.activeElement?.textContent).toBe('Next');
  expect(why()).toBeNull();
});
