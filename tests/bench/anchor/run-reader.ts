/* Marked on the live page and looked for in the reader, and the other way round. */

import { Readability } from '@mozilla/readability';
import { Dice } from './dice.ts';
import { pickHighlights } from './pick-highlights.ts';
import { compare, COUNT, describeAll, type Outcome } from './run-class.ts';
import { placeMarkers, setStage, takeMarkers, type Truth } from './stage.ts';

interface Job {
  readonly html: string;
  readonly seed: string;
  readonly withPeer: boolean;
  readonly back: boolean;
}

/** What Readability finds of the stage, markers and all; undefined where it finds no article. */
function articleOf(root: HTMLElement): string | undefined {
  const copy = new DOMParser().parseFromString(root.ownerDocument.documentElement.outerHTML, 'text/html');
  return new Readability(copy).parse()?.content ?? undefined;
}

export function runReader({ html, seed, withPeer, back }: Job): Outcome[] {
  const live = setStage(html);
  const picked = pickHighlights(live, COUNT * 2, new Dice(seed));
  const described = describeAll(live, picked);
  placeMarkers(picked.map(({ range }) => range));
  const article = articleOf(live);
  if (!article) return [];
  const liveTruths = takeMarkers(live, picked.length);
  const reader = document.createElement('main');
  reader.innerHTML = article;
  const readerTruths = takeMarkers(reader, picked.length);
  const isSame = readerTruths.map((truth, index) => {
    return truth !== undefined && letters(reader, truth) === letters(live, liveTruths[index]);
  });
  if (!back) {
    return compare(
      reader,
      described,
      readerTruths.map((truth, index) => (isSame[index] ? truth : undefined)),
      { isGone: false, withPeer },
    );
  }
  const kept = picked.map((_one, index) => index).filter((index) => isSame[index]);
  const inReader = kept.map((index) => ({
    kind: picked[index]!.kind,
    range: rangeOver(reader, readerTruths[index]!),
  }));
  const truths = kept.map((index) => liveTruths[index]);
  return compare(live, describeAll(reader, inReader), truths, { isGone: false, withPeer });
}

function letters(root: Element, truth: Truth): string {
  return truth ? root.textContent.slice(truth.start, truth.end).replace(/\s/g, '') : '';
}

function rangeOver(root: Element, { start, end }: { start: number; end: number }): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (start >= passed && start < passed + text.length) range.setStart(text, start - passed);
    if (end > passed && end <= passed + text.length) range.setEnd(text, end - passed);
    passed += text.length;
  }
  return range;
}
