/* A setting that the browser does not keep: it is said, what was there counts on, and is what the fields show. */
import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { followSettings, getSettings, rememberColour, type Settings } from '../../browser/settings.ts';
import '../../components/theme.css';
import { HighlightsPanel } from '../../entrypoints/options/HighlightsPanel.tsx';
import { ReadingPanel } from '../../entrypoints/options/ReadingPanel.tsx';
import { createWorker } from '../../entrypoints/options/work.ts';

const FULL = new Error('Resource::kQuotaBytes quota exceeded');
const NO_ROOM =
  'The browser has no room to keep this. What you chose before still counts: make room and do it again.';
const NOT_KEPT =
  'The browser did not keep this. What you chose before still counts: reload this page and do it again.';

let place: HTMLElement;
let settings: Signal<Settings>;
let refusal: Error | undefined;
let end: AbortController;

beforeEach(async () => {
  let stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: object) => void>();
  const local = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (news: Record<string, unknown>) => {
      if (refusal) throw refusal;
      stored = { ...stored, ...structuredClone(news) };
      for (const listener of listeners) listener(news);
    },
    onChanged: {
      addListener: (listener: (changes: object) => void) => listeners.add(listener),
      removeListener: (listener: (changes: object) => void) => listeners.delete(listener),
    },
  };
  Object.assign(Reflect.get(globalThis, 'browser') as object, { storage: { local } });
  refusal = undefined;
  end = new AbortController();
  settings = signal(await getSettings());
  followSettings((changed) => {
    settings.value = changed;
  }, end.signal);
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => {
  end.abort();
  render(null, place);
  place.remove();
});

const said = () => place.querySelector('[role="alert"]')?.textContent;
const sayingNothing = () => expect.poll(said).toBeUndefined();

async function rename(colour: string, name: string): Promise<HTMLInputElement> {
  const field = page.getByLabelText(new RegExp(colour, 'iu'));
  await userEvent.fill(field, name);
  await userEvent.tab();
  return field.element() as HTMLInputElement;
}

test('what a colour means: the field says again what it means, and once there is room the name is kept', async () => {
  render(<HighlightsPanel settings={settings} />, place);
  refusal = FULL;
  const field = await rename('green', 'Box office');
  await expect.poll(said).toBe(NO_ROOM);
  expect(field.value).toBe('Fact');

  refusal = new Error('the profile is read only');
  await rename('green', 'Box office');
  await expect.poll(said).toBe(NOT_KEPT);
  expect(field.value).toBe('Fact');

  refusal = undefined;
  await rename('green', 'Box office');
  await sayingNothing();
  expect(field.value).toBe('Box office');
  expect((await getSettings()).meanings.green).toBe('Box office');
});

test('the room for pictures, which of them are kept, and the paper, each as often as it is refused', async () => {
  render(<ReadingPanel settings={settings} />, place);
  refusal = FULL;
  const [wish, room] = [...place.querySelectorAll('select')];
  for (let time = 0; time < 2; time++) {
    await userEvent.selectOptions(room as HTMLSelectElement, '20');
    await expect.poll(said).toBe(NO_ROOM);
    await expect.poll(() => room?.value).toBe('10');
    await userEvent.selectOptions(wish as HTMLSelectElement, 'all');
    await expect.poll(() => wish?.value).toBe('lead');
    await userEvent.click(page.getByLabelText('Sepia'));
    await expect
      .poll(() => place.querySelector('[name$=paper]:checked')?.parentElement?.textContent)
      .toBe('Auto');
    expect(said()).toBe(NO_ROOM);
  }

  refusal = undefined;
  await userEvent.selectOptions(room as HTMLSelectElement, '20');
  await sayingNothing();
  expect(room?.value).toBe('20');
});

test('the colour that was marked with last: the mark is made, and so nothing is thrown', async () => {
  refusal = FULL;
  await rememberColour('pink');
  expect((await getSettings()).colour).toBe('yellow');
  refusal = undefined;
  await rememberColour('pink');
  expect((await getSettings()).colour).toBe('pink');
});

test('the words that come with a copy of the library: that there is no room for them is said in words of ours', async () => {
  const worker = createWorker();
  await worker.run(() => Promise.reject(FULL));
  expect(worker.work.value).toEqual({
    kind: 'failed',
    words: 'The disk has no room left. What was there before is whole; make room and go on.',
  });
});
