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
