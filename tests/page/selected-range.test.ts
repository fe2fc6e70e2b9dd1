import { afterEach, expect, test } from 'vitest';
import { selectedRange } from '../../page/anchor/selected-range.ts';

afterEach(() => document.body.replaceChildren());

test.each(['<input value="who is in it">', '<textarea>who is in it</textarea>', '<input type="email">'])(
  'words selected in the text are found though the page gave the keyboard to %s',
  (box) => {
    document.body.innerHTML = `${box}<p>the ferry leaves at nine</p>`;
    document.body.querySelector<HTMLElement>('input, textarea')?.focus();
    const words = document.body.querySelector('p')?.firstChild as Text;

    getSelection()?.setBaseAndExtent(words, 4, words, 9);

    expect(document.activeElement?.localName).not.toBe('body');
    expect(selectedRange(document)?.toString()).toBe('ferry');
  },
);

test.each(['input', 'textarea'])('what is selected within an %s is no quote of the page', (name) => {
  document.body.innerHTML = '<p>the ferry leaves at nine</p>';
  const box = document.createElement(name) as HTMLInputElement;
  document.body.append(box);
  box.value = 'my own password';

  box.focus();
  box.select();

  expect(selectedRange(document)).toBeUndefined();
});
