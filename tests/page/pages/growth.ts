/* How the time that something takes grows with a page. Time is noisy, and noise only ever adds: so the least of
   several rounds is compared, both sizes in each round, and more rounds are made as long as the answer is no. */

/** How much more of everything the large page is made of. */
const TIMES = 8;
/** What caches and the collection of garbage cost a large page beside a small one. A square takes 8 times more. */
const SLACK = 2;
/** A shorter time is no measure; milliseconds. */
const SHORTEST = 25;
/** What takes so long is measured well enough at once; milliseconds. */
const LONG = 2_000;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 10;

interface Growing {
  /** Makes a page of about a size, in whatever unit. */
  readonly make: (size: number) => Document;
  readonly run: (page: Document) => void;
  /** The smallest size to begin with, and the largest that is ever made. */
  readonly from: number;
  readonly to: number;
}

/** How much larger a page became, and how much longer it took; `told` has the milliseconds. */
export interface Growth {
  readonly page: number;
  readonly time: number;
  readonly told: string;
  /** Whether the time grew no faster than the page, as far as time can be measured. */
  readonly isLinear: boolean;
}

/** Measures at the smallest size that takes long enough to be measured, and at eight times that. */
export function growthOf({ make, run, from, to }: Growing): Growth {
  const timeOf = (page: Document): number => {
    const before = performance.now();
    run(page);
    return performance.now() - before;
  };
  let size = from;
  let page = make(size);
  timeOf(page); // warm
  while (Math.min(timeOf(page), timeOf(page)) < SHORTEST && size * 2 * TIMES <= to) page = make((size *= 2));
  const large = make(size * TIMES);
  const grown = weigh(large) / weigh(page);
  let least = { small: Infinity, large: Infinity };
  let isLinear = false;
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    least = { small: Math.min(least.small, timeOf(page)), large: Math.min(least.large, timeOf(large)) };
    isLinear = least.large <= Math.max(least.small, 1) * grown * SLACK;
    if (isLinear && (round >= FEWEST_ROUNDS || least.large > LONG)) break;
  }
  const told = `${least.small} ms, ${least.large} ms for a page ${grown} times as large (${size})`;
  return { page: grown, time: least.large / least.small, told, isLinear };
}

/* As the parser made it: some malformed sources make pages that grow faster than they do. */
function weigh(page: Document): number {
  const written = Element.prototype.getHTML.call(page.documentElement, { serializableShadowRoots: true });
  return written.length + 20 * Document.prototype.querySelectorAll.call(page, '*').length;
}
