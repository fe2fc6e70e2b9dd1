import axe from 'axe-core';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EarlierVersions } from '../../components/EarlierVersions.tsx';
import '../../components/theme.css';
import { place } from './place.ts';

const VERSIONS = [
  { text: 'The tea was cold.', written: '2026-03-14T10:00:00.000Z' },
  { text: 'The tea was warm, and the lamp burned.', written: '2026-03-15T10:00:00.000Z' },
];

function Writing() {
  const [note, setNote] = useState('The tea was warm.');
  return (
    <>
      <output>{note}</output>
      <EarlierVersions note={note} versions={VERSIONS} onRestore={setNote} />
    </>
  );
}
const note = () => place.querySelector('output')?.textContent;
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);

test('earlier versions show the latest first with the words that are gone, and are put back and forth by keys', async () => {
  render(<Writing />, place);
  place.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');

  expect([...place.querySelectorAll('li p')].map(({ textContent }) => textContent)).toEqual(
    VERSIONS.map(({ text }) => text).reverse(),
  );
  expect(place.querySelector('del')?.textContent).toBe('warm, and the lamp burned.');
  const { violations } = await axe.run(place, { rules: { 'page-has-heading-one': { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);

  await userEvent.keyboard('{Tab}{Enter}');
  expect(note()).toBe('The tea was warm, and the lamp burned.');
  await userEvent.click(button('Undo')!);
  expect(note()).toBe('The tea was warm.');
});

test('where a note was never written over nothing is shown', () => {
  render(<EarlierVersions note="tea" versions={[]} onRestore={() => undefined} />, place);

  expect(place.textContent).toBe('');
});
