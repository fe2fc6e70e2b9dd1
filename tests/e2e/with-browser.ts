/* What a file of these tests begins with: the sample site, a profile of its own, and a browser with the built
   extension; and what it ends with, so that no file needs to clean up. */
import { afterAll, afterEach, beforeAll, beforeEach, test } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import { start, type Session } from './chromium.ts';
import { startFirefox, type FirefoxSession } from './firefox.ts';
import { makeStage, type EitherSession, type Stage, type Staged } from './stage.ts';

/**
 * What stays from one test to the next: nothing (each has a browser of its own), the browser with an empty
 * library (starting one takes Firefox four seconds), or everything.
 */
interface How {
  readonly keep?: 'nothing' | 'browser' | 'everything';
}

/* Firefox is no condition of these tests; where it is missing they say so and count as skipped. */
const hasFirefox = findFirefox() !== undefined;

/** Gives the tests of a file a Chromium. */
export function withChromium(how: How = {}): Staged<Session> {
  return withHooks(makeStage(start), how);
}

/** Gives the tests of a file a Firefox, where there is one. */
export function withFirefox(how: How = {}): Staged<FirefoxSession> {
  const stage = makeStage(startFirefox);
  sayIfMissing();
  return hasFirefox ? withHooks(stage, how) : stage.session;
}

/** A promise of Firefox alone. */
export const inFirefox = test.skipIf(!hasFirefox);

let firefox: Stage<EitherSession> | undefined;

/** A promise of both browsers. Firefox stays open, with an empty library, from one such test of a file to the next. */
export function inEachBrowser(title: string, promise: (session: Staged) => Promise<void>): void {
  test(`${title} (Chromium)`, async () => {
    const stage = makeStage<EitherSession>(start);
    await stage.open();
    try {
      await promise(stage.session);
    } finally {
      await stage.shut();
    }
  });
  firefox ??= firefoxOfFile();
  const { session, open, empty } = firefox;
  inFirefox(`${title} (Firefox)`, async () => {
    await open();
    try {
      await promise(session);
    } finally {
      await empty();
    }
  });
}

function firefoxOfFile(): Stage<EitherSession> {
  const stage = makeStage<EitherSession>(startFirefox);
  sayIfMissing();
  afterAll(() => stage.shut());
  return stage;
}

function sayIfMissing(): void {
  if (!hasFirefox) console.warn('Firefox is not on this machine: what is promised for it was not tried.');
}

function withHooks<Kind extends EitherSession>(stage: Stage<Kind>, { keep = 'nothing' }: How): Staged<Kind> {
  if (keep === 'nothing') {
    beforeEach(stage.open);
    afterEach(stage.shut);
  } else {
    beforeAll(stage.open);
    if (keep === 'browser') afterEach(stage.empty);
    afterAll(stage.shut);
  }
  return stage.session;
}
