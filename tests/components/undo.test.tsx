/* Taking back: said when it was, there to be pressed again when it failed, and the keyboard is never nowhere after. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PassingButtons } from '../../components/PassingButtons.tsx';
import { createMarkActions } from '../../entrypoints/sidepanel/marks.ts';
import type { Library } from '../../storage/database.ts';
import { place } from './place.ts';

const nothing = () => undefined;
const settled = () => new Promise((done) => setTimeout(done, 50));
const named = (name: string) => [...place.querySelectorAll('button')].find((one) => one.textContent === name);

async function pressKeysOn(name: string): Promise<void> {
  named(name)?.focus();
  expect(document.activeElement).toBe(named(name));
  await userEvent.keyboard('{Enter}');
  await settled();
}

function Undoing({ goes = false }) {
  const [isDeleted, setDeleted] = useState(false);
  const button = (name: string, onClick: () => void) => (
    <button key={name} type="button" onClick={onClick}>
      {name}
    </button>
  );
  return (
    <section>
      <h2>Cards</h2>
      {(!goes || !isDeleted) && button('Delete', () => setDeleted(true))}
      {button('Another', nothing)}
      {isDeleted && <PassingButtons class="Said">{button('Undo', () => setDeleted(false))}</PassingButtons>}
    </section>
  );
}

test('Undo leaves the keyboard where it was when it came up', async () => {
  render(<Undoing />, place);
  await pressKeysOn('Delete');
  await pressKeysOn('Undo');

  expect(document.activeElement?.textContent).toBe('Delete');
});

test('where that is gone, Undo leaves the keyboard whence it came', async () => {
  render(<Undoing goes />, place);
  await pressKeysOn('Delete');
  named('Another')?.focus();
  await pressKeysOn('Undo');

  expect(document.activeElement?.textContent).toBe('Another');
});

test('where it came from nowhere, Undo leaves the keyboard on the heading', async () => {
  render(<Undoing goes />, place);
  await pressKeysOn('Delete');
  await pressKeysOn('Undo');

  expect(document.activeElement?.tagName).toBe('H2');
});

const actions = createMarkActions({} as Library);

test('what says nothing of its own when it is taken back is said to be', async () => {
  actions.said.value = { sentence: 'Dropped', undo: () => Promise.resolve() };
  await actions.takeBack();

  expect(actions.said.value).toEqual({ sentence: 'Undone.' });
});

test('what cannot be taken back says so, and can be pressed again', async () => {
  const undo = () => Promise.reject(new Error('no'));
  actions.said.value = { sentence: 'Dropped', label: 'Back', undo };
  await actions.takeBack();

  expect(actions.said.value).toMatchObject({ label: 'Back', undo });
  expect(actions.said.value.sentence).toMatch(/^This could not be kept/u);
});
