/* A browser that can be started, emptied, started again and put away, with all that belongs to it. */
import { openSite, type Site } from '../site/server.ts';
import { dropProfile, newProfile, type Session } from './chromium.ts';

/** What can be done in either browser. */
export type EitherSession = Omit<Session, 'extension'>;

/** The session that runs now, whoever holds it and however often it was started again. */
export type Staged<Kind extends EitherSession = EitherSession> = Kind & {
  /** The sample site. */
  readonly site: Site;
  /** Starts the browser again with the same profile; after `close` or `kill`. */
  restart(options?: { readonly build?: string }): Promise<void>;
  /** Begins anew, with nothing kept. */
  renew(): Promise<void>;
};

/** A site, a profile and a browser. */
export interface Stage<Kind extends EitherSession> {
  readonly session: Staged<Kind>;
  /** Starts the browser, where it does not run yet. */
  open(this: void): Promise<void>;
  /** Closes the tabs and empties library and settings, so that the next test finds the browser as new. */
  empty(this: void): Promise<void>;
  /** Ends everything and drops the profile. */
  shut(this: void): Promise<void>;
}

type Begin<Kind> = (options: {
  readonly site: Site;
  readonly profile: string;
  readonly build?: string;
}) => Promise<Kind>;

interface Running<Kind> {
  readonly site: Site;
  readonly profile: string;
  session: Kind;
}

/** Makes a stage on which nothing runs yet. */
export function makeStage<Kind extends EitherSession>(begin: Begin<Kind>): Stage<Kind> {
  let running: Running<Kind> | undefined;
  const now = (): Running<Kind> => {
    if (!running) throw new Error('The browser is there only while a test runs.');
    return running;
  };
  const open = async (): Promise<void> => {
    if (running?.session.browser.connected) return;
    const site = running?.site ?? (await openSite());
    const profile = running?.profile ?? newProfile();
    running = { site, profile, session: await begin({ site, profile }) };
  };
  const shut = async (): Promise<void> => {
    await running?.session.close().catch(() => undefined); // a test may have closed or killed it
    await running?.site.close();
    if (running) dropProfile(running.profile);
    running = undefined;
  };
  const own: Record<string, unknown> = {
    restart: async (options: { readonly build?: string } = {}) => {
      const { site, profile } = now();
      now().session = await begin({ site, profile, ...options });
    },
    renew: async () => {
      await shut();
      await open();
    },
  };
  const session = new Proxy(own, {
    get: (_own, name) => {
      if (name === 'site') return now().site;
      return own[String(name)] ?? (Reflect.get(now().session, name) as unknown);
    },
  }) as unknown as Staged<Kind>;
  return { session, open, shut, empty: () => empty(now().session) };
}

async function empty(session: EitherSession): Promise<void> {
  const own = await session.openOwn('icon/16.png');
  for (const page of await session.browser.pages()) {
    if (page !== own) await page.close().catch(() => undefined); // popup and sidebar are no tabs
  }
  await own.evaluate(EMPTY);
}

const EMPTY = `(async () => {
  for (const { name } of await indexedDB.databases()) {
    const library = await new Promise((done) => (indexedDB.open(name).onsuccess = ({ target }) => done(target.result)));
    const tables = [...library.objectStoreNames];
    if (tables.length > 0) await new Promise((done) => {
      const emptying = library.transaction(tables, 'readwrite');
      emptying.oncomplete = done;
      for (const table of tables) emptying.objectStore(table).clear();
    });
    library.close();
  }
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ welcomed: true }); // the first page was shown
})()`;
