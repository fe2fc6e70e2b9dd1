import { expect, test } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { emptyTrash, saveClip, trashClip, type Clipping } from '../../storage/clips.ts';
import { highlightsOf } from '../../storage/highlights.ts';
import { article } from '../fixtures/article.ts';
import { quote } from '../fixtures/kept.ts';
import { titlesFound } from './make-clips.ts';
import { library } from './own-library.ts';

/* The first save of an article and each further one go different ways, and a person must not see it. */
const MONDAY = '2026-03-16T10:00:00.000Z';
const FRIDAY = '2026-03-20T10:00:00.000Z';
const READ = article();

const clip = (more: Partial<Clipping> = {}, now = MONDAY) =>
  saveClip(library, { article: READ, fields: fieldsOf(READ), ...more }, now);
const marking = (exact: string) => ({ selectors: quote(exact), colour: 'yellow' }) as const;

test('words marked with the clip are found as a quote at once, and still when the article is clipped again', async () => {
  const { id, title } = await clip({ mark: marking('crimson zeppelin') });
  expect(await titlesFound(library, 'quote:zeppelin has:highlight')).toEqual([title]);

  await clip();
  expect(await titlesFound(library, 'quote:zeppelin has:highlight')).toEqual([title]);
  await clip({ mark: marking('violet omnibus') });
  expect(await titlesFound(library, 'quote:zeppelin quote:omnibus')).toEqual([title]);
  expect(await highlightsOf(library, id)).toHaveLength(2);
});

test('a name said no to is refused whether the article is clipped the first time or again', async () => {
  expect(await clip({ refused: ['film:one'] })).toMatchObject({ refused: ['film:one'] });
  expect(await clip({ refused: ['film:two'] })).toMatchObject({ refused: ['film:one', 'film:two'] });
});

test('clipped again with chosen paragraphs, those replace its words, and what nobody has any more is dropped', async () => {
  const before = await clip({ thumbnail: 'data:image/png;base64,AAAA' });
  const chosen = {
    ...READ,
    text: 'Only the zeppelin paragraph.',
    html: '<p>Only the zeppelin paragraph.</p>',
  };
  const after = await clip({ article: chosen, isCut: true }, FRIDAY);

  expect(after.body).not.toBe(before.body);
  expect(await library.bodies.toCollection().primaryKeys()).toEqual([after.body]);
  expect(await titlesFound(library, '"only the zeppelin"')).toEqual([after.title]);
  expect(await titlesFound(library, READ.text.split(' ').slice(0, 4).join(' '))).toEqual([]);
  expect((await library.thumbnails.get(after.id))?.picture).toBe('data:image/png;base64,AAAA');
});

test('an article clipped again after it was removed for good is no longer told as removed', async () => {
  const { id } = await clip();
  await trashClip(library, id, '2025-01-01T00:00:00.000Z');
  await emptyTrash(library, FRIDAY);
  expect(await library.tombstones.get(id)).toBeDefined();

  await clip({}, FRIDAY);
  expect(await library.tombstones.get(id)).toBeUndefined();
  expect(await titlesFound(library, 'harbour')).toEqual([READ.title]);
});
