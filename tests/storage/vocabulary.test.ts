import { expect, test } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { editClip, saveClip } from '../../storage/clips.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { article } from '../fixtures/article.ts';
import { library } from './own-library.ts';

async function clip(path: string, actors: readonly string[], now: string): Promise<string> {
  const kept = article({ address: `http://reel-courier.test/${path}` });
  const credits = actors.map((spelling) => ({ role: 'actor' as const, spelling }));
  return (await saveClip(library, { article: kept, fields: { ...fieldsOf(kept), credits } }, now)).id;
}

test('any word of a name finds it, in any case or accent', async () => {
  await clip('a', ['Seo Ye-rin', 'Inés Tarró'], '2026-03-01T00:00:00Z');

  expect(await complete(library, 'actor', 'SEO', 5)).toEqual(['Seo Ye-rin']);
  expect(await complete(library, 'actor', 'rin', 5)).toEqual(['Seo Ye-rin']);
  expect(await complete(library, 'actor', 'tarro', 5)).toEqual(['Inés Tarró']);
  expect(await complete(library, 'film', 'seo', 5)).toEqual([]);
});

test('a name used more comes before one used less, and a newer before an older', async () => {
  await clip('a', ['Kang Often'], '2026-03-01T00:00:00Z');
  await clip('b', ['Kang Often', 'Kang Once'], '2026-03-02T00:00:00Z');
  await clip('c', ['Kang Often'], '2026-03-02T00:00:00Z');
  expect(await complete(library, 'actor', 'kang', 5)).toEqual(['Kang Often', 'Kang Once']);

  await clip('d', ['Kang New'], '2026-12-01T00:00:00Z');
  expect((await complete(library, 'actor', 'kang', 5))[0]).toBe('Kang New');
});

test('a name that no clip has any more is offered no more', async () => {
  const id = await clip('a', ['Kang Typo'], '2026-03-01T00:00:00Z');
  await editClip(library, id, { credits: [] }, '2026-03-02T00:00:00Z');

  expect(await complete(library, 'actor', 'kang', 5)).toEqual([]);
});
