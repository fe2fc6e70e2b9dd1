/* What the crash test does inside the browser: adds, edits, merges, and looks everything up again. */
import { fieldsOf } from '../../core/clip.ts';
import { editClip, saveClip } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { searchIds } from '../../storage/search-facets.ts';
import { keepIndex, tendIndex } from '../../storage/search-upkeep.ts';
import { article } from '../fixtures/article.ts';

const NAME = 'crash';
const NOW = '2026-03-16T10:00:00.000Z';

/** Adds clips until the browser dies; says each word of a clip once its save has returned. */
export async function add({ writer }: { writer: string }): Promise<void> {
  const { acknowledge } = globalThis as unknown as { acknowledge: (word: string) => void };
  const library = openLibrary(NAME);
  keepIndex(library, new AbortController().signal);
  for (let number = 0; ; number++) {
    const word = `${writer}n${number}x`;
    const kept = article({
      address: `http://crash.test/${word}`,
      title: word,
      text: `The text of ${word} ends.`,
    });
    const { id } = await saveClip(library, { article: kept, fields: fieldsOf(kept) }, NOW);
    acknowledge(word);
    if (number % 5 > 0) continue;
    await editClip(library, id, { note: `edited${word}` }, NOW);
    acknowledge(`edited${word}`);
  }
}

/** Which words find no clip or more than one, before what was broken off is taken up and after. */
export async function lost({ words }: { words: readonly string[] }) {
  const library = openLibrary(NAME);
  const missing = async () => {
    const gone: string[] = [];
    for (const word of words) {
      const { length } = await searchIds(library, `${word} `);
      if (length !== 1) gone.push(`${word}: ${length}`);
    }
    return gone;
  };
  const before = await missing();
  await tendIndex(library, new AbortController().signal);
  const after = await missing();
  const counts = {
    clips: await library.clips.count(),
    filed: (await searchIds(library, '')).length,
    fresh: await library.fresh.count(),
    segments: await library.segments.count(),
    merges: await library.merges.count(),
  };
  library.close();
  return { before, after, counts };
}
