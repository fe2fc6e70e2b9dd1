import type { WhyLeftOut } from '../../core/left-out.ts';
import type { Block } from '../blocks.ts';

/** What a step did to one part of the page, and why: an extraction that can explain itself. */
export interface Change {
  readonly step: string;
  readonly did: 'removed' | 'rescued' | 'kept out of the text';
  /** Why, in words a person understands. */
  readonly reason: string;
  /** How the part begins. */
  readonly text: string;
}

/** What is known of the article before its body is looked for. */
export interface Known {
  readonly address: string;
  readonly title: string;
  readonly byline: string;
  readonly excerpt: string;
}

/** A step before Readability: it works on the whole copy of the page. */
export interface PageStep {
  readonly name: string;
  run(page: Document, known: Known, note: Note): void;
}

/** Tells the explanation that the running step did something to this element. */
export type Note = (did: Change['did'], element: Element, reason: string) => void;

/** A step after Readability: it judges the numbered blocks, of which some are the article so far. */
export interface BlockStep {
  readonly name: string;
  run(body: Body, known: Known): void;
}

/** The article's body while it is being cut: every block of the page, and which are in it. */
export interface Body {
  readonly page: Document;
  readonly blocks: readonly Block[];
  /** Numbers of the blocks that are the article. */
  readonly kept: ReadonlySet<number>;
  /** Kept blocks that are no part of the text. */
  readonly silent: ReadonlySet<number>;
  /** Takes a block into the article. */
  rescue(block: Block, reason: string): void;
  /** Leaves a block out of the article; a person who wants it back is told why. */
  remove(block: Block, reason: WhyLeftOut): void;
  /** Keeps a block in the reading view and out of the text. */
  silence(block: Block, reason: string): void;
}

/** Takes an element out of the page and says why. */
export function takeOut(element: Element, note: Note, reason: string): void {
  note('removed', element, reason);
  element.remove();
}
