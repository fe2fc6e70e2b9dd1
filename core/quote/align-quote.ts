/* Letter by letter: from a chain of equal runs to the place of every letter of the pattern, by filling
   the gaps between runs with edit distances (Wagner and Fischer, "The string-to-string correction
   problem", J. ACM 21 (1974)). A gap is a few letters on one side, so the quadratic cost is small; where
   strange text stands in the gap, only its two ends are looked at.

       pattern   ....the film opened |with a| kiss....
       text      ....the film opened |wiht a| [ADVERTISEMENT ... ] kiss....            */

import type { Run } from './chain-seeds.ts';

/** A place no letter of the text was found for. */
export const NOWHERE = -1;
/** Gaps of more letters than this are not worth an answer: what stood there is gone. */
const LONGEST_GAP = 160;
/** Beyond the first and the last run, and around strange text, this many letters more are looked at. */
const SLACK = 16;
/** Letters aligned beyond the outermost runs, which is as much as context is weighed by. */
const REACH = 48;

/**
 * For each letter of the pattern the place in the text that it is equal to or was edited to, or NOWHERE.
 * Gaps are filled where they touch the quote; of its context only the runs are told.
 */
export function alignAlong(
  codes: Uint16Array,
  pattern: { readonly codes: Uint16Array; readonly start: number; readonly end: number },
  chain: readonly Run[],
): Int32Array {
  const letters = pattern.codes;
  const places = new Int32Array(letters.length).fill(NOWHERE);
  let last: Run | undefined;
  for (const run of chain) {
    for (let letter = 0; letter < run.length; letter++) places[run.pattern + letter] = run.text + letter;
    const from = last ? last.pattern + last.length : 0;
    if (from < pattern.end && run.pattern > pattern.start) {
      if (last) fillGap(codes, letters, last, run, places);
      else fillHead(codes, letters, run, places);
    }
    last = run;
  }
  if (last && last.pattern + last.length < pattern.end) fillTail(codes, letters, last, places);
  return places;
}

function fillGap(codes: Uint16Array, pattern: Uint16Array, last: Run, next: Run, places: Int32Array): void {
  const lost = { from: last.pattern + last.length, to: next.pattern };
  const strange = { from: last.text + last.length, to: next.text };
  const wanted = lost.to - lost.from;
  const offered = strange.to - strange.from;
  if (wanted === 0 || offered === 0 || wanted > LONGEST_GAP) return;
  const letters = pattern.subarray(lost.from, lost.to);
  if (offered <= wanted + SLACK) {
    const whole = new EditTable(letters, codes.subarray(strange.from, strange.to));
    whole.trace(wanted, offered, (at, place) => (places[lost.from + at] = strange.from + place));
    return;
  }
  const room = wanted + SLACK;
  const head = new EditTable(letters, codes.subarray(strange.from, strange.from + room));
  const tail = new EditTable(letters.slice().reverse(), codes.slice(strange.to - room, strange.to).reverse());
  const cut = cheapestCut(head, tail, wanted);
  head.trace(cut, head.bestEnd(cut), (at, place) => (places[lost.from + at] = strange.from + place));
  tail.trace(
    wanted - cut,
    tail.bestEnd(wanted - cut),
    (at, place) => (places[lost.to - 1 - at] = strange.to - 1 - place),
  );
}

function cheapestCut(head: EditTable, tail: EditTable, wanted: number): number {
  let best = 0;
  let least = Infinity;
  for (let cut = 0; cut <= wanted; cut++) {
    const cost = head.cost(cut, head.bestEnd(cut)) + tail.cost(wanted - cut, tail.bestEnd(wanted - cut));
    if (cost < least) {
      least = cost;
      best = cut;
    }
  }
  return best;
}

function fillHead(codes: Uint16Array, pattern: Uint16Array, first: Run, places: Int32Array): void {
  if (first.text === 0) return;
  const wanted = Math.min(first.pattern, REACH);
  const from = Math.max(0, first.text - wanted - SLACK);
  const table = new EditTable(
    pattern.slice(first.pattern - wanted, first.pattern).reverse(),
    codes.slice(from, first.text).reverse(),
  );
  table.trace(wanted, table.bestEnd(wanted), (at, place) => {
    places[first.pattern - 1 - at] = first.text - 1 - place;
  });
}

function fillTail(codes: Uint16Array, pattern: Uint16Array, last: Run, places: Int32Array): void {
  const end = last.pattern + last.length;
  const place = last.text + last.length;
  const wanted = Math.min(pattern.length - end, REACH);
  if (wanted === 0 || place === codes.length) return;
  const table = new EditTable(
    pattern.subarray(end, end + wanted),
    codes.subarray(place, place + wanted + SLACK),
  );
  table.trace(wanted, table.bestEnd(wanted), (at, offset) => (places[end + at] = place + offset));
}

/** Cells for tables, used again and again: two tables are alive at most, and fresh memory costs more than both. */
const pool = [new Uint16Array(0), new Uint16Array(0)];
let turn = 0;

function cells(count: number): Uint16Array {
  turn = 1 - turn;
  let own = pool[turn];
  if (!own || own.length < count) own = pool[turn] = new Uint16Array(2 * count);
  return own;
}

/** Edit distances between all beginnings of two short texts. Only the two made last can be read. */
class EditTable {
  private readonly letters: Uint16Array;
  private readonly text: Uint16Array;
  private readonly width: number;
  private readonly costs: Uint16Array;

  constructor(letters: Uint16Array, text: Uint16Array) {
    this.letters = letters;
    this.text = text;
    this.width = text.length + 1;
    this.costs = cells((letters.length + 1) * this.width);
    for (let place = 0; place < this.width; place++) this.costs[place] = place;
    for (let at = 1; at <= letters.length; at++) this.fillRow(at);
  }

  private fillRow(at: number): void {
    const { costs, width, text } = this;
    const letter = this.letters[at - 1];
    const row = at * width;
    costs[row] = at;
    for (let place = 1; place < width; place++) {
      const above = row - width + place;
      const kept = (costs[above - 1] as number) + (letter === text[place - 1] ? 0 : 1);
      const skipped = Math.min(costs[above] as number, costs[row + place - 1] as number) + 1;
      costs[row + place] = kept < skipped ? kept : skipped;
    }
  }

  cost(at: number, place: number): number {
    return this.costs[at * this.width + place] as number;
  }

  /** Where the first `at` letters end best. */
  bestEnd(at: number): number {
    let best = 0;
    for (let place = 1; place < this.width; place++) {
      if (this.cost(at, place) < this.cost(at, best)) best = place;
    }
    return best;
  }

  /** Walks back from a corner and tells which letter stands for which. */
  trace(at: number, place: number, pair: (at: number, place: number) => void): void {
    while (at > 0 && place > 0) {
      const same = this.letters[at - 1] === this.text[place - 1];
      if (this.cost(at, place) === this.cost(at - 1, place - 1) + (same ? 0 : 1)) {
        pair(--at, --place);
      } else if (this.cost(at, place) === this.cost(at - 1, place) + 1) at--;
      else place--;
    }
  }
}
