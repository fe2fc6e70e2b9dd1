import { type Block, folded } from '../blocks.ts';
import { cuesOf } from './cues.ts';
import type { BlockStep } from './step.ts';

const CUE =
  / (?:captions?|figcaption|credits?|photo credit|image credit|photographer|courtesy|gallery count|legende|bildunterschrift|bildquelle) /;
/** What stands in brackets or at the end of a caption and nowhere else. */
const CREDIT =
  /^(?:©|photos? ©)|\([A-Z][\w.-]*(?:\/[\w. -]+)+\)\s*$|\((?:image|photo|picture|pic|credit|source|foto|bild|pictured?)s?\s*(?:by|courtesy|credit|:|©)[^)]*\)\s*$|^(?:photo|image|picture|credit|foto|source|courtesy|pic|(?:photo )?illustration)s?(?:\s+(?:by|credit|courtesy of|source))?\s*[:|©]|(?:©|credit:|photo:|image:|\/\s?(?:getty|ap|afp|reuters|epa|shutterstock))[^.]{0,60}$/i;
/** What else stands in figures and has words of its own. */
const OWN_WORDS = 'blockquote:not([data-embed=link]), pre, table';
/** A caption is short. */
const LONGEST = 600;

/** Keeps captions and photo credits beside their pictures, and out of the text. */
export const captions: BlockStep = {
  name: 'captions',
  run(body) {
    for (const block of body.blocks)
      if (body.kept.has(block.number) && isCaption(block)) body.silence(block, 'the caption of a picture');
  },
};

function isCaption({ element, text }: Block): boolean {
  if (element.localName === 'figcaption' && !element.parentElement?.querySelector(OWN_WORDS)) return true;
  if (text.length > LONGEST) return false;
  const figure = element.closest('figure');
  if (figure?.querySelector(OWN_WORDS)) return false; // a quote’s or a table’s own words
  if (element.closest('figcaption')) return true;
  if (figure && !/^(?:h[1-6]|blockquote|li|td|pre)$/.test(element.localName)) return true;
  if (text.length < 300 && /^©\s*\p{Lu}\p{Ll}/u.test(text)) return true;
  for (let up: Element | null = element, steps = 0; up && steps < 3; up = up.parentElement, steps++)
    if (CUE.test(cuesOf(up)) && (up.textContent ?? '').length < LONGEST * 2) return true;
  if (text.length < 300 && CREDIT.test(text) && hasPictureBeside(element)) return true;
  return isAloneWithPicture(element, text);
}

function hasPictureBeside(element: Element): boolean {
  for (let up = element.parentElement, steps = 0; up && steps < 3; up = up.parentElement, steps++) {
    if (up.children.length > MOST_IN_BOX || (up.textContent ?? '').length > LONGEST * 2)
      return Boolean(element.previousElementSibling?.matches('img, picture, figure, :has(img)'));
    if (up.querySelector('img, picture, video, iframe')) return true;
  }
  return false;
}

/** A box made for a picture holds few things. */
const MOST_IN_BOX = 6;
const PICTURE_CUE =
  / (?:image|images|photo|photos|picture|pic|img|media|figure|foto|bild|thumbnail|gallery|slide|slider) /;

/* A box that holds a picture and these words, and nothing else: by its name, or because the words are no sentence. */
function isAloneWithPicture(element: Element, text: string): boolean {
  if (element.closest('li, td, th, blockquote, pre, a, h1, h2, h3, h4, h5, h6') || text.length > 400)
    return false;
  for (let up = element.parentElement, steps = 0; up && steps < 2; up = up.parentElement, steps++) {
    if (up.children.length > MOST_IN_BOX || up.localName === 'body') return false;
    if (folded(up.textContent).length > text.length * 1.2 + 20) return false;
    if (up.querySelector('img, picture'))
      return PICTURE_CUE.test(cuesOf(up)) || (text.length < 120 && !/[.!?:…。]["”’)]*$/.test(text));
  }
  return false;
}
