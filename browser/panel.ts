/* The side panel: Chromium's side panel, Firefox's sidebar. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** A mark that the panel is to show, and the tab it stands in. */
export interface WantedMark {
  readonly id: string;
  readonly tab: number;
}

const WantedShape = v.object({ id: v.string(), tab: v.number() });

/** What Firefox has in the place of `sidePanel`. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the panel beside a tab. Only while the browser still sees the person's press. */
export async function openPanelFor(tabId: number): Promise<void> {
  if ('sidePanel' in browser) await browser.sidePanel.open({ tabId });
  else await (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
}

/** Asks the panel, open or about to be, to show a mark. */
export async function wantMark(wanted: WantedMark): Promise<void> {
  await browser.storage.session.set({ wantedMark: { ...wanted, asked: Date.now() } });
}

/** Calls with each mark that is asked for, the one waiting first, until the signal aborts. */
export function followWantedMark(onWanted: (wanted: WantedMark) => void, signal: AbortSignal): void {
  const take = async (): Promise<void> => {
    const { wantedMark } = await browser.storage.session.get('wantedMark');
    const parsed = v.safeParse(WantedShape, wantedMark);
    if (!parsed.success || signal.aborted) return;
    await browser.storage.session.remove('wantedMark');
    onWanted(parsed.output);
  };
  const listener = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    if (changes['wantedMark']?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), {
    once: true,
  });
  void take();
}
