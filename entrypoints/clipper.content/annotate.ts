/* Annotating in the news page: its marks are kept where their words are, painted, and made. */
import { askExtension } from '../../browser/messages.ts';
import { pageMarksFrom, selectorsFrom, type PageMark, type Standing } from '../../core/mark.ts';
import { anchor } from '../../page/anchor/anchor.ts';
import type { Anchored } from '../../page/anchor/anchor-all.ts';
import { keepAnchored } from '../../page/anchor/keep-anchored.ts';
import type { Mark } from '../../page/paint/overlapping-marks.ts';
import { flash, paint } from '../../page/paint/paint.ts';
import { startMarking } from './marking.ts';
import { allMarks, placeOf, type Marks } from './page-marks.ts';
import { watchAddress } from './watch-address.ts';

/** What the page's side of annotating can be asked. */
export interface Annotating {
  showMarks(): Promise<void>;
  standing(): Standing;
  reveal(id: string): boolean;
  revealWords(words: unknown): boolean;
  highlight(): Promise<void>;
}

/** Begins to annotate: paints what the library has, and offers the toolbar at every selection. */
export function startAnnotating(page: Document, signal: AbortSignal): Annotating {
  const marks: Marks = { page, anchored: new Map(), known: new Map(), isClipped: false };
  let keeping = new AbortController();
  let unpaint = (): void => undefined;

  const keep = (): void => {
    keeping.abort();
    keeping = new AbortController();
    const wanted = allMarks(marks);
    const onChange = (anchored: Anchored): void => {
      marks.anchored = anchored;
      const stop = unpaint;
      unpaint = paint(page, painted(wanted, anchored));
      stop();
      void askExtension('marksStand', standing());
    };
    if (wanted.length === 0) onChange(new Map());
    else keepAnchored(page.body, wanted, onChange, { signal: AbortSignal.any([signal, keeping.signal]) });
  };
  const showMarks = async (): Promise<void> => {
    const place = placeOf(page);
    const answer = await askExtension('marksOf', place);
    const found = answer.ok ? pageMarksFrom(answer.value) : undefined;
    if (!found || signal.aborted) return;
    marks.isClipped = found.isClipped;
    marks.known.set(place.canonical, found.marks);
    keep();
  };
  const standing = (): Standing => standingOf(marks);
  const toolbar = startMarking({ marks, signal, showMarks });

  watchAddress(page, () => void showMarks(), signal);
  signal.addEventListener('abort', () => unpaint(), { once: true });
  void showMarks();
  return {
    showMarks,
    standing,
    reveal: (id) => reveal(page, marks.anchored.get(id)),
    revealWords: (words) => {
      const selectors = selectorsFrom(words);
      return selectors ? reveal(page, anchor(page.body, selectors)) : false;
    },
    highlight: () => toolbar.highlight(),
  };
}

function painted(wanted: readonly PageMark[], anchored: Anchored): Mark[] {
  return wanted.flatMap(({ id, colour }) => {
    const range = anchored.get(id);
    return range ? [{ range, colour }] : [];
  });
}

function standingOf({ page, known, anchored }: Marks): Standing {
  const own = known.get(placeOf(page).canonical) ?? [];
  const found = own.filter(({ id }) => anchored.has(id));
  found.sort((one, other) => inOrder(anchored.get(one.id), anchored.get(other.id)));
  return {
    address: page.location.href,
    found: found.map(({ id }) => id),
    lost: own.filter(({ id }) => !anchored.has(id)).map(({ id }) => id),
  };
}

function inOrder(one: Range | undefined, other: Range | undefined): number {
  if (!one || !other || one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return 0;
  return one.compareBoundaryPoints(Range.START_TO_START, other);
}

function reveal(page: Document, range: Range | undefined): boolean {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  flash(range);
  return true;
}
