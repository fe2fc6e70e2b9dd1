import { proseWhenAsked } from './prose.ts';
import type { PageStep } from './step.ts';

/** The share of a page's running text from which a hidden part is the article, waiting for a script to show it. */
const SHARE = 0.4;
/** Characters under which it is no article, whatever its share. */
const LEAST = 500;

/**
 * Shows what only waits for a script: streamed pages arrive in `<div hidden>` and are put in place later,
 * some themes fade their article in. A saved or slow page would be read without its text.
 */
export const streamed: PageStep = {
  name: 'streamed',
  run(page, _known, note) {
    const hidden = [
      ...page.body.querySelectorAll('[hidden], [style*=display], [style*=visibility], [aria-hidden=true]'),
    ];
    const prose = proseWhenAsked(page);
    for (const element of hidden) {
      if ((element.textContent?.length ?? 0) < LEAST) continue;
      const all = prose(page.body);
      if (prose(element) < all * SHARE || all === 0) continue;
      for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
      note('rescued', element, 'hidden until a script shows it, but most of the page’s text');
    }
  },
};
