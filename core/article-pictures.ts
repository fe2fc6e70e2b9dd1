/* The pictures of an article, and which of them a person wants to keep. */
import type { LeadPicture } from './article.ts';
import { pictureKey } from './picture-key.ts';

/** A picture of an article. */
export interface ArticlePicture {
  /** Absolute http(s) address. */
  readonly address: string;
  /** What it shows, in the page's words; empty where it says nothing. */
  readonly words: string;
}

/** Which pictures are kept when a page is clipped. */
export const PICTURE_WISHES = ['none', 'lead', 'all'] as const;
export type PictureWish = (typeof PICTURE_WISHES)[number];

/**
 * The lead picture, as the text shows it where it does, and then those of the text, each once.
 * The first is the lead picture where there is one.
 */
export function allPictures(
  lead: LeadPicture | undefined,
  inText: readonly ArticlePicture[],
): ArticlePicture[] {
  const first = lead && leadIn(lead, inText);
  const others = inText.filter(({ address }) => address !== first?.address);
  return first ? [first, ...others] : others;
}

/* A page names its lead picture in one size and shows it in another. */
function leadIn(lead: LeadPicture, inText: readonly ArticlePicture[]): ArticlePicture {
  const same = inText.find(({ address }) => pictureKey(address) === pictureKey(lead.address));
  return same ?? { address: lead.address, words: lead.caption ?? '' };
}

/** The addresses of those to be kept when the page is clipped. */
export function wantedOf(
  wish: PictureWish,
  lead: LeadPicture | undefined,
  inText: readonly ArticlePicture[],
): string[] {
  const all = allPictures(lead, inText).map(({ address }) => address);
  if (wish === 'lead') return lead ? all.slice(0, 1) : [];
  return wish === 'all' ? all : [];
}
