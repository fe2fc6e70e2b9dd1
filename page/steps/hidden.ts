import { cuesOf } from './cues.ts';
import { proseWhenAsked } from './prose.ts';
import { type Note, type PageStep, takeOut } from './step.ts';

const HIDDEN =
  '[hidden]:not([hidden="until-found"]), [aria-hidden=true], [style*=display], [style*=visibility], [data-unseen]';
const FOR_OTHERS =
  / (?:sr only|visually hidden|screen reader(?: text)?|print (?:only|header|footer)|offscreen|hidden print|u hidden) /;

/** Takes out what a reader does not see: hidden parts, words for screen readers alone, head and foot of the printed page. */
const FOR_OTHERS_ROUGHLY =
  ':is([class*=sr-only], [class*=screen], [class*=visually], [class*=print], [class*=hidden]):not(h1, h2, h3, h4, h5, h6)';

/** Text that waits for a press: an answer, a panel, the rest of a story. */
const FOLDED =
  / (?:accordion|collaps\w+|panel|tab|tabs|tabpanel|faqs?|answer|expand\w*|toggle|read more|readmore|more text|spoiler|content|region|rah|drawer content|details|body|truncat\w+|transcript) /;
const NEVER =
  / (?:modal|popup|dialog|overlay|menu|nav|cookies?|consent|newsletter|signup|lightbox|drawer|search|toast|tooltip|share|login|offcanvas|sidebar) /;

export const hidden: PageStep = {
  name: 'hidden',
  run(page, _known, note) {
    const prose = proseWhenAsked(page);
    for (const element of page.body.querySelectorAll(HIDDEN)) {
      if (!element.isConnected) continue;
      const style = element.getAttribute('style') ?? '';
      if (style && !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) && !isHidden(element)) continue;
      if (element.hasAttribute('data-unseen') && prose(element) > 0) continue; // text behind "read more"
      if (FOLDED.test(foldCues(element)) && prose(element) > 0) unfold(element, note);
      else takeOut(element, note, 'not shown on the page');
    }
    for (const element of page.body.querySelectorAll(FOR_OTHERS_ROUGHLY))
      if (element.isConnected && FOR_OTHERS.test(cuesOf(element)) && prose(element) === 0)
        takeOut(element, note, 'meant for a printer or a screen reader');
  },
};

function isHidden(element: Element): boolean {
  return element.matches('[hidden], [aria-hidden=true], [data-unseen]');
}

/* The cues of an element and of two around it; none where one says that it lies over the page. */
function foldCues(element: Element): string {
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const cues = around
    .map((one) => (one ? cuesOf(one) + ` ${one.getAttribute('role') ?? ''} ` : ''))
    .join(' ');
  return NEVER.test(cues) ? '' : cues;
}

function unfold(element: Element, note: Note): void {
  note('rescued', element, 'folded away until a press');
  for (const name of ['hidden', 'style', 'aria-hidden', 'data-unseen']) element.removeAttribute(name);
}
