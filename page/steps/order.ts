import type { BlockStep, PageStep } from './step.ts';
import { captions } from './captions.ts';
import { elsewhere } from './elsewhere.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { embeds } from './embeds.ts';
import { ending } from './ending.ts';
import { pictures } from './pictures.ts';
import { otherPosts } from './other-posts.ts';
import { sections } from './sections.ts';
import { labels } from './labels.ts';
import { opening } from './opening.ts';
import { standfirst } from './standfirst.ts';
import { furniture } from './furniture.ts';
import { hidden } from './hidden.ts';
import { silentElements } from './silent-elements.ts';
import { streamed } from './streamed.ts';

/** The steps before Readability, in their order. */
export const PAGE_STEPS: readonly PageStep[] = [
  pictures,
  embeds,
  silentElements,
  streamed,
  hidden,
  otherPosts,
  furniture,
];

/** The steps after Readability, in their order. */
export const BLOCK_STEPS: readonly BlockStep[] = [
  sections,
  labels,
  captions,
  embeddedPosts,
  opening,
  standfirst,
  elsewhere,
  ending,
];
