import { i18n } from '#i18n';
import { walkSentences } from '../../page/anchor/sentence-walk.ts';
import { paintWalk } from '../../page/paint/paint-walk.ts';
import type { Toolbar } from '../../page/toolbar/toolbar.ts';

/** Lets a person walk the sentences (of the page, or of `root`) with the arrow keys; gives the chosen words, or undefined when they leave. */
export async function walk(
  page: Document,
  toolbar: Toolbar,
  signal: AbortSignal,
  root: Element = page.body,
): Promise<Range | undefined> {
  const walking = walkSentences(root);
  const view = page.defaultView;
  if (!walking || !view) {
    toolbar.say(i18n.t('toolbar.noSentence'));
    return undefined;
  }
  toolbar.say(i18n.t('toolbar.walk'));
  let unpaint = showAt(page, walking.range);
  return new Promise((done) => {
    const ending = new AbortController();
    const end = (range: Range | undefined): void => {
      ending.abort();
      unpaint();
      done(range);
    };
    const press = (event: KeyboardEvent): void => {
      if (!event.isTrusted) return; // a key that a script pressed is no person's
      const by = STEPS[event.key];
      if (by === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') end(undefined);
      else if (event.key === 'Enter') end(walking.range);
      else if (by !== undefined) {
        const range = walking.step(by, event.shiftKey);
        unpaint();
        unpaint = showAt(page, range);
        toolbar.say(range.toString().replace(/\s+/gu, ' ').slice(0, 200));
      }
    };
    view.addEventListener('keydown', press, {
      capture: true,
      signal: AbortSignal.any([signal, ending.signal]),
    });
  });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function showAt(page: Document, range: Range): () => void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return paintWalk(page, range);
}
