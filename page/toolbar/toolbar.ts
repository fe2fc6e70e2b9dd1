/* The small toolbar at a selection or a mark: in a closed shadow tree of an element of its own beside the
   page's body, so that the article stays untouched and the page cannot reach in. */
import { COLOURS, type Colour } from '../../core/highlight.ts';
import { isInSight, placeBeside } from './place-beside.ts';
import { TOOLBAR_STYLE } from './toolbar-style.ts';

/** What the toolbar is shown for: words just selected, a mark that stands on the page, or one just taken away. */
export type ToolbarFor =
  /** With the colour that a note gives the words: the one chosen last. */
  | { readonly kind: 'selection'; readonly colour: Colour }
  | { readonly kind: 'mark'; readonly colour: Colour; readonly isNew: boolean }
  | { readonly kind: 'removed' };

/** What a person can ask of it. */
export interface ToolbarActions {
  readonly onColour: (colour: Colour) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
  /** Takes the mark away, or gives back the one that was. */
  readonly onRemove: () => void;
  readonly onLeave: () => void;
}

/** The words on it, in the person's language. */
export interface ToolbarWords {
  /** What the toolbar is called. */
  readonly name: string;
  readonly markAs: (meaning: string) => string;
  readonly note: string;
  /** What a note does to words that are not marked yet. */
  readonly noteAs: (meaning: string) => string;
  readonly copy: string;
  readonly undo: string;
  readonly remove: string;
  /** Which way they run. */
  readonly direction: 'ltr' | 'rtl';
}

export interface Toolbar {
  /** Whether it is light or dark; without this as the system is. */
  wear(scheme: 'light' | 'dark' | 'auto'): void;
  /** Shows it beside the words, never over them. */
  show(range: Range, what: ToolbarFor, meanings: Readonly<Record<Colour, string>>): void;
  hide(): void;
  /** Puts the keyboard into it. */
  focus(): void;
  /** Says a sentence, on the screen for a moment and to a screen reader. */
  say(sentence: string): void;
  /** Whether an event came out of it. */
  holds(event: Event): boolean;
  remove(): void;
}

/** How long a sentence stays, in milliseconds. */
const SAYING_MS = 4_000;
/** How long its place stands empty first, in milliseconds: a screen reader tells only what comes into a place it knows. */
const SPEAKS_AFTER_MS = 100;

/** Makes a toolbar for a page; nothing is shown yet. */
export function createToolbar(page: Document, words: ToolbarWords, actions: ToolbarActions): Toolbar {
  const { host, shadow, bar, saying } = draw(page, words);
  page.documentElement.append(host);
  const stopHearing = hear(page, { host, shadow, bar }, actions.onLeave);
  const following = follow(page, bar);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let isSaying = false;
  const raise = (): void => {
    if (!host.isConnected) page.documentElement.append(host); // a page that draws itself anew threw it out
    if (!host.matches(':popover-open')) host.showPopover();
  };
  return {
    wear(scheme) {
      bar.style.colorScheme = scheme === 'auto' ? '' : scheme;
    },
    show(range, what, meanings) {
      fill(bar, buttons(page, what, meanings, { words, actions }), shadow.activeElement);
      bar.hidden = false;
      raise();
      following.stay(range);
    },
    hide() {
      bar.hidden = true;
      if (!isSaying && host.isConnected) host.hidePopover();
    },
    focus: () => focusIn(bar, 0),
    say(sentence) {
      isSaying = true;
      raise();
      clearTimeout(timer);
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        saying.textContent = sentence;
      }, SPEAKS_AFTER_MS);
      timer = setTimeout(() => {
        isSaying = false;
        saying.textContent = '';
        if (bar.hidden && host.isConnected) host.hidePopover();
      }, SAYING_MS);
    },
    holds: (event) => event.composedPath().includes(host),
    remove() {
      clearTimeout(timer);
      clearTimeout(speaking);
      stopHearing();
      following.end();
      host.remove();
    },
  };
}

/* Nothing of it is shown yet: the host's own style is stronger than what hides a popover, so the bar is hidden itself. */
function draw(page: Document, words: ToolbarWords): Parts & { readonly saying: HTMLElement } {
  const host = page.createElement('div');
  host.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; background: none; overflow: visible;';
  host.popover = 'manual'; // the top layer: above everything the page has
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(TOOLBAR_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const bar = element(page, 'div', { class: 'bar', role: 'toolbar', 'aria-label': words.name });
  bar.hidden = true;
  const saying = element(page, 'p', { class: 'saying', role: 'status' });
  for (const part of [bar, saying]) part.dir = words.direction;
  shadow.append(bar, saying);
  return { host, shadow, bar, saying };
}

/* A window that is scrolled or made narrower moves the words: the bar goes with them, and is not seen while they are
   not, for there it would lie over others. One that has the keyboard stays in sight. */
function follow(page: Document, bar: HTMLElement): { stay(range: Range): void; end(): void } {
  const view = page.defaultView ?? window;
  const ending = new AbortController();
  let words: Range | undefined;
  const place = (): void => {
    if (!words || bar.hidden) return;
    const isSeen = isInSight(words, view) || bar.matches(':focus-within');
    bar.style.visibility = isSeen ? '' : 'hidden';
    placeBeside(words, bar);
  };
  const options = { capture: true, passive: true, signal: ending.signal };
  for (const moved of ['scroll', 'resize']) view.addEventListener(moved, place, options);
  return {
    stay(range) {
      words = range;
      bar.style.visibility = '';
      placeBeside(range, bar);
    },
    end: () => ending.abort(),
  };
}

/** Other buttons in the bar; the keyboard stays where it was among them. */
function fill(bar: Element, made: readonly HTMLElement[], focused: Element | null): void {
  const at = [...bar.querySelectorAll('button')].findIndex((button) => button === focused);
  bar.replaceChildren(...made);
  if (at >= 0) focusIn(bar, at);
}

function focusIn(bar: Element, at: number): void {
  const all = [...bar.querySelectorAll('button')];
  all[Math.min(at, all.length - 1)]?.focus();
}

function buttons(
  page: Document,
  what: ToolbarFor,
  meanings: Readonly<Record<Colour, string>>,
  { words, actions }: { readonly words: ToolbarWords; readonly actions: ToolbarActions },
): HTMLElement[] {
  if (what.kind === 'removed') return [on(labelled(page, words.undo), actions.onRemove)];
  const colours = COLOURS.map((colour) => {
    const isNow = what.kind === 'mark' && what.colour === colour;
    const label = what.kind === 'mark' ? meanings[colour] : words.markAs(meanings[colour]);
    const button = element(page, 'button', { class: `colour ${colour}`, 'aria-label': label, title: label });
    if (what.kind === 'mark') button.setAttribute('aria-pressed', String(isNow));
    return on(button, () => actions.onColour(colour));
  });
  const deedsInWords = [
    on(noteButton(page, what, meanings, words), actions.onNote),
    on(labelled(page, words.copy), actions.onCopy),
    ...(what.kind === 'mark'
      ? [on(labelled(page, what.isNew ? words.undo : words.remove), actions.onRemove)]
      : []),
  ];
  return [...colours, element(page, 'span', { class: 'line' }), ...deedsInWords];
}

/** At words that are not marked yet it shows the colour they will have. */
function noteButton(
  page: Document,
  what: Exclude<ToolbarFor, { kind: 'removed' }>,
  meanings: Readonly<Record<Colour, string>>,
  words: ToolbarWords,
): HTMLElement {
  const button = labelled(page, words.note);
  if (what.kind !== 'selection') return button;
  button.className = `note ${what.colour}`;
  button.title = words.noteAs(meanings[what.colour]);
  return button;
}

function labelled(page: Document, words: string): HTMLElement {
  const button = element(page, 'button', {});
  button.textContent = words;
  return button;
}

/** What each button does. */
const deeds = new WeakMap<Element, () => void>();

function on(button: HTMLElement, action: () => void): HTMLElement {
  deeds.set(button, action);
  return button;
}

interface Parts {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly bar: HTMLElement;
}

/* At the window, in the capture phase: a page that stops every event at its document does not stop these,
   and hears nothing of what is pressed in the toolbar. From there the event seems to come from the host. */
function hear(page: Document, { host, shadow, bar }: Parts, onLeave: () => void): () => void {
  const view = page.defaultView ?? window;
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  view.addEventListener('mousedown', (event) => event.target === host && event.preventDefault(), options); // the selection stays
  view.addEventListener(
    'click',
    (event) => {
      if (event.target !== host) return;
      event.stopImmediatePropagation();
      const byKey = event.detail === 0;
      const pressedAt = byKey ? shadow.activeElement : shadow.elementFromPoint(event.clientX, event.clientY);
      const button = pressedAt?.closest('button');
      // A click that a script made is no person's, and the second of a double click is meant for the first's button.
      if (button && event.isTrusted && event.detail < 2) deeds.get(button)?.();
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.target === host && pressed(event, bar, onLeave),
    options,
  );
  return () => ending.abort();
}

/** Arrow keys walk the buttons, Escape leaves; the page hears nothing of it. */
function pressed(event: KeyboardEvent, bar: HTMLElement, onLeave: () => void): void {
  event.stopImmediatePropagation();
  if (event.key === 'Escape') {
    event.preventDefault();
    onLeave();
    return;
  }
  const onwards = bar.dir === 'rtl' ? -1 : 1;
  const step = { ArrowRight: onwards, ArrowLeft: -onwards }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const all = [...bar.querySelectorAll('button')];
  const root = bar.getRootNode() as ShadowRoot;
  const at = all.findIndex((button) => button === root.activeElement);
  all[(at + step + all.length) % all.length]?.focus();
}

function element(page: Document, name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = page.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
