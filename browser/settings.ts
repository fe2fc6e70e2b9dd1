import { i18n } from '#i18n';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { COLOURS, type Colour } from '../core/highlight.ts';
import { PICTURE_WISHES, type PictureWish } from '../core/article-pictures.ts';
import { MeaningShape, type OwnWords } from '../core/own-words.ts';
import { FIRST_LOOK, ReadingLookShape, type ReadingLook } from '../core/reading-look.ts';
import { isOutOfRoom } from './out-of-room.ts';

/** What a person chose, the same in all windows. */
export interface Settings {
  /** What each colour means to the person. */
  readonly meanings: Readonly<Record<Colour, string>>;
  /** The colour the shortcut marks with: the last one used. */
  readonly colour: Colour;
  /** How the reader looks. */
  readonly look: ReadingLook;
  /** What is done about the pictures of articles. */
  readonly pictures: PictureSettings;
}

export interface PictureSettings {
  /** Room for the pictures of one clip, in megabytes. */
  readonly megabytes: (typeof MEGABYTES)[number];
  /** Which pictures of a page are kept when it is clipped, as far as the page may read them. */
  readonly keep: PictureWish;
}

/** What can be chosen as room. */
export const MEGABYTES = [2, 5, 10, 20, 50] as const;

/** What a colour means until the person says otherwise, in the words of the browser's language now. */
function firstMeaning(colour: Colour): string {
  return i18n.t(`browser.meanings.${colour}`);
}

const firstMeanings = (): Settings['meanings'] => ({
  yellow: firstMeaning('yellow'),
  green: firstMeaning('green'),
  blue: firstMeaning('blue'),
  pink: firstMeaning('pink'),
});

const DEFAULTS: Omit<Settings, 'meanings'> = {
  colour: 'yellow',
  look: FIRST_LOOK,
  pictures: { megabytes: 10, keep: 'lead' },
};

const meaning = (colour: Colour) => v.fallback(MeaningShape, () => firstMeaning(colour));
const SettingsShape: v.GenericSchema<unknown, Settings> = v.fallback(
  v.object({
    meanings: v.fallback(
      v.object({
        yellow: meaning('yellow'),
        green: meaning('green'),
        blue: meaning('blue'),
        pink: meaning('pink'),
      }),
      firstMeanings,
    ),
    colour: v.fallback(v.picklist(COLOURS), DEFAULTS.colour),
    look: v.optional(ReadingLookShape, FIRST_LOOK),
    pictures: v.fallback(
      v.pipe(
        v.object({
          megabytes: v.picklist(MEGABYTES),
          keep: v.optional(v.picklist(PICTURE_WISHES)),
          always: v.optional(v.boolean()), // how it was called when it was all pictures or none
        }),
        v.transform(({ megabytes, keep, always }) => ({
          megabytes,
          keep: keep ?? (always ? 'all' : DEFAULTS.pictures.keep),
        })),
      ),
      DEFAULTS.pictures,
    ),
  }),
  () => ({ ...DEFAULTS, meanings: firstMeanings() }),
);

/** The settings as they are now; what was never chosen, or is damaged, is as at the beginning. */
export async function getSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return v.parse(SettingsShape, settings ?? {});
}

/** Changes some settings and gives them all. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await getSettings()), ...change };
  await browser.storage.local.set({ settings: { ...settings, meanings: ownOf(settings.meanings) } });
  return settings;
}

/**
 * Changes some settings as a person chose. Gives a sentence where the browser does not keep them: then they are as they
 * were, and what was chosen must not go on being shown.
 */
export async function chooseSettings(change: Partial<Settings>): Promise<string | undefined> {
  try {
    await changeSettings(change);
    return undefined;
  } catch (error) {
    return i18n.t(isOutOfRoom(error) ? 'browser.notKept.full' : 'browser.notKept.failed');
  }
}

/** Remembers the colour that was marked with. The mark is made: that the shortcut's colour stays costs nobody anything. */
export async function rememberColour(colour: Colour): Promise<void> {
  try {
    if ((await getSettings()).colour !== colour) await changeSettings({ colour });
  } catch {
    // the next mark tries again
  }
}

/** What the person had the colours mean; those that mean what they did at the beginning are left out. */
export async function ownMeanings(): Promise<OwnWords['meanings']> {
  return ownOf((await getSettings()).meanings);
}

/* What was never chosen is not written down: it is said in the language the browser has then. */
function ownOf(meanings: Settings['meanings']): OwnWords['meanings'] {
  return Object.fromEntries(
    COLOURS.filter((colour) => meanings[colour] !== firstMeaning(colour)).map((colour) => [
      colour,
      meanings[colour],
    ]),
  );
}

/** Has the colours mean this; those that are left out mean what they did at the beginning. */
export async function changeMeanings(meanings: OwnWords['meanings']): Promise<void> {
  await changeSettings({ meanings: { ...firstMeanings(), ...meanings } });
}

/** Calls with the settings whenever they change, until the signal aborts. */
export function followSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    if ('settings' in changes) void getSettings().then(onChange);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
