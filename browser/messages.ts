/* What one side may ask of the other. Answers are Results, since an Error does not survive the way; what
   they hold is unknown until it was checked, for it comes out of a page. */
import { browser } from 'wxt/browser';
import { accepted, refused, type Result } from '../core/result.ts';

/** What the extension may ask of the content script in a page. */
export interface PageCalls {
  /** Read the page: its article, the selected words, its picture. Answers with a PageReading. */
  readPage(): Promise<unknown>;
}

type Verb = keyof PageCalls;

interface Call {
  readonly ask: Verb;
}

/** How long a page may take to answer. A page of 5 MB takes a few seconds on a slow machine. */
const PATIENCE_MS = 30_000;

/** Why a page gave no answer. */
export type Silence = 'no-answer' | 'failed' | 'gone';

/** Asks the content script of a tab's top frame. */
export async function askPage(tabId: number, ask: Verb): Promise<Result<unknown, Silence>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Result<unknown, Silence>>((resolve) => {
    timer = setTimeout(() => resolve(refused('no-answer')), PATIENCE_MS);
  });
  const call: Call = { ask };
  const answer = browser.tabs.sendMessage(tabId, call, { frameId: 0 }).then(
    (reply: unknown) => (isResult(reply) ? reply : refused<Silence>('failed')),
    () => refused<Silence>('gone'), // the page was closed, or another came in its place
  );
  const first = await Promise.race([answer, patience]);
  clearTimeout(timer);
  return first;
}

/**
 * Answers the extension's calls in a page. Gives back what stops it. The listener is not async: in
 * Chromium an async one would answer every message, with nothing.
 */
export function answerCalls(calls: PageCalls): () => void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    answer: (reply: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return false;
    calls[message.ask]().then(
      (value) => answer(accepted(value)),
      (error: unknown) => answer(refused(error instanceof Error ? error.message : String(error))),
    );
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isCall(message: unknown): message is Call {
  const verbs: readonly unknown[] = ['readPage'] satisfies Verb[];
  return typeof message === 'object' && message !== null && 'ask' in message && verbs.includes(message.ask);
}

function isResult(reply: unknown): reply is Result<unknown, Silence> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true ? 'value' in reply : reply.ok === false;
}
