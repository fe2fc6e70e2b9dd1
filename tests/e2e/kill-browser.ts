/* The browser of the kill test: the built extension with one more page in it, which works on a library of its own.
   So what is killed is what a person has: the same origin, the same permissions, the same background beside it. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '../bench/lab.ts';
import { openSite, type Site } from '../site/server.ts';
import { BUILD, dropProfile, newProfile, start, waitFor, type Session } from './chromium.ts';
import { lastLog, storeOf, tear } from './torn-log.ts';

const SCRIPT = 'tests/e2e/kill-rounds.page.ts';
/** Longer than anything takes on a slow machine: then something hangs, and that is said. */
const PATIENCE_MS = 60_000;

/** A browser that is killed and started again with what it kept. */
export interface Mortal {
  /** Starts it anew; gives a page with what the script exports, once the extension has made the log of its store new. */
  start(): Promise<Page>;
  /** One more such page. */
  open(): Promise<Page>;
  /** SIGKILL; then, where so many bytes are given, the log as if it had died in the middle of a write. */
  kill(tornBytes: number | undefined): Promise<void>;
  /** How often it had died in the middle of a write by itself. */
  readonly tornByItself: () => number;
  readonly profile: string;
  /** Ends it for good. What it kept goes too, unless somebody is to look into it. */
  end(keepProfile: boolean): Promise<void>;
}

/** Makes one with an empty profile; nothing runs yet. */
export async function makeMortal(): Promise<Mortal> {
  const site: Site = await openSite();
  const build = newProfile();
  cpSync(BUILD, build, { recursive: true });
  writeFileSync(join(build, 'kills.js'), await bundle(SCRIPT, false));
  writeFileSync(
    join(build, 'kills.html'),
    '<!doctype html><meta charset="utf-8"><title>kills</title><script src="kills.js"></script>',
  );
  const profile = newProfile();
  let session: Session | undefined;
  let tornByItself = 0;
  const running = () => {
    if (!session) throw new Error('The browser is not running.');
    return session;
  };
  return {
    profile,
    tornByItself: () => tornByItself,
    async start() {
      session = await start({ site, profile, build });
      const page = await session.openOwn('kills.html');
      await waitFor(() => page.evaluate(IS_RENEWED));
      return page;
    },
    open: () => running().openOwn('kills.html'),
    async kill(tornBytes) {
      const { extension } = running();
      await running().kill();
      session = undefined;
      const store = storeOf(profile, `chrome-extension_${extension.id}_`);
      if (lastLog(store).torn > 0) tornByItself += 1;
      else if (tornBytes !== undefined) tear(store, tornBytes);
    },
    async end(keepProfile) {
      await session?.kill(); // also where it hangs
      await site.close();
      dropProfile(build);
      if (!keepProfile) dropProfile(profile);
    },
  };
}

const IS_RENEWED = `chrome.storage.session.get('logRenewed').then(({ logRenewed }) => logRenewed === true)`;

/** What comes of it, or an error with a sentence where it takes for ever. */
export async function within<Value>(work: Promise<Value>, what: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} was not done after ${PATIENCE_MS / 1_000} seconds.`)),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
