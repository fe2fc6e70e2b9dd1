/* The marks of a page, and how one more is made. */
import { askExtension } from '../../browser/messages.ts';
import { changeSettings, getSettings } from '../../browser/settings.ts';
import { canonicalAddress } from '../../core/address.ts';
import type { Colour } from '../../core/highlight.ts';
import { madeMarkFrom, NO_ROOM, type MadeMark, type PageMark } from '../../core/mark.ts';
import { describe } from '../../page/anchor.ts';
import type { Anchored } from '../../page/anchor-all.ts';
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
  const reading = marks.isClipped ? {} : { reading: readingOf(page, page.location.href) };
  const answer = await askExtension('makeMark', { ...placeOf(page), selectors, colour, ...reading });
  if (!answer.ok) return undefined;
  if (answer.value === NO_ROOM) return NO_ROOM;
  if ((await getSettings()).colour !== colour) await changeSettings({ colour });
  return madeMarkFrom(answer.value);
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
