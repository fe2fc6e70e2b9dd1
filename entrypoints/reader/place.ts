/* Where in the clip a person reads: how far they came, the paragraph they walk with j and k. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { paragraphsOf } from '../../page/paragraphs.ts';
import type { ReadingPlace } from '../../storage/rows/library.ts';

/** What was read counts once the page rests; milliseconds. */
const REST = 500;
/** Who has read so much has read it all: what follows is the foot. */
const READ = 0.99;
/** Below the bar at the top, in CSS pixels. */
const TOP = 80;

export interface Place {
  /** How much of the text was passed, 0 to 1. */
  readonly share: ReadonlySignal<number>;
  /** The paragraph walked to. */
  current(): HTMLElement | undefined;
  step(by: 1 | -1): void;
  /** Goes to where a person stopped reading; false where they were at the beginning or at the end. */
  goBackTo(place: Pick<ReadingPlace, 'paragraph' | 'share'>): boolean;
}

/** Follows the reading of an article; `onRest` is told where it rests after the person moved. */
export function followPlace(
  article: HTMLElement,
  onRest: (place: Pick<ReadingPlace, 'paragraph' | 'share'>) => void,
  signalEnd: AbortSignal,
): Place {
  const paragraphs = paragraphsOf(article);
  const share = signal(shareOf(article));
  for (const paragraph of paragraphs) paragraph.tabIndex = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => onRest({ paragraph: firstSeen(paragraphs), share: share.peek() });
  const look = (): void => {
    share.value = shareOf(article);
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  };
  addEventListener('scroll', look, { passive: true, signal: signalEnd });
  const resizing = new ResizeObserver(() => {
    share.value = shareOf(article);
  });
  resizing.observe(article);
  signalEnd.addEventListener(
    'abort',
    () => {
      resizing.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  const current = (): HTMLElement | undefined =>
    paragraphs.find((paragraph) => paragraph === document.activeElement);
  return {
    share,
    current,
    step(by) {
      const at = current();
      const from = at ? paragraphs.indexOf(at) + by : firstSeen(paragraphs) + (by < 0 ? -1 : 0);
      const next = paragraphs[Math.max(0, Math.min(paragraphs.length - 1, from))];
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'nearest' }); // its scroll margin keeps it off the edges
    },
    goBackTo(place) {
      const paragraph = paragraphs[place.paragraph];
      if (place.paragraph === 0 || place.share >= READ || !paragraph) return false;
      scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - TOP, behavior: 'instant' });
      return true;
    },
  };
}

function shareOf(article: HTMLElement): number {
  const { top, height } = article.getBoundingClientRect();
  return height === 0 ? 0 : Math.max(0, Math.min(1, (innerHeight - top) / height));
}

function firstSeen(paragraphs: readonly HTMLElement[]): number {
  const seen = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > TOP);
  return seen < 0 ? paragraphs.length - 1 : seen;
}
