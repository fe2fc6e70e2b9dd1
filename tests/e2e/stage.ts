/* A browser that can be started, emptied, started again and put away, with all that belongs to it. */
import { openSite, type Site } from '../site/server.ts';
import { buildWith, dropProfile, newProfile, type Session } from './chromium.ts';
import { sayInWords, type Words } from './other-words.ts';

/** What can be done in either browser. */
export type EitherSession = Omit<Session, 'extension'>;

/** How a browser is started again. */
export interface Again {
  /** Sites the person has allowed: no driver can press in the browser's own question. */
  readonly allowed?: readonly string[];
  /** Whether the extension has no more room than any site: with `unlimitedStorage` no quota can be exceeded. */
  readonly isShortOfRoom?: boolean;
  /** In which words the extension speaks, where not in English. */
  readonly words?: Words;
}

/** The session that runs now, whoever holds it and however often it was started again. */
export type Staged<Kind extends EitherSession = EitherSession> = Kind & {
  /** The sample site. */
  readonly site: Site;
  /** Starts the browser again with the same profile; after `close` or `kill`. */
  restart(how?: Again): Promise<void>;
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
  readonly builds: Map<string, string>;
  session: Kind;
  isChanged: boolean;
}

interface Scene extends Again {
  /** What the site serves besides its files. */
  readonly site?: ((site: Site) => void) | undefined;
}

/** Makes a stage on which nothing runs yet. */
export function makeStage<Kind extends EitherSession>(
  kind: Kind['kind'],
  begin: Begin<Kind>,
  scene: Scene = {},
): Stage<Kind> {
  let running: Running<Kind> | undefined;
  const now = (): Running<Kind> => {
    if (!running) throw new Error('The browser is there only while a test runs.');
    return running;
  };
  const start = async (at: Omit<Running<Kind>, 'session'>, how: Again): Promise<void> => {
    const build = buildFor(kind, how, at.builds);
    running = {
      ...at,
      session: await begin({ site: at.site, profile: at.profile, ...(build ? { build } : {}) }),
    };
  };
  const open = async (): Promise<void> => {
    if (running?.session.browser.connected && !running.isChanged) return;
    if (running) await shut(); // it died, or is not as it was
    const site = await openSite();
    scene.site?.(site);
    await start({ site, profile: newProfile(), builds: new Map(), isChanged: false }, scene);
  };
  const shut = async (): Promise<void> => {
    await running?.session.close().catch(() => undefined); // a test may have closed or killed it
    await running?.site.close();
    if (running) [running.profile, ...running.builds.values()].forEach(dropProfile);
    running = undefined;
  };
  const own: Record<string, unknown> = {
    restart: (how: Again = scene) => start({ ...now(), isChanged: how !== scene }, how),
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
  const emptyAll = async (): Promise<void> => {
    const { session: there, site, isChanged } = now();
    if (!there.browser.connected || isChanged) return shut();
    await empty(there);
    site.forget();
    scene.site?.(site);
  };
  return { session, open, shut, empty: emptyAll };
}

/** A folder with the extension as it is wanted; undefined for the build as it is. */
function buildFor(
  kind: Session['kind'],
  { allowed, isShortOfRoom, words }: Again,
  builds: Map<string, string>,
): string | undefined {
  if (!allowed && !isShortOfRoom && !words) return undefined;
  const name = JSON.stringify([allowed, isShortOfRoom, words]);
  const known = builds.get(name);
  if (known !== undefined) return known;
  const build = buildWith(kind, (manifest) => {
    if (allowed) manifest.host_permissions = [...allowed];
    if (isShortOfRoom)
      manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  });
  if (words) sayInWords(build, words);
  builds.set(name, build);
  return build;
}

/** Closes every page and takes everything away that the extension stored. */
export async function empty(session: EitherSession): Promise<void> {
  const own = await session.openOwn('icon/16.png');
  await session.closeAside();
  for (const page of await session.browser.pages()) {
    if (page !== own) await page.close().catch(() => undefined);
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
  localStorage.clear();
  await chrome.storage.local.clear();
  await chrome.storage.session?.clear();
  const { origins = [] } = await chrome.permissions.getAll();
  await chrome.permissions.remove({ origins }).catch(() => undefined); // what the manifest itself asks for stays
  await chrome.storage.local.set({ welcomed: true }); // the first page was shown
})()`;
