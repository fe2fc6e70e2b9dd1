import { expect, test } from 'vitest';
import { createTagCounter, creditTags } from '../../../core/import/name-tags.ts';
import { kept } from '../../fixtures/kept.ts';

const TAGGED = kept({
  fields: {
    credits: [{ role: 'film', spelling: 'Salt Lantern' }],
    tags: ['Seo Ye-rin', 'sea', 'Salt Lantern'],
  },
});

test('a tag that is a name becomes a credit and is a tag no longer', () => {
  const { clip } = creditTags(
    TAGGED,
    new Map([
      ['seo ye rin', 'actor'],
      ['salt lantern', 'film'],
    ]),
  );

  expect(clip.tags).toEqual(['sea']);
  expect(clip.credits).toEqual([
    { role: 'film', spelling: 'Salt Lantern' },
    { role: 'actor', spelling: 'Seo Ye-rin' },
  ]);
  expect(clip.changed).toBe(TAGGED.clip.changed);
});

test('a clip without such a tag is left as it is', () => {
  expect(creditTags(TAGGED, new Map([['other', 'film']]))).toBe(TAGGED);
});

test('tags are counted however they are spelled, the commonest first', () => {
  const counter = createTagCounter();
  for (const tags of [['sea'], ['Sea', 'lamp'], ['SEA', 'cast']]) counter.see(kept({ fields: { tags } }));

  expect(counter.counts()).toEqual([
    { tag: 'sea', count: 3 },
    { tag: 'cast', count: 1 },
    { tag: 'lamp', count: 1 },
  ]);
});

test('what a product says by a tag of ours, read or loved, is asked of nobody: it is no name', () => {
  const counter = createTagCounter();
  counter.see(kept({ fields: { tags: ['archived', 'favourite', 'Seo Ye-rin'] } }));

  expect(counter.counts()).toEqual([{ tag: 'Seo Ye-rin', count: 1 }]);
});
