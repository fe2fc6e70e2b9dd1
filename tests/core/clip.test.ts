import { expect, test } from 'vitest';
import { edit, fieldsOf, keep, moveTo } from '../../core/clip.ts';
import { article } from '../fixtures/article.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';
const clip = keep(article(), fieldsOf(article()), { now: MONDAY, bodyHash: 'abc' });

test('a kept article starts without tags, credits or note', () => {
  expect(clip).toMatchObject({ tags: [], credits: [], note: '', state: 'kept', created: MONDAY });
});

test('two libraries that keep one article give it one id', () => {
  const elsewhere = article({ address: 'https://m.reel-courier.test/interview/?utm_source=x' });

  expect(keep(elsewhere, fieldsOf(elsewhere), { now: TUESDAY, bodyHash: '' }).id).toBe(clip.id);
});

test('what a person corrects says that a person did', () => {
  const fields = { ...fieldsOf(article()), byline: 'M. Quill' };

  expect(keep(article(), fields, { now: MONDAY, bodyHash: '' }).sources).toEqual({
    title: 'meta',
    byline: 'person',
  });
  expect(edit(clip, { title: 'Another' }, TUESDAY).sources.title).toBe('person');
});

test('an edit changes the time of what it changes, and of nothing else', () => {
  const edited = edit(clip, { note: 'thought', title: clip.title }, TUESDAY);

  expect(edited.times).toMatchObject({ note: TUESDAY, title: MONDAY });
  expect(edit(edited, { note: 'thought' }, '2026-04-01T00:00:00Z')).toBe(edited);
});

test('a name given twice in one role stays once; in two roles it stays in both', () => {
  const credits = [
    { role: 'actor', spelling: 'Noh Mi-ran' },
    { role: 'director', spelling: 'Noh Mi-ran' },
    { role: 'actor', spelling: 'noh mi ran' },
  ] as const;

  expect(edit(clip, { credits }, TUESDAY).credits).toEqual([
    { role: 'director', spelling: 'Noh Mi-ran' },
    { role: 'actor', spelling: 'Noh Mi-ran' },
  ]);
});

test('the trash remembers when, and forgets it when the clip comes back', () => {
  const trashed = moveTo('trashed', clip, TUESDAY);

  expect(trashed).toMatchObject({ state: 'trashed', trashed: TUESDAY });
  expect(moveTo('kept', trashed, TUESDAY)).not.toHaveProperty('trashed');
});
