/* What a page says of films and people besides its sentences. */
import type { PageHints } from '../core/page-reading.ts';
import { listOf, readThings, textOf, typesOf, type Thing } from './metadata-json-ld.ts';

const SCREEN_WORK = /^(?:Movie|TVSeries|TVSeason|TVEpisode|TVMiniSeries|MovieSeries)$/;
/** A page that states more works than this is a catalogue, and says nothing of its article. */
const MOST_WORKS = 6;
const MOST_WORDS = 200;
/** Emphasis longer than this is no title. */
const LONGEST = 120;

/** Works and people stated in structured data, tags and keywords, and what the article's HTML emphasises. */
export function creditHints(page: Document, articleHtml: string): PageHints {
  const works = readThings(page).filter((thing) => typesOf(thing).some((type) => SCREEN_WORK.test(type)));
  const about = works.length > MOST_WORKS ? [] : works;
  return {
    stated: {
      films: unique(about.map((work) => textOf(work['name']))),
      directors: unique(about.flatMap((work) => namesOf(work['director']))),
      actors: unique(about.flatMap((work) => [...namesOf(work['actor']), ...namesOf(work['actors'])])),
    },
    keywords: unique([
      ...contents(page, 'meta[name="keywords" i], meta[name="news_keywords" i]').flatMap((list) =>
        list.split(/[,;、，]/u),
      ),
      ...contents(page, 'meta[property="article:tag" i]'),
      ...[...page.querySelectorAll('a[rel~="tag" i]')].map((link) => link.textContent ?? ''),
    ]),
    emphasised: emphasisedIn(articleHtml),
  };
}

function namesOf(value: unknown): string[] {
  return listOf(value).map((person) =>
    typeof person === 'string' ? person : textOf((person as Thing | null)?.['name']),
  );
}

function contents(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((meta) => meta.getAttribute('content') ?? '');
}

function emphasisedIn(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return unique([...parsed.querySelectorAll('em, i, cite')].map((element) => element.textContent ?? ''));
}

function unique(words: readonly string[]): string[] {
  const tidy = words.map((word) => word.replace(/\s+/gu, ' ').trim());
  return [...new Set(tidy.filter((word) => word !== '' && word.length <= LONGEST))].slice(0, MOST_WORDS);
}
