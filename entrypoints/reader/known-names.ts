/* Names of the library that stand in the text: quiet underlines, where the person wants them. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { findWords } from '../../page/anchor/find-words.ts';
import { highlightAt } from '../../page/paint/hit-test.ts';
import { paintRanges } from '../../page/paint/paint-ranges.ts';
import type { Library } from '../../storage/database.ts';
import { namesIn, type CountedName } from '../../storage/names/vocabulary.ts';

const LOOK = {
  name: 'names',
  style: 'text-decoration: underline dotted currentcolor 1px;',
  forced: 'text-decoration: underline dotted LinkText 1px;',
  priority: -1, // below every mark
};

/** A name that stands in the text, and where. */
export interface NameHere extends CountedName {
  readonly ranges: readonly Range[];
}

export interface KnownNames {
  readonly here: ReadonlySignal<readonly NameHere[]>;
  /** The one under the mouse, and its words. */
  readonly pointed: ReadonlySignal<{ readonly name: NameHere; readonly range: Range } | undefined>;
}

/** Finds and underlines the names in an article for as long as it is on the screen and they are wanted. */
export function showNames(
  article: HTMLElement,
  { library, wanted }: { readonly library: Library; readonly wanted: ReadonlySignal<boolean> },
  end: AbortSignal,
): KnownNames {
  const here = signal<readonly NameHere[]>([]);
  const pointed = signal<{ readonly name: NameHere; readonly range: Range } | undefined>(undefined);
  let unpaint = (): void => undefined;
  const stop = effect(() => {
    unpaint();
    here.value = [];
    pointed.value = undefined;
    if (!wanted.value) return;
    void findNames(article, library).then((found) => {
      if (end.aborted || !wanted.peek()) return;
      here.value = found;
      unpaint = paintRanges(
        document,
        found.flatMap(({ ranges }) => ranges),
        LOOK,
      );
    });
  });
  const leave = (): void => {
    stop();
    unpaint();
  };
  end.addEventListener('abort', leave, { once: true });
  const point = (x: number, y: number): void => {
    const all = here.peek().flatMap((name) => name.ranges.map((range, at) => ({ id: `${at}`, range, name })));
    const hit = highlightAt(document, { x, y }, all);
    const found = all.find(({ range }) => range === hit?.range);
    if (found?.range !== pointed.peek()?.range) pointed.value = found;
  };
  hearPointer(article, point, () => (pointed.value = undefined), end);
  return { here, pointed };
}

async function findNames(article: HTMLElement, library: Library): Promise<NameHere[]> {
  const names = await namesIn(library, article.textContent ?? '');
  return names
    .map((name) => ({
      ...name,
      ranges: [...new Set([name.name, ...name.spellings])].flatMap((spelling) =>
        findWords(article, spelling, { whole: true }),
      ),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** Tells of the mouse once a frame at most. */
function hearPointer(
  article: HTMLElement,
  onPoint: (x: number, y: number) => void,
  onLeave: () => void,
  signalEnd: AbortSignal,
): void {
  let frame = 0;
  const options = { passive: true, signal: signalEnd };
  article.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => onPoint(clientX, clientY));
    },
    options,
  );
  article.addEventListener('pointerleave', onLeave, options);
  addEventListener('scroll', onLeave, options);
}
