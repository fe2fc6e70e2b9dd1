/* A small library with some of everything, and all that is in one. */
import { expect } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { writeLibrary } from '../../core/export/library-file.ts';
import type { Kept } from '../../core/kept.ts';
import { saveClip } from '../../storage/clips.ts';
import type { Library } from '../../storage/database.ts';
import { addHighlight, newHighlight } from '../../storage/highlights.ts';
import { keptClips, libraryRecords } from '../../storage/transfer/out.ts';
import { article } from '../fixtures/article.ts';
import { quote, textOf } from '../fixtures/kept.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';
const FRIDAY = '2026-03-20T10:00:00.000Z';

/** Saves so many clips as a person does, each with a note, two tags and two highlights, every other with a picture. */
export async function fill(library: Library, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const read = article({
      address: `http://reel-courier.test/${number}`,
      title: `Story ${number}`,
      text: `Words ${number}`,
    });
    const fields = { ...fieldsOf(read), note: `note ${number}`, tags: ['film', `tag ${number % 3}`] };
    const thumbnail = number % 2 ? 'data:image/png;base64,iVBORw0KGgo=' : undefined;
    const clip = await saveClip(
      library,
      {
        article: read,
        fields,
        mark: { selectors: quote(`Words ${number}`, 0), colour: 'yellow' },
        ...(thumbnail ? { thumbnail } : {}),
      },
      MONDAY,
    );
    await addHighlight(library, newHighlight(clip.id, quote('Words'), 'green', TUESDAY));
  }
}

/** All clips, as data. */
export async function all(library: Library): Promise<unknown> {
  const rows: Kept[] = [];
  for await (const kept of keptClips(library, { trash: true })) rows.push(kept);
  return JSON.parse(JSON.stringify(rows)) as unknown;
}

/** All that the person made, as our own file holds it. */
export function fileOf(library: Library): Promise<string> {
  return textOf(writeLibrary(libraryRecords(library), FRIDAY));
}

/** Nothing hangs in the air. */
export async function isCoherent(library: Library): Promise<void> {
  const ids = new Set(await library.clips.toCollection().primaryKeys());
  const hashes = new Set((await library.clips.toArray()).map(({ body }) => body));
  for (const { body } of await library.versions.toArray()) hashes.add(body);
  expect((await library.highlights.toArray()).filter(({ clip }) => !ids.has(clip))).toEqual([]);
  expect((await library.bodies.toArray()).filter(({ hash }) => !hashes.has(hash))).toEqual([]);
  expect((await library.thumbnails.toArray()).filter(({ clip }) => !ids.has(clip))).toEqual([]);
  expect((await library.pictures.toArray()).filter(({ clip }) => !ids.has(clip))).toEqual([]);
  expect(new Set(await library.documents.toCollection().primaryKeys())).toEqual(ids);
  expect(await library.staged.count()).toBe(0);
}
