import { beforeEach, expect, test } from 'vitest';
import { changeSettings, getSettings, ownMeanings, rememberColour } from '../../browser/settings.ts';

interface Api {
  readonly i18n: { getMessage: (name: string, substitutions?: readonly string[]) => string };
}

/* The browser, with a place for settings; its language can be changed. */
const api = Reflect.get(globalThis, 'browser') as Api;
let stored: Record<string, unknown>;
beforeEach(() => {
  stored = {};
  Object.assign(api, {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (news: Record<string, unknown>) => {
          stored = { ...stored, ...structuredClone(news) };
        },
      },
    },
  });
});

test('what colours mean goes with the browser’s language, but for what a person named', async () => {
  await rememberColour('blue'); // writes the settings, with none of the meanings chosen
  await changeSettings({ meanings: { ...(await getSettings()).meanings, pink: 'Gossip' } });
  const english = api.i18n.getMessage;
  api.i18n.getMessage = (name) => `다른 ${name}`;
  const { meanings, colour } = await getSettings();
  const own = await ownMeanings();
  api.i18n.getMessage = english;

  expect(meanings).toEqual({
    yellow: '다른 browser_meanings_yellow',
    green: '다른 browser_meanings_green',
    blue: '다른 browser_meanings_blue',
    pink: 'Gossip',
  });
  expect(own).toEqual({ pink: 'Gossip' });
  expect(colour).toBe('blue');
});
