/* How a person marks: with the toolbar at a selection, with the shortcut, or walking the sentences. */
import { i18n } from '#i18n';
import { askExtension } from '../../browser/messages.ts';
import { getSettings } from '../../browser/settings.ts';
import { quoteWithSource } from '../../core/copy-quote.ts';
import type { Colour } from '../../core/highlight.ts';
import { NO_ROOM } from '../../core/mark.ts';
import { describe } from '../../page/anchor/anchor.ts';
import { highlightAt } from '../../page/paint/hit-test.ts';
import { describePage } from '../../page/metadata/metadata.ts';
import { clearSelection, documentsOf, selectedRange } from '../../page/anchor/selected-range.ts';
import { createToolbar, type Toolbar, type ToolbarFor } from '../../page/toolbar/toolbar.ts';
import { allMarks, makeMark, type Marks } from './page-marks.ts';
import { copyText } from './copy-text.ts';
import { toolbarWords } from './toolbar-words.ts';
import { walk } from './walk.ts';

interface Around {
  readonly marks: Marks;
  readonly signal: AbortSignal;
  readonly showMarks: () => Promise<void>;
}

/** What the toolbar stands at. */
type At =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'selection'; readonly range: Range }
  | {
      readonly kind: 'mark';
      readonly range: Range;
      readonly id: string;
      readonly clipped: boolean;
      readonly isNew: boolean;
    }
  | { readonly kind: 'removed'; readonly range: Range; readonly id: string };

/** Begins to offer the toolbar at every selection and every mark that is pressed. */
export function startMarking(around: Around): { highlight(): Promise<void> } {
  return new Marking(around);
}

class Marking {
  private readonly around: Around;
  private readonly marks: Marks;
  private readonly page: Document;
  private readonly toolbar: Toolbar;
  private at: At = { kind: 'nothing' };

  constructor(around: Around) {
    this.around = around;
    this.marks = around.marks;
    this.page = around.marks.page;
    this.toolbar = createToolbar(this.page, toolbarWords(), {
      onColour: (colour) => void this.chooseColour(colour),
      onNote: () => void this.note(),
      onCopy: () => void this.copy(),
      onRemove: () => void this.takeBack(),
      onLeave: () => this.leave(),
    });
    around.signal.addEventListener('abort', () => this.toolbar.remove(), { once: true });
    listenForSelection(this.page, this.toolbar, around.signal, {
      onSelect: (range) => void this.stand({ kind: 'selection', range }),
      onNothing: (why) => {
        // Marking takes the selection away itself; the toolbar then stands at the mark.
        if (why === 'pressed' || this.at.kind === 'selection') this.leave();
      },
      onPress: (point) => this.press(point),
    });
  }

  /** What the shortcut does: marks the selection, else walks the sentences to one. */
  async highlight(): Promise<void> {
    const range = selectedRange(this.page) ?? (await walk(this.page, this.toolbar, this.around.signal));
    if (range && (await this.markAsLast(range))) this.toolbar.focus();
  }

  /** In the colour chosen last, which nobody chose now: it is said. */
  private async markAsLast(range: Range): Promise<boolean> {
    const { colour, meanings } = await getSettings();
    return this.mark(range, colour, meanings[colour]);
  }

  private leave(): void {
    this.at = { kind: 'nothing' };
    this.toolbar.hide();
  }

  private async stand(at: Exclude<At, { kind: 'nothing' }>, colour: Colour = 'yellow'): Promise<void> {
    this.at = at;
    const { meanings, colour: last } = await getSettings();
    if (this.at !== at) return; // the person has gone on meanwhile
    this.toolbar.show(at.range, shownFor(at, colour, last), meanings);
  }

  private async mark(range: Range, colour: Colour, meaning?: string): Promise<boolean> {
    const { at } = this;
    clearSelection(this.page); // now: later it may be another one
    const made = await makeMark(this.marks, range, colour);
    if (!made || made === NO_ROOM) {
      this.toolbar.say(i18n.t(made ? 'toolbar.noRoom' : 'toolbar.notMarked'));
      return false;
    }
    await this.around.showMarks();
    const hasGoneOn = this.at !== at && this.at.kind !== 'nothing';
    if (!hasGoneOn) await this.stand({ kind: 'mark', range, ...made, isNew: true }, colour);
    if (made.clipped) this.toolbar.say(i18n.t('toolbar.markedAndClipped'));
    else
      this.toolbar.say(
        meaning === undefined ? i18n.t('toolbar.marked') : i18n.t('toolbar.markedAs', { meaning }),
      );
    return true;
  }

  private async chooseColour(colour: Colour): Promise<void> {
    const { at } = this;
    if (at.kind === 'selection') await this.mark(at.range, colour);
    if (at.kind !== 'mark') return;
    await askExtension('recolour', { id: at.id, colour });
    await this.stand(at, colour);
  }

  private async note(): Promise<void> {
    const { at } = this;
    if (at.kind === 'selection' && !(await this.markAsLast(at.range))) return;
    if (this.at.kind === 'mark') await askExtension('openPanel', this.at.id);
    this.leave();
  }

  private async copy(): Promise<void> {
    if (this.at.kind === 'nothing') return;
    const article = describePage(this.page, this.page.location.href);
    const { quote } = describe(this.page.body, this.at.range);
    const from = { ...article, published: article.published ?? '', address: article.canonical };
    const copied = await copyText(this.page, quoteWithSource(quote, from));
    this.toolbar.say(i18n.t(copied ? 'toolbar.copied' : 'toolbar.notCopied'));
  }

  private async takeBack(): Promise<void> {
    const { at } = this;
    if (at.kind === 'removed') return this.bringBack(at.id);
    if (at.kind !== 'mark') return;
    const { id, clipped, isNew, range } = at;
    if (isNew) this.leave();
    await askExtension('undoMark', { id, clipped });
    await this.around.showMarks();
    // what was written beside it went with it: one press has both back
    if (!isNew && this.at === at) await this.stand({ kind: 'removed', range, id });
    this.toolbar.say(i18n.t(clipped ? 'toolbar.takenBack' : 'toolbar.removed'));
  }

  private async bringBack(id: string): Promise<void> {
    const answer = await askExtension('bringBack', id);
    if (!answer.ok || answer.value === NO_ROOM) {
      this.toolbar.say(i18n.t(answer.ok ? 'toolbar.noRoom' : 'toolbar.notMarked'));
      return; // the toolbar stays, to press again
    }
    if (this.at.kind === 'removed') this.leave();
    await this.around.showMarks();
  }

  private press(point: { readonly x: number; readonly y: number }): void {
    const standing = [...this.marks.anchored].map(([id, range]) => ({ id, range }));
    const hit = highlightAt(this.page, point, standing);
    const known = hit && allMarks(this.marks).find(({ id }) => id === hit.id);
    const range = hit && this.marks.anchored.get(hit.id);
    if (!known || !range) return;
    void this.stand({ kind: 'mark', range, id: known.id, clipped: false, isNew: false }, known.colour);
    void askExtension('markPressed', known.id);
  }
}

/** A mark with its colour; a selection with the one that a note gives it. */
function shownFor(at: Exclude<At, { kind: 'nothing' }>, colour: Colour, last: Colour): ToolbarFor {
  if (at.kind === 'mark') return { kind: 'mark', colour, isNew: at.isNew };
  return at.kind === 'selection' ? { kind: 'selection', colour: last } : { kind: 'removed' };
}

interface Heard {
  readonly onSelect: (range: Range) => void;
  readonly onNothing: (why: 'pressed' | 'unselected') => void;
  readonly onPress: (point: { readonly x: number; readonly y: number }) => void;
}

/** A selection counts once it rests; milliseconds. */
const REST = 180;

/** Where the listening stands: which windows are listened to, and whether a button is held. */
interface Hearing {
  readonly page: Document;
  readonly toolbar: Toolbar;
  readonly signal: AbortSignal;
  readonly heard: Heard;
  readonly windows: Set<Window>;
  timer: ReturnType<typeof setTimeout> | undefined;
  isDown: boolean;
  isShown: boolean;
}

function listenForSelection(page: Document, toolbar: Toolbar, signal: AbortSignal, heard: Heard): void {
  const hearing: Hearing = {
    page,
    toolbar,
    signal,
    heard,
    windows: new Set(),
    timer: undefined,
    isDown: false,
    isShown: false,
  };
  hearFrames(hearing);
}

/** Frames come and go: whenever something is pressed, those that are there now are listened to as well. */
function hearFrames(hearing: Hearing): void {
  for (const { defaultView } of documentsOf(hearing.page)) {
    if (!defaultView || hearing.windows.has(defaultView)) continue;
    hearing.windows.add(defaultView);
    hear(hearing, defaultView);
  }
}

/* At the window, before the page's own listeners further in can stop what we need to hear. */
function hear(hearing: Hearing, view: Window): void {
  const { page, toolbar, signal, heard } = hearing;
  const options = { capture: true, passive: true, signal } as const;
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      hearing.isDown = !toolbar.holds(event);
      hearFrames(hearing);
    },
    options,
  );
  view.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted) return; // a script of the page presses nothing of ours
      hearing.isDown = false;
      if (toolbar.holds(event)) return;
      look(hearing);
      if (selectedRange(page) || view !== page.defaultView) return;
      heard.onNothing('pressed');
      heard.onPress({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  view.addEventListener('selectionchange', () => look(hearing), options);
}

function look(hearing: Hearing): void {
  clearTimeout(hearing.timer);
  hearing.timer = setTimeout(() => {
    if (hearing.isDown || hearing.signal.aborted) return;
    const range = selectedRange(hearing.page);
    if (range) hearing.heard.onSelect(range);
    else if (hearing.isShown) hearing.heard.onNothing('unselected');
    hearing.isShown = range !== undefined;
  }, REST);
}
