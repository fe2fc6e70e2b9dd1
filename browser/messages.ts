/* What one side may ask of the other: one table of verbs per direction. Answers are Results, since an Error
   does not survive the way; what they hold is unknown until it was checked. */
import { browser } from 'wxt/browser';
import { accepted, refused, type Result } from '../core/result.ts';

/** What the extension may ask of the content script in a page. */
export interface PageCalls {
  /** Read the page: its article, the selected words, its picture. Answers with a PageReading. */
  readPage(): Promise<unknown>;
  /** Ask for the page's marks anew and paint them. */
  showMarks(): Promise<unknown>;
  /** Tell where the marks stand: a Standing. */
  tellStanding(): Promise<unknown>;
  /** Scroll to the mark with this id and flash it; true where it stands on the page. */
  reveal(id: unknown): Promise<unknown>;
  /** Scroll to the words of these Selectors and flash them; true where they stand on the page. */
  revealWords(selectors: unknown): Promise<unknown>;
  /** The words selected now, as Selectors, or undefined. */
  describeSelection(): Promise<unknown>;
  /** Fetch and read another page of the article, by its address: a PartAnswer. */
  readPart(address: unknown): Promise<unknown>;
  /** Wait no more for the page asked for. */
  stopPart(): Promise<unknown>;
  /** Fetch a picture as the page may (`{address, limit}`): a FetchedPicture. */
  fetchPicture(wanted: unknown): Promise<unknown>;
  /** The shortcut was pressed: mark the selection, or begin to walk the sentences. */
  highlight(): Promise<unknown>;
}

/** What a content script may ask of the extension. The first six the background answers; all open pages of ours hear the others. */
export interface ExtensionCalls {
  /** The marks of a place (`{address, canonical}`): PageMarks. */
  marksOf(place: unknown, tab: number): Promise<unknown>;
  /** Keep a NewMark; answers with a MadeMark. */
  makeMark(mark: unknown, tab: number): Promise<unknown>;
  /** Give a mark another colour: `{id, colour}`. */
  recolour(change: unknown, tab: number): Promise<unknown>;
  /** Take a mark back, and the clip that came with it: `{id, clipped}`. */
  undoMark(made: unknown, tab: number): Promise<unknown>;
  /** Give a mark back that was taken away last, by its id. */
  bringBack(id: unknown, tab: number): Promise<unknown>;
  /** Open the side panel at a mark. */
  openPanel(id: unknown, tab: number): Promise<unknown>;
  /** The marks of a page stand like this now. */
  marksStand(standing: unknown, tab: number): Promise<unknown>;
  /** The person pressed a mark in the page. */
  markPressed(id: unknown, tab: number): Promise<unknown>;
}

/** What a page of ours may ask of the background: work that goes on when the page is closed. */
export interface BackgroundCalls {
  /** Keep the pictures of a clip that the page in a tab may read: WantedPictures. */
  keepPictures(wanted: unknown): Promise<unknown>;
}

const PAGE_VERBS: readonly (keyof PageCalls)[] = [
  'readPage',
  'showMarks',
  'tellStanding',
  'reveal',
  'revealWords',
  'describeSelection',
  'readPart',
  'stopPart',
  'fetchPicture',
  'highlight',
];
const EXTENSION_VERBS: readonly (keyof ExtensionCalls)[] = [
  'marksOf',
  'makeMark',
  'recolour',
  'undoMark',
  'bringBack',
  'openPanel',
  'marksStand',
  'markPressed',
];
const BACKGROUND_VERBS: readonly (keyof BackgroundCalls)[] = ['keepPictures'];

interface Call {
  readonly ask: string;
  readonly about?: unknown;
}

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** How long a page may take to answer. A page of 5 MB takes a few seconds on a slow machine. */
const PATIENCE_MS = 30_000;

/** Why a page gave no answer. */
export type Silence = 'no-answer' | 'failed' | 'gone';

/** Asks the content script of a tab's top frame. */
export async function askPage(
  tabId: number,
  ask: keyof PageCalls,
  about?: unknown,
): Promise<Result<unknown, Silence>> {
  return awaited(browser.tabs.sendMessage(tabId, callOf(ask, about), { frameId: 0 }));
}

/** Asks the extension from within a page. */
export async function askExtension(
  ask: keyof ExtensionCalls,
  about?: unknown,
): Promise<Result<unknown, Silence>> {
  return awaited(browser.runtime.sendMessage(callOf(ask, about)));
}

/** Asks the background from a page of ours, which need not stay for the answer. */
export async function askBackground(
  ask: keyof BackgroundCalls,
  about?: unknown,
): Promise<Result<unknown, Silence>> {
  return awaited(browser.runtime.sendMessage(callOf(ask, about)));
}

/** Answers the extension's calls in a page. Gives back what stops it. */
export function answerInPage(calls: PageCalls): () => void {
  return listen((call) =>
    isOne(PAGE_VERBS, call.ask) ? () => calls[call.ask as keyof PageCalls](call.about) : undefined,
  );
}

/**
 * Answers calls of content scripts in the extension; verbs without an answer here are left to another page of
 * ours. Gives back what stops it.
 */
export function answerInExtension(calls: Partial<ExtensionCalls>): () => void {
  return listen((call, sender) => {
    const tab = sender.tab?.id;
    if (tab === undefined || !isOne(EXTENSION_VERBS, call.ask)) return undefined;
    const answer = calls[call.ask as keyof ExtensionCalls];
    return answer && (() => answer(call.about, tab));
  });
}

/** Answers calls of our own pages in the background. Gives back what stops it. */
export function answerInBackground(calls: BackgroundCalls): () => void {
  return listen((call, { url }) => {
    const isOurs = url?.startsWith(browser.runtime.getURL('/')) === true;
    if (!isOurs || !isOne(BACKGROUND_VERBS, call.ask)) return undefined;
    return () => calls[call.ask as keyof BackgroundCalls](call.about);
  });
}

type Answer = (() => Promise<unknown>) | undefined;

/* The listener is not async: in Chromium an async one would answer every message, with nothing. */
function listen(find: (call: Call, sender: Sender) => Answer): () => void {
  const listener = (message: unknown, sender: Sender, answer: (reply: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return false;
    const found = find(message, sender);
    if (!found) return false;
    found().then(
      (value) => answer(accepted(value)),
      (error: unknown) => answer(refused(error instanceof Error ? error.message : String(error))),
    );
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function awaited(sent: Promise<unknown>): Promise<Result<unknown, Silence>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Result<unknown, Silence>>((resolve) => {
    timer = setTimeout(() => resolve(refused('no-answer')), PATIENCE_MS);
  });
  const answer = sent.then(
    (reply: unknown): Result<unknown, Silence> => resultOf(reply),
    () => refused<Silence>('gone'), // closed, or another page came in its place
  );
  const first = await Promise.race([answer, patience]);
  clearTimeout(timer);
  return first;
}

function resultOf(reply: unknown): Result<unknown, Silence> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return refused('failed');
  if (reply.ok !== true) return refused('failed');
  return accepted('value' in reply ? reply.value : undefined); // undefined does not survive the way
}

function callOf(ask: string, about: unknown): Call {
  return about === undefined ? { ask } : { ask, about };
}

function isCall(message: unknown): message is Call {
  return (
    typeof message === 'object' && message !== null && 'ask' in message && typeof message.ask === 'string'
  );
}

function isOne(verbs: readonly string[], verb: string): boolean {
  return verbs.includes(verb);
}
