import axe from 'axe-core';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ArticleCard } from '../../components/ArticleCard.tsx';
import { FindBar } from '../../components/FindBar.tsx';
import { EntryInput } from '../../components/EntryInput.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import '../../components/theme.css';
import { place } from './place.ts';

const flaws = async () => {
  const { violations } = await axe.run(place, { rules: { 'page-has-heading-one': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
};
const nothing = () => undefined;

test('a completion is chosen with the arrow keys and taken with Enter, commas and all', async () => {
  const onEntries = vi.fn<(entries: string[]) => void>();
  const show = (typing: string) =>
    render(
      <EntryInput
        label="Films"
        box="films"
        entries={['Goat']}
        typing={typing}
        correcting={undefined}
        completions={['Me, Myself & I', 'Salt Lantern']}
        onEntries={onEntries}
        onTyping={show}
        onCorrecting={nothing}
      />,
      place,
    );
  show('');
  await userEvent.type(place.querySelector('input')!, 'm');
  expect(place.querySelector('input')?.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(onEntries).toHaveBeenCalledWith(['Goat', 'Me, Myself & I']);
  expect(await flaws()).toEqual([]);
});

test('a name is taken out with its own button', async () => {
  const onEntries = vi.fn<(entries: string[]) => void>();
  render(
    <EntryInput
      label="Actors"
      box="actors"
      entries={['Seo Ye-rin', 'Oh Se-a']}
      typing=""
      correcting={undefined}
      completions={[]}
      onEntries={onEntries}
      onTyping={nothing}
      onCorrecting={nothing}
    />,
    place,
  );
  await userEvent.click(place.querySelector('[aria-label="Remove Seo Ye-rin"]')!);

  expect(onEntries).toHaveBeenCalledWith(['Oh Se-a']);
});

test('Enter opens the result the arrow keys are on, with Shift its page', async () => {
  const onOpen = vi.fn<(id: string, wanted?: 'page') => void>();
  const hits = ['one', 'two'].map((id) => ({
    id,
    title: [{ text: `Clip ${id}`, marked: false }],
    language: 'ko',
    snippet: [{ text: 'marked', marked: true }],
    outlet: 'The Reel Courier',
    date: '2026-03-14',
    where: 'in your note',
  }));
  render(
    <SearchBox
      query="m"
      state={{ kind: 'found', query: 'm', hits, remarks: ['No clip has “m”.'] }}
      onQuery={nothing}
      onOpen={onOpen}
      onLibrary={nothing}
    />,
    place,
  );
  await userEvent.click(place.querySelector('input')!);
  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(onOpen).toHaveBeenLastCalledWith('two', undefined);
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  expect(onOpen).toHaveBeenLastCalledWith('two', 'page');
  expect(place.querySelector('[role="status"]')?.textContent).toBe('2 clips found. No clip has “m”.');
  const spokenAs = [...place.querySelectorAll('li strong, .SearchBox-snippet')].map((part) =>
    part.closest('[lang]'),
  );
  expect(spokenAs.map((part) => part?.getAttribute('lang'))).toEqual(['ko', 'ko', 'ko', 'ko']);
  expect(await flaws()).toEqual([]);
});

test('hostile words of a page are shown as words', async () => {
  render(
    <ArticleCard
      title={'<img src=x onerror="document.title=1">'}
      byline="<script>1</script>"
      published=""
      outlet="😀<b>"
      minutes={3}
      excerpt={'"><svg onload=1>'}
      language="en"
      thumbnail={undefined}
      onTitle={nothing}
      onByline={nothing}
      onPublished={nothing}
    />,
    place,
  );

  expect(place.querySelector('script, svg, b, img')).toBeNull();
  expect(await flaws()).toEqual([]);
});

test('large numbers are written as the language writes them', () => {
  render(
    <>
      <FindBar
        words="the"
        at={1_001}
        many={12_345}
        asked={1}
        onWords={nothing}
        onStep={nothing}
        onClose={nothing}
      />
      <ArticleCard
        title="Long"
        byline=""
        published=""
        outlet="The Reel Courier"
        minutes={1_200}
        excerpt=""
        language="en"
        thumbnail={undefined}
        onTitle={nothing}
        onByline={nothing}
        onPublished={nothing}
      />
    </>,
    place,
  );

  expect(place.querySelector('output')?.textContent).toBe('1,001 of 12,345');
  expect(place.querySelector('.ArticleCard-outlet')?.textContent).toContain('1,200 min');
});

test('in a narrow sidebar a title of ordinary length is seen whole', async () => {
  await page.viewport(300, 700);
  render(
    <ArticleCard
      title="Lee Chung Hyun’s irresistible decision: The unbreakable bond with Jo Jong-seo in ‘Ballerina’"
      byline=""
      published=""
      outlet="K-Film Daily"
      minutes={2}
      excerpt=""
      language="en"
      thumbnail={undefined}
      onTitle={nothing}
      onByline={nothing}
      onPublished={nothing}
    />,
    place,
  );
  place.style.margin = '0 1.5rem'; // the panel’s edge and the card’s
  const { scrollHeight, clientHeight } = place.querySelector('.ArticleCard-title')!;
  place.removeAttribute('style');
  await page.viewport(900, 700);

  expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
});
