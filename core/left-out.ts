/* Why a paragraph was left out lies with the clip in English, as the steps of the extraction put it: it outlives
   the code, goes out and comes back. What a person reads is worded where it is shown. */
import type { Message, MessageKey } from './message.ts';

const WHY_LEFT_OUT = {
  'the headline again': 'popup.dropped.headline',
  'the byline again': 'popup.dropped.byline',
  'the page’s own address': 'popup.dropped.address',
  'who wrote it and when': 'popup.dropped.particulars',
  'a link above the text': 'popup.dropped.linkAbove',
  'points to other articles': 'popup.dropped.pointer',
  'a link to another article': 'popup.dropped.link',
  'a list of links to other articles': 'popup.dropped.links',
  'below the article’s end': 'popup.dropped.belowEnd',
  'about the writer': 'popup.dropped.writer',
  'about the company whose site it is': 'popup.dropped.company',
  'an invitation to subscribe': 'popup.dropped.invitation',
  'nothing follows it': 'popup.dropped.lone',
  'below a heading that ends the article': 'popup.dropped.belowHeading',
  'a label of the page': 'popup.dropped.label',
  'stands on another page of the article too': 'popup.dropped.repeated',
  'not taken for a part of the article': 'popup.dropped.notArticle',
  comments: 'popup.dropped.comments',
  'beside the article': 'popup.dropped.beside',
  'links to other articles': 'popup.dropped.otherArticles',
  'buttons to share': 'popup.dropped.share',
  advertising: 'popup.dropped.advertising',
  'a menu': 'popup.dropped.menu',
  'about the author': 'popup.dropped.author',
  'tags and particulars': 'popup.dropped.tags',
  'a notice over the page': 'popup.dropped.notice',
  'a table of contents': 'popup.dropped.contents',
  'the foot of the page': 'popup.dropped.foot',
  'an invitation': 'popup.dropped.call',
  'the controls of a gallery': 'popup.dropped.gallery',
  'a part of the page’s frame': 'popup.dropped.frame',
  'another post of the outlet': 'popup.dropped.otherPost',
  'left out by hand': 'popup.dropped.byHand',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Why a paragraph was left out, as it is kept. */
export type WhyLeftOut = keyof typeof WHY_LEFT_OUT;

/** What is said of a paragraph that was left out; undefined for a reason that this version does not know. */
export function whyLeftOut(reason: string): Message | undefined {
  return isWhyLeftOut(reason) ? { key: WHY_LEFT_OUT[reason] } : undefined;
}

/** Whether a person can be told of this reason. */
export function isWhyLeftOut(reason: string): reason is WhyLeftOut {
  return Object.hasOwn(WHY_LEFT_OUT, reason);
}
