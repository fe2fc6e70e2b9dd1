/* Runs in a page of the extension: fills its library with made-up clips and their names. */
import type { Highlight } from '../../../core/highlight.ts';
import type { Name } from '../../../core/names/name-book.ts';
import { openLibrary } from '../../../storage/database.ts';
import { readNames } from '../../../storage/names/names.ts';
import { mergeTwo } from '../../../storage/names/change.ts';
import { indexClips, indexTables } from '../../../storage/search/write-index.ts';
import { tendIndex } from '../../../storage/search/upkeep.ts';
import { countTerms } from '../../../storage/names/vocabulary.ts';
import { madeClip, type Made } from '../search/made-library.ts';

/** Adds clips with these numbers as an import does, every fourth with a highlight. */
export async function fill({ from, count }: { from: number; count: number }): Promise<void> {
  const library = openLibrary();
  const made = Array.from({ length: count }, (_, at) => madeClip(from + at));
  const tables = [library.clips, library.highlights, library.vocabulary, ...indexTables(library)];
  await library.transaction('rw', tables, async () => {
    await library.clips.bulkPut(made.map(({ clip }) => clip));
    await library.bodies.bulkPut(made.map(({ body }) => body));
    await library.highlights.bulkPut(made.filter((_, at) => at % 4 === 0).map(markOf));
    for (const { clip } of made) await countTerms(library, undefined, clip, clip.created);
    await indexClips(
      library,
      made.map(({ clip, body }) => ({ clip, highlights: [], body })),
    );
  });
  await tendIndex(library, new AbortController().signal);
  library.close();
}

/** Merges the most frequent names in pairs, and gives what is opened: the commonest, and rarer ones. */
export async function chooseNames() {
  const library = openLibrary();
  for (const kind of ['person', 'film'] as const) {
    const all = (await readNames(library)).all(kind);
    for (let at = 0; at < 40; at += 2) {
      const [one, other] = [all[at], all[at + 1]];
      if (one && other) await mergeTwo(library, one, other, new Date().toISOString());
    }
  }
  const book = await readNames(library);
  library.close();
  const shown = (name: Name | undefined) => ({
    kind: name?.kind ?? 'person',
    label: name?.label ?? '',
    uses: name?.uses ?? 0,
  });
  const people = book.all('person');
  const films = book.all('film');
  return {
    people: people.length,
    films: films.length,
    names: [people[0], people[50], people[1_000], films[0], films[50], films[1_000]].map(shown),
  };
}

function markOf({ clip, body }: Made): Highlight {
  const exact = body.text.slice(0, 120);
  return {
    id: `mark ${clip.id}`,
    clip: clip.id,
    selectors: { quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } },
    colour: 'yellow',
    note: '',
    created: clip.created,
    changed: clip.created,
  };
}
