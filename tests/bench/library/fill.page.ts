/* Runs in a page of the extension: fills its library with all that lists, facets and names read of clips. Their
   texts are left out: the library's page never reads them, which the bench checks. */
import { fieldsOf, keep, type Clip } from '../../../core/clip.ts';
import type { Highlight } from '../../../core/highlight.ts';
import { openLibrary } from '../../../storage/database.ts';
import { indexClips, indexTables } from '../../../storage/search/write-index.ts';
import { tendIndex } from '../../../storage/search/upkeep.ts';
import { countAllTerms } from '../../../storage/names/vocabulary.ts';
import { seeded, zipfian } from '../../core/search/library.ts';
import { englishWord, filmAt } from '../search/made-library.ts';

const CREATED = Date.UTC(2021, 0, 1);
const HALF_HOUR = 1_800_000;

/** Adds clips with these numbers, every fourth with a highlight. */
export async function fill({ from, count }: { from: number; count: number }): Promise<void> {
  const library = openLibrary();
  const clips = Array.from({ length: count }, (_, at) => clipOf(from + at));
  const marks = new Map(clips.filter((_, at) => at % 4 === 0).map((clip) => [clip.id, [markOf(clip)]]));
  const tables = [library.clips, library.highlights, library.vocabulary, ...indexTables(library)];
  await library.transaction('rw', tables, async () => {
    await library.clips.bulkPut(clips);
    await library.highlights.bulkPut([...marks.values()].flat());
    await countAllTerms(
      library,
      clips.map((clip) => ({ before: undefined, after: clip })),
      new Date(CREATED).toISOString(),
    );
    await indexClips(
      library,
      clips.map((clip) => ({ clip, highlights: marks.get(clip.id) ?? [], body: { text: '' } })),
    );
  });
  library.close();
}

/** Merges what is to be merged, so that it is not done while the page is measured. */
export async function settle(): Promise<void> {
  const library = openLibrary();
  await tendIndex(library, new AbortController().signal);
  library.close();
}

/** How many clips there are. */
export async function clipsThere(): Promise<number> {
  const library = openLibrary();
  const clips = await library.clips.count();
  library.close();
  return clips;
}

function clipOf(number: number): Clip {
  const random = seeded(number * 7_919 + 1);
  const words = (count: number) =>
    Array.from({ length: count }, () => englishWord(zipfian(random, 20_000))).join(' ');
  const address = `https://news${number % 40}.test/film/${number}`;
  const when = new Date(CREATED + number * HALF_HOUR).toISOString();
  const article = {
    address,
    canonical: address,
    title: words(9),
    byline: words(2),
    outlet: `The ${englishWord(number % 40)} Post`,
    published: when.slice(0, 10),
    language: 'en',
    excerpt: words(25),
    text: '',
    html: '',
    sources: {},
  };
  const person = () => `${englishWord(zipfian(random, 400))} ${englishWord(zipfian(random, 2_000))}`;
  const credits = [
    { role: 'film', spelling: filmAt(zipfian(random, 2_000)) },
    { role: 'director', spelling: person() },
    { role: 'actor', spelling: person() },
    { role: 'actor', spelling: person() },
  ] as const;
  const fields = {
    ...fieldsOf(article),
    credits,
    tags: [`tag ${englishWord(zipfian(random, 80))}`],
    note: random() < 0.3 ? words(12) : '',
  };
  return { ...keep(article, fields, { now: when, bodyHash: '' }), body: `body-${number}` };
}

function markOf(clip: Clip): Highlight {
  return {
    id: `mark ${clip.id}`,
    clip: clip.id,
    selectors: { quote: { type: 'TextQuoteSelector', exact: clip.title, prefix: '', suffix: '' } },
    colour: 'yellow',
    note: '',
    created: clip.created,
    changed: clip.created,
  };
}
