import { browser } from 'wxt/browser';

/** The keys that reach us from any page, as this browser has them; empty where none is set. */
export interface Shortcuts {
  readonly clip: string;
  readonly highlight: string;
  readonly panel: string;
}

/** Asks the browser which keys are set on this machine: a person may have changed them. */
export async function shortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keys = (...names: string[]): string =>
    commands.find(({ name }) => name !== undefined && names.includes(name))?.shortcut ?? '';
  return {
    clip: keys('_execute_action'),
    highlight: keys('highlight'),
    panel: keys('open-panel', '_execute_sidebar_action'),
  };
}

/** Where Chromium browsers let a person set keys; they have no call for it. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** What only Firefox has. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

/** Opens the place where this browser lets a person change the keys. */
export async function changeShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as unknown as ShortcutSettings).openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

/** Calls when the person may have changed the keys elsewhere: the browsers tell of it only by coming back. */
export function followShortcuts(onChange: (keys: Shortcuts) => void, signal: AbortSignal): void {
  const look = (): void => void shortcuts().then(onChange);
  addEventListener('focus', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
}
