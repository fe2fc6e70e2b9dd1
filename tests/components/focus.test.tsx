/* Where the keyboard goes when the control it was on takes itself away: never to nowhere. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ChosenChips } from '../../components/ChosenChips.tsx';
import { EntryInput } from '../../components/EntryInput.tsx';
import { FindBar } from '../../components/FindBar.tsx';
import { HighlightCard } from '../../components/HighlightCard.tsx';
import { SuggestedNames } from '../../components/SuggestedNames.tsx';
import '../../components/theme.css';
import type { Highlight } from '../../core/highlight.ts';
import type { Deeds } from '../../entrypoints/names/deeds.ts';
import { Lately } from '../../entrypoints/names/Lately.tsx';
import { SitesPanel } from '../../entrypoints/options/SitesPanel.tsx';
import { place } from './place.ts';

const nothing = () => undefined;

/** What has the keyboard, as it is read: its label, its words, or what it is. */
const focused = () => {
  const at = document.activeElement;
  return at?.getAttribute('aria-label') ?? (at?.textContent || at?.tagName);
};

/** Presses what bears this label or these words by keys, then lets the screen follow. */
async function pressKeysOn(name: string, keys = '{Enter}'): Promise<void> {
  const control = [...place.querySelectorAll<HTMLElement>('button, textarea, input')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  );
  control?.focus();
  expect(document.activeElement).toBe(control);
  await userEvent.keyboard(keys);
  await new Promise((done) => setTimeout(done, 50));
}

function Names({ offered = [] as readonly string[] }) {
  const [entries, setEntries] = useState(['Seo Ye-rin', 'Oh Se-a']);
  const [names, setNames] = useState(offered);
  const drop = (name: string) => setNames(names.filter((one) => one !== name));
  return (
    <EntryInput
      label="Actors"
      box="actors"
      entries={entries}
      typing=""
      correcting={undefined}
      completions={[]}
      onEntries={setEntries}
      onTyping={nothing}
      onCorrecting={nothing}
    >
      <SuggestedNames
        label="Actors"
        language="en"
        hasLegend={false}
        names={names.map((name) => ({
          name,
          certain: true,
          reasons: [
            { rule: 'in quotation marks', sentence: [{ text: `${name} was there.`, marked: false }] },
          ],
          canShow: true,
          isMissing: false,
        }))}
        onTake={drop}
        onRefuse={drop}
        onShow={nothing}
      />
    </EntryInput>
  );
}

test('a name taken out of a box leaves the keyboard on the next name, then in the box', async () => {
  render(<Names />, place);
  await pressKeysOn('Remove Seo Ye-rin');
  expect(focused()).toBe('Oh Se-a');
  await pressKeysOn('Oh Se-a', '{Delete}');

  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
});

test('a suggestion taken, refused by key or by “Not”, leaves the keyboard on its neighbour, then in the box', async () => {
  render(<Names offered={['Ann Lee', 'Bo Marsh', 'Cy Holt', 'Di Feld']} />, place);
  await pressKeysOn('Ann Lee');
  expect(focused()).toBe('Bo Marsh');
  await pressKeysOn('Bo Marsh', '{Delete}');
  expect(focused()).toBe('Cy Holt');
  place.querySelectorAll<HTMLElement>('.SuggestedNames-name')[1]?.focus();
  await new Promise((done) => setTimeout(done, 50));
  await pressKeysOn('Not Di Feld');
  expect(focused()).toBe('Cy Holt');
  await pressKeysOn('Not Cy Holt');

  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
});

function Chips() {
  const [left, setLeft] = useState(['interview', 'review']);
  return (
    <>
      <aside>
        <h2>Filters</h2>
      </aside>
      <div>
        <ChosenChips
          chips={left.map((text) => ({
            key: text,
            kind: 'tag',
            kindName: 'tag',
            text,
            onRemove: () => setLeft(left.filter((one) => one !== text)),
          }))}
          onClear={() => setLeft([])}
        />
        <h2>2 clips</h2>
      </div>
    </>
  );
}

test('a filter taken away leaves the keyboard on the next one, and the last on the heading of what it filtered', async () => {
  render(<Chips />, place);
  await pressKeysOn('Remove filter tag: interview');
  expect(focused()).toBe('Remove filter tag: review');
  await pressKeysOn('Remove filter tag: review');

  expect(focused()).toBe('2 clips');
});

const markOf = (id: string): Highlight => ({
  id,
  clip: 'one',
  colour: 'yellow',
  note: '',
  created: '2026-03-14T10:00:00.000Z',
  changed: '2026-03-14T10:00:00.000Z',
  selectors: { quote: { type: 'TextQuoteSelector', exact: `Words of ${id}`, prefix: '', suffix: '' } },
});

function Cards() {
  const [ids, setIds] = useState(['one', 'two']);
  return (
    <section>
      <h2>Highlights</h2>
      {ids.map((id) => (
        <HighlightCard
          key={id}
          highlight={markOf(id)}
          language="en"
          meanings={{ yellow: 'Quote', green: 'Fact', blue: 'Idea', pink: 'Casting' }}
          isWanted={false}
          time="today"
          onReveal={nothing}
          onColour={nothing}
          onNote={nothing}
          onCopy={nothing}
          onCopyAs={nothing}
          onDelete={() => setTimeout(() => setIds(ids.filter((one) => one !== id)), 10)}
        />
      ))}
    </section>
  );
}

test('a highlight deleted leaves the keyboard on the next card, and the last one on the heading', async () => {
  render(<Cards />, place);
  await pressKeysOn('Delete');
  expect(focused()).toBe('Words of two');
  await pressKeysOn('Delete');

  expect(focused()).toBe('Highlights');
});

test('Escape out of a note leaves the keyboard on its card', async () => {
  render(<Cards />, place);
  await pressKeysOn('Add a note');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await userEvent.keyboard('{Escape}');
  await new Promise((done) => setTimeout(done, 50));

  expect(focused()).toBe('Words of one');
});

function Finding() {
  const [isOpen, setOpen] = useState(false);
  return (
    <header>
      {isOpen && (
        <FindBar
          words=""
          at={0}
          many={0}
          asked={1}
          onWords={nothing}
          onStep={nothing}
          onClose={() => setOpen(false)}
        />
      )}
      <button type="button" onClick={() => setOpen(true)}>
        Find
      </button>
    </header>
  );
}

test('the find bar gives the keyboard back to what it was opened from', async () => {
  render(<Finding />, place);
  await pressKeysOn('Find');
  expect(focused()).toBe('Find in this clip');
  await userEvent.keyboard('{Escape}');
  await new Promise((done) => setTimeout(done, 50));
  expect(focused()).toBe('Find');
  await userEvent.keyboard('{Enter}');
  await pressKeysOn('Close (Esc)');

  expect(focused()).toBe('Find');
});

test('“Take back” on a site leaves the keyboard on the next site, and the last on the heading', async () => {
  const sites = signal<readonly string[]>(['*://one.test/*', '*://two.test/*']);
  const remove = ({ origins }: { readonly origins: readonly string[] }) => {
    sites.value = sites.peek().filter((site) => !origins.includes(site));
    return Promise.resolve(true);
  };
  Object.assign((globalThis as unknown as { browser: object }).browser, { permissions: { remove } });
  render(<SitesPanel sites={sites} />, place);
  await pressKeysOn('Take back: one.test');
  expect(focused()).toBe('Take back: two.test');
  await pressKeysOn('Take back: two.test');

  expect(document.activeElement?.tagName).toBe('H2');
});

test('“Take back” on what was done with names leaves the keyboard on the next deed, and the last on the heading', async () => {
  const lately = signal(
    [1, 2].map((at) => ({
      at,
      made: '2026-03-14T10:00:00.000Z',
      deed: { kind: 'split', spelling: `Name ${at}` },
    })),
  );
  const undo = (at: number) => {
    lately.value = lately.peek().filter((deed) => deed.at !== at);
    return Promise.resolve();
  };
  render(
    <section>
      <h2>Same person?</h2>
      <Lately deeds={{ lately, undo } as unknown as Deeds} />
    </section>,
    place,
  );
  const [first] = place.querySelectorAll('button');
  first?.focus();
  await userEvent.keyboard('{Enter}');
  await new Promise((done) => setTimeout(done, 50));
  expect(document.activeElement?.closest('li')?.textContent).toContain('Name 2');
  await userEvent.keyboard('{Enter}');
  await new Promise((done) => setTimeout(done, 50));

  expect(focused()).toBe('Same person?');
});
