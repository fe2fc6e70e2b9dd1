import { canonicalAddress, webAddress } from '../address.ts';
import type { Article } from '../article.ts';
import { keep } from '../clip.ts';
import type { Kept } from '../kept.ts';
import { shorten } from '../shorten.ts';
import { absorb } from './absorb.ts';
import type { Incoming } from './incoming.ts';

/** How many characters of a text stand for it where a file has no description. */
const EXCERPT = 280;

interface Making {
  /** The import's time, ISO 8601, for what has none. */
  readonly now: string;
  /** The article's text and safe HTML, and their hash; all empty where there is none. */
  readonly text: string;
  readonly html: string;
  readonly hash: string;
  readonly newId: () => string;
}

/** A clip of what a file tells. Its address must not be empty. */
export function toKept(incoming: Incoming, { now, text, html, hash, newId }: Making): Kept {
  const { address, title, byline, outlet, published, language, picture, note, tags, credits } = incoming;
  const created = incoming.created ?? now;
  const article: Article = {
    address,
    canonical: canonicalAddress(address, undefined),
    title: title || address,
    byline,
    outlet: outlet || hostOf(address),
    ...(published === '' ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(picture === undefined ? {} : { leadPicture: { address: picture } }),
    excerpt:
      incoming.excerpt ||
      shorten(
        text
          .slice(0, 2 * EXCERPT)
          .replace(/\s+/gu, ' ')
          .trim(),
        EXCERPT,
      ),
    text,
    html,
    sources: {},
  };
  const clip = keep(
    article,
    { title: article.title, byline, published, credits, tags, note },
    { now: created, bodyHash: hash },
  );
  const changed = incoming.changed !== undefined && incoming.changed > created ? incoming.changed : created;
  return {
    clip: { ...clip, changed },
    body: hash === '' ? undefined : { hash, text, html },
    highlights: incoming.highlights.map((mark) => {
      const time = mark.created ?? changed;
      const { exact, prefix, suffix, colour } = mark;
      const selectors = { quote: { type: 'TextQuoteSelector', exact, prefix, suffix } } as const;
      return { id: newId(), clip: clip.id, selectors, colour, note: mark.note, created: time, changed: time };
    }),
  };
}

/** Gathers entries; those of one article become one, for a file may name it twice, under two of its addresses. */
export class Twins {
  readonly #byId = new Map<string, Kept>();
  readonly #now: string;

  /** `now` is the import's time, ISO 8601. */
  constructor(now: string) {
    this.#now = now;
  }

  /** How many articles there are so far. */
  get size(): number {
    return this.#byId.size;
  }

  add(kept: Kept): void {
    const there = this.#byId.get(kept.clip.id);
    this.#byId.set(kept.clip.id, there ? absorb(there, kept, this.#now) : kept);
  }

  /** Each article once, in the order of the file; it is let go of as it is handed over. */
  *joined(): Generator<Kept> {
    for (const [id, kept] of this.#byId) {
      this.#byId.delete(id);
      // The same words marked twice in one file are one mark.
      yield absorb({ ...kept, highlights: [] }, kept, this.#now);
    }
  }
}

function hostOf(address: string): string {
  return (webAddress(address)?.host ?? '').replace(/^www\d?\./, '');
}
