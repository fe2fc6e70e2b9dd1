/* How a person marks in the reader: as on the live page, and with the same marks. The library is open here, so
   nothing needs to be asked of the background; the pages that show this article are told. */
import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { announceMarks } from '../../browser/marks.ts';
import { getSettings, rememberColour } from '../../browser/settings.ts';
import type { Clip } from '../../core/clip.ts';
import { quoteWithSource } from '../../core/copy-quote.ts';
import type { Colour, Highlight } from '../../core/highlight.ts';
import type { ReadingLook } from '../../core/reading-look.ts';
import { describe } from '../../page/anchor/anchor.ts';
import { highlightAt } from '../../page/paint/hit-test.ts';
import { clearSelection } from '../../page/anchor/selected-range.ts';
import { createToolbar, type Toolbar, type ToolbarFor } from '../../page/toolbar/toolbar.ts';
import { addHighlight, newHighlight } from '../../storage/highlights.ts';
import { toolbarWords } from '../clipper.content/toolbar-words.ts';
import { walk } from '../clipper.content/walk.ts';
import type { MarkActions } from '../sidepanel/marks.ts';

import type { MarksShown } from './marks-shown.ts';
import type { ReaderModel } from './model.ts';
import { hearSelection, selectionIn } from './selection.ts';

interface Around {
  readonly model: ReaderModel;
  readonly marks: MarksShown;
  /** Marks of the live page stand in it too. */
  readonly headline: HTMLElement | undefined;
  readonly actions: MarkActions;
  /** How the paper is, which the toolbar follows. */
  readonly paper: ReadonlySignal<ReadingLook['paper']>;
  /** The mark was pressed, or its note is wanted. */
  readonly onChosen: (id: string, wantsNote: boolean) => void;
  readonly signal: AbortSignal;
}

type At =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'selection'; readonly range: Range }
  | { readonly kind: 'mark'; readonly range: Range; readonly id: string; readonly isNew: boolean };

export interface ReaderMarking {
  /** Marks the selection, else walks the sentences of a paragraph (or of the article) to one. */
  highlight(from: HTMLElement | undefined): Promise<void>;
  /** Opens the note of the selection, of the mark the toolbar stands at, or of the first mark of a paragraph. */
  note(from: HTMLElement | undefined): Promise<void>;
  /** Whether the arrow keys walk sentences now. */
  isWalking(): boolean;
}

/** Begins to offer the toolbar in the article. */
export function startMarking(article: HTMLElement, around: Around): ReaderMarking {
  return new Marking(article, around);
}

class Marking implements ReaderMarking {
  private readonly article: HTMLElement;
  private readonly around: Around;
  private readonly toolbar: Toolbar;
  private at: At = { kind: 'nothing' };
  private walking = false;
  /** Where the keyboard was before it went into the toolbar. */
  private cameFrom: HTMLElement | undefined;

  constructor(article: HTMLElement, around: Around) {
    this.article = article;
    this.around = around;
    this.toolbar = createToolbar(document, toolbarWords(), {
      onColour: (colour) => void this.chooseColour(colour),
      onNote: () => void this.note(undefined),
      onCopy: () => void this.copy(),
      onRemove: () => void this.remove(),
      onLeave: () => this.leave(),
    });
    const { signal } = around;
    const stop = around.paper.subscribe((paper) => this.toolbar.wear(paper === 'sepia' ? 'light' : paper));
    signal.addEventListener('abort', stop, { once: true });
    signal.addEventListener('abort', () => this.toolbar.remove(), { once: true });
    hearSelection(
      article,
      {
        onSelect: (range) => void this.stand({ kind: 'selection', range }),
        onNothing: (why) => {
          // Marking takes the selection away itself; the toolbar then stands at the mark.
          if (why === 'pressed' || this.at.kind === 'selection') this.leave();
        },
        onPress: (point) => this.press(point),
      },
      { headline: around.headline, isOurs: (event) => this.toolbar.holds(event), signal },
    );
  }

  isWalking(): boolean {
    return this.walking;
  }

  async highlight(from: HTMLElement | undefined): Promise<void> {
    if (!this.clip()) return;
    const range = selectionIn(this.article) ?? (await this.walk(from));
    if (range && (await this.mark(range, (await getSettings()).colour))) {
      this.cameFrom = from;
      this.toolbar.focus();
    }
  }

  async note(from: HTMLElement | undefined): Promise<void> {
    const selected = this.at.kind === 'mark' ? undefined : selectionIn(this.article);
    const made = selected && (await this.mark(selected, (await getSettings()).colour));
    const id = made?.id ?? this.markIn(from);
    this.leave();
    if (id !== undefined) this.around.onChosen(id, true);
    else this.toolbar.say(i18n.t('reader.marking.select'));
  }

  private async walk(from: HTMLElement | undefined): Promise<Range | undefined> {
    this.walking = true;
    const range = await walk(document, this.toolbar, this.around.signal, from ?? this.article);
    this.walking = false;
    return range;
  }

  /** The clip, where it can be marked; else says why not. */
  private clip(): Clip | undefined {
    const shown = this.around.model.shown.peek();
    if (shown.kind !== 'clip') return undefined;
    if (shown.clip.state === 'kept') return shown.clip;
    this.toolbar.say(i18n.t('reader.marking.inTrash'));
    return undefined;
  }

  private leave(): void {
    this.at = { kind: 'nothing' };
    this.toolbar.hide();
    this.cameFrom?.focus({ preventScroll: true });
    this.cameFrom = undefined;
  }

  private async stand(at: Exclude<At, { kind: 'nothing' }>, colour: Colour = 'yellow'): Promise<void> {
    this.at = at;
    const { meanings, colour: last } = await getSettings();
    if (this.at !== at) return; // the person has gone on meanwhile
    this.toolbar.show(at.range, shownFor(at, colour, last), meanings);
  }

  private async mark(range: Range, colour: Colour): Promise<Highlight | undefined> {
    const clip = this.clip();
    const selectors = describe(this.article, range);
    if (!clip || selectors.quote.exact.trim() === '') return undefined;
    clearSelection(document);
    const { library } = this.around.model;
    const now = new Date().toISOString();
    const made = await addHighlight(library, newHighlight(clip.id, selectors, colour, now));
    if (!made) return undefined;
    await announceMarks();
    await rememberColour(colour);
    await this.stand({ kind: 'mark', range, id: made.id, isNew: true }, colour);
    this.toolbar.say(i18n.t('reader.marking.marked'));
    return made;
  }

  private async chooseColour(colour: Colour): Promise<void> {
    const { at } = this;
    if (at.kind === 'selection') await this.mark(at.range, colour);
    const row = at.kind === 'mark' ? this.row(at.id) : undefined;
    if (!row || at.kind !== 'mark') return;
    await this.around.actions.change(row, { colour });
    await this.stand(at, colour);
  }

  private async copy(): Promise<void> {
    const { at } = this;
    const shown = this.around.model.shown.peek();
    if (at.kind === 'nothing' || shown.kind !== 'clip') return;
    const { headline } = this.around;
    const root = headline?.contains(at.range.startContainer) ? headline : this.article;
    await navigator.clipboard.writeText(quoteWithSource(describe(root, at.range).quote, shown.clip));
    this.toolbar.say(i18n.t('reader.marking.copied'));
  }

  private async remove(): Promise<void> {
    const row = this.at.kind === 'mark' ? this.row(this.at.id) : undefined;
    this.leave();
    if (row) await this.around.actions.remove(row);
  }

  private row(id: string): Highlight | undefined {
    return this.around.model.highlights.peek().find((row) => row.id === id);
  }

  /** The mark the toolbar stands at, unless the keyboard has gone on to another paragraph. */
  private markIn(from: HTMLElement | undefined): string | undefined {
    const { at } = this;
    if (at.kind === 'mark' && (!from || at.range.intersectsNode(from))) return at.id;
    return this.firstIn(from);
  }

  private firstIn(paragraph: HTMLElement | undefined): string | undefined {
    const anchored = this.around.marks.anchored.peek();
    if (!paragraph || !anchored) return undefined;
    return [...anchored].find(([, range]) => range.intersectsNode(paragraph))?.[0];
  }

  private press(point: { readonly x: number; readonly y: number }): void {
    const standing = [...(this.around.marks.anchored.peek() ?? [])].map(([id, range]) => ({ id, range }));
    const hit = highlightAt(document, point, standing);
    const row = hit && this.row(hit.id);
    const range = hit && this.around.marks.anchored.peek()?.get(hit.id);
    if (!row || !range) return;
    this.around.onChosen(row.id, false);
    void this.stand({ kind: 'mark', range, id: row.id, isNew: false }, row.colour);
  }
}

/** A mark with its colour; a selection with the one that a note gives it. */
function shownFor(at: Exclude<At, { kind: 'nothing' }>, colour: Colour, last: Colour): ToolbarFor {
  return at.kind === 'mark' ? { kind: 'mark', colour, isNew: at.isNew } : { kind: 'selection', colour: last };
}
