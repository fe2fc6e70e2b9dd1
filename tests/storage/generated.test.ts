/* The library that tests fill for themselves is one a person could have: what leaves it can come back. */
import { expect, test } from 'vitest';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { openLibrary } from '../../storage/database.ts';
import { fill } from '../fixtures/fill.page.ts';
import { fileOf } from './filled.ts';

test('nothing in a library of generated clips is refused when it comes back', async () => {
  const name = `test-${crypto.randomUUID()}`;
  await fill(30, '2026-11-20T12:00:00.000Z', name);
  const library = openLibrary(name);
  const text = await fileOf(library);
  const pictures = await library.thumbnails.toArray();
  await library.delete();
  const refused: unknown[] = [];
  let clips = 0;
  for await (const part of readLibrary(linesOf(inOne(text)))) {
    if (part.kind === 'problem') refused.push(part);
    if (part.kind === 'whole') clips = part.counts.clips;
  }

  expect(refused).toEqual([]);
  expect(clips).toBe(30);
  expect(pictures.length).toBeGreaterThan(10);
  const shown = new Image();
  shown.src = pictures[0]?.picture ?? '';
  await shown.decode(); // throws where it is no picture
  expect(shown.naturalWidth).toBe(120);
});

async function* inOne(text: string): AsyncGenerator<string> {
  yield text;
}
