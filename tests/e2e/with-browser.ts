/* What a file of these tests begins with: the sample site, a profile of its own, and a browser with the built
   extension; and what it ends with, so that no file needs to clean up. Each file runs in Chromium and in Firefox. */
import { afterAll, afterEach, beforeAll, beforeEach, inject, test } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import type { Site } from '../site/server.ts';
import { start, type Session } from './chromium.ts';
import { startFirefox, type FirefoxSession } from './firefox.ts';
import { makeStage, type Again, type EitherSession, type Stage, type Staged } from './stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: Session['kind'];
    /** So many of the saved pages are asked at most. */
    readonly savedPages: number;
  }
}

/** The browser this file runs in now. */
export const BROWSER = inject('browser');

interface How extends Again {
  /**
   * What stays from one test to the next: nothing but the browser, which takes seconds to start (its library is
   * emptied), or everything.
   */
  readonly keep?: 'nothing' | 'everything';
  /** What the site serves besides its files. */
  readonly site?: (site: Site) => void;
}

/* Firefox is no condition of these tests; where it is missing they say so and count as skipped. */
const isMissing = BROWSER === 'firefox' && findFirefox() === undefined;

/** Gives the tests of a file a browser. */
export function withBrowser({ keep = 'nothing', ...scene }: How = {}): Staged {
  if (BROWSER === 'firefox') return withHooks(makeStage('firefox', startFirefox, scene), keep);
  return withHooks(makeStage('chromium', start, scene), keep);
}

/** Gives the tests of a file that has no other a Chromium: in Firefox all of them are skipped. */
export function withChromium({ keep = 'nothing', ...scene }: How = {}): Staged<Session> {
  const stage = makeStage('chromium', start, scene);
  return BROWSER === 'chromium' ? withHooks(stage, keep) : stage.session;
}

/** Gives the tests of a file that has no other a Firefox. */
export function withFirefox({ keep = 'nothing', ...scene }: How = {}): Staged<FirefoxSession> {
  const stage = makeStage('firefox', startFirefox, scene);
  return BROWSER === 'firefox' ? withHooks(stage, keep) : stage.session;
}

/** Why a promise is tried in one browser alone: rows of README's table. */
export type Why =
  | 'full disk'
  | 'damaged disk'
  | 'print preview'
  | 'accessibility tree'
  | 'address bar'
  | 'worker'
  | 'panel in front'
  | 'isolated world'
  | 'new version'
  | 'language'
  | 'private window'
  | 'window';

/** A promise that is tried in Chromium alone. */
export const inChromium = (_why: Why): typeof test => test.skipIf(BROWSER !== 'chromium') as typeof test;

/** A promise that is tried in Firefox alone. */
export const inFirefox = (_why: Why): typeof test =>
  test.skipIf(BROWSER !== 'firefox' || isMissing) as typeof test;

function withHooks<Kind extends EitherSession>(
  stage: Stage<Kind>,
  keep: 'nothing' | 'everything',
): Staged<Kind> {
  if (isMissing) {
    console.warn('Firefox is not on this machine: what is promised for it was not tried.');
    beforeEach(({ skip }) => skip());
    return stage.session;
  }
  if (keep === 'everything') {
    beforeAll(stage.open);
  } else {
    beforeEach(stage.open);
    afterEach(stage.empty);
  }
  afterAll(stage.shut);
  return stage.session;
}
