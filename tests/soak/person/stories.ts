/* The pages the person goes to: the sample site, the saved pages beside the project where they are, and stories of
   our own making, for an hour wants more than both have. */
import type { Page } from 'puppeteer-core';
import { sharedPages, visitShared, type SharedPage } from '../../e2e/shared-pages.ts';
import type { Session } from '../../e2e/chromium.ts';
import { seeded, wordAt } from '../../core/search/library.ts';
import type { Site } from '../../site/server.ts';

const SAMPLES = ['interview', 'casting', 'review', 'korean', 'arabic', 'ferry', 'serial'].map(
  (name) => `http://reel-courier.test/${name}`,
);

/** Clipped at the beginning and never marked: it looks the same all the time. */
export const LONG_OPEN = 'http://reel-courier.test/festival';

/** People under two spellings each, as papers write them. */
export const ACTORS = [
  ['Seo Ye-rin', 'Suh Ye-lin'],
  ['Jeon Jong-seo', 'Jun Jong-suh'],
  ['Baek Ji-hwan', 'Paik Ji-whan'],
  ['Lee Chung-hyun', 'Yi Choong-hyun'],
] as const;

export const FILMS = ['Salt Lantern', 'Borrowed Winter', 'The Fourth Ferry', 'Quiet Harbour'] as const;

/** Where to go next. */
export interface Stories {
  /** An address of the sample site or of a saved page, or a story that nobody has read. */
  address(random: () => number): string;
  open(session: Session, address: string): Promise<Page>;
}

/** Puts stories on the site as they are asked for. */
export function tellStories(site: Site, seed: number): Stories {
  const shared = new Map(sharedPages().map((page) => [page.address, page]));
  const known = [...SAMPLES, ...shared.keys()];
  let told = 0;
  return {
    address(random) {
      if (random() < 0.35) return known[Math.floor(random() * known.length)] ?? SAMPLES[0]!;
      told += 1;
      site.answer(`reel-courier.test/story-${told}`, story(told, seeded(seed + told)));
      return `http://reel-courier.test/story-${told}`;
    },
    async open(session, address) {
      const page: SharedPage | undefined = shared.get(address);
      return page ? visitShared(session, page) : session.visit(address);
    },
  };
}

/** A made-up article of eight paragraphs. */
function story(number: number, random: () => number): string {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const sentence = (): string => {
    const words = Array.from({ length: 9 + Math.floor(random() * 9) }, () =>
      wordAt(Math.floor(random() * 4_000)),
    );
    return `${words[0]!.charAt(0).toUpperCase()}${words.join(' ').slice(1)}.`;
  };
  const title = `Story ${number}: ${pick(FILMS)} and ${wordAt(4_000 + number)}`;
  const paragraphs = Array.from(
    { length: 8 },
    () => `<p>${Array.from({ length: 5 }, sentence).join(' ')} ${pick(pick(ACTORS))} was there.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta property="og:site_name" content="The Reel Courier"><meta name="author" content="Marta Quill"></head>
    <body><header><a href="/">The Reel Courier</a></header><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}
