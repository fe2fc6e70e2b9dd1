import { fieldsOf, type Clip, type Fields } from '../../core/clip.ts';
import type { Article } from '../../core/article.ts';
import { saveClip } from '../../storage/clips.ts';
import type { Library } from '../../storage/database.ts';
import { find } from '../../storage/search/find.ts';
import { article } from '../fixtures/article.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';

/** Saves an article of its own address as a person does. */
export function saveArticle(
  library: Library,
  name: string,
  news: Partial<Article> = {},
  fields: Partial<Fields> = {},
): Promise<Clip> {
  const kept = article({
    address: `http://reel-courier.test/${name}`,
    title: name,
    text: `The words of ${name}.`,
    html: `<p>The words of ${name}.</p>`,
    ...news,
  });
  return saveClip(library, { article: kept, fields: { ...fieldsOf(kept), ...fields } }, MONDAY);
}

/** The titles a query finds, in alphabetical order. */
export async function titlesFound(library: Library, query: string): Promise<readonly string[]> {
  const { hits } = await find(library, query, { limit: 1000 });
  return hits.map(({ clip }) => clip.title).sort();
}
