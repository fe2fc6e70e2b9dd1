/* The marks of a page, and how one more is made. */
import { askExtension } from '../../browser/messages.ts';
import { getSettings, rememberColour } from '../../browser/settings.ts';
import { wantedOf, type PictureWish } from '../../core/article-pictures.ts';
import { canonicalAddress } from '../../core/address.ts';
import type { Colour } from '../../core/highlight.ts';
import { madeMarkFrom, NO_ROOM, type MadeMark, type NewMark, type PageMark } from '../../core/mark.ts';
import { describe } from '../../page/anchor/anchor.ts';
import type { Anchored } from '../../page/anchor/anchor-all.ts';
import { picturesInText } from '../../page/lay-pictures.ts';
import { readingOf } from './read-page.ts';

/** The marks of a page, as they are known and as they stand. */
export interface Marks {
  readonly page: Document;
  anchored: Anchored;
  /** By address: a page that swaps its article keeps the marks of the one before, should its words return. */
  readonly known: Map<string, readonly PageMark[]>;
  isClipped: boolean;
}

/** Keeps the words of a range as a mark, and the page as a clip where it is none yet. */
export async function makeMark(
  marks: Marks,
  range: Range,
  colour: Colour,
): Promise<MadeMark | typeof NO_ROOM | undefined> {
  const { page } = marks;
  const selectors = describe(page.body, range);
  if (selectors.quote.exact.trim() === '') return undefined;
  const settings = await getSettings();
  const clipping = marks.isClipped ? {} : clippingOf(page, settings.pictures.keep);
  const answer = await askExtension('makeMark', { ...placeOf(page), selectors, colour, ...clipping });
  if (!answer.ok) return undefined;
  if (answer.value === NO_ROOM) return NO_ROOM;
  await rememberColour(colour);
  return madeMarkFrom(answer.value);
}

/* What is needed to clip the page with its first mark. */
function clippingOf(page: Document, wish: PictureWish): Pick<NewMark, 'reading' | 'pictures'> {
  const reading = readingOf(page, page.location.href);
  const { leadPicture, html } = reading.article;
  return { reading, pictures: wantedOf(wish, leadPicture, picturesInText(html)) };
}

/** All marks that may stand on the page. */
export function allMarks({ known }: Marks): PageMark[] {
  return [...new Map([...known.values()].flat().map((mark) => [mark.id, mark])).values()];
}

/** The address a page is at, and the one it wants to be known by. */
export function placeOf(page: Document): { readonly address: string; readonly canonical: string } {
  const address = page.location.href;
  const claimed = page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  return { address, canonical: canonicalAddress(address, claimed) };
}
