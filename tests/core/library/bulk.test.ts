import { expect, test } from 'vitest';
import { keep } from '../../../core/clip.ts';
import type { Credit } from '../../../core/credit.ts';
import { changed, inAllSpellings } from '../../../core/library/bulk.ts';
import { pairDecision } from '../../../core/names/decision.ts';
import { NameBook } from '../../../core/names/name-book.ts';
import { article } from '../../fixtures/article.ts';

const NOW = '2026-06-01T00:00:00.000Z';

test('who is taken out of many clips goes out of all, however spelled in each, and nobody else does', () => {
  const actor = (spelling: string): Credit => ({ role: 'actor', spelling });
  const counts = ['Seo Ye-rin', 'Suh Ye-lin', 'Baek Ji-hwan'].map((spelling) => ({
    ...actor(spelling),
    uses: 1,
    last: NOW,
  }));
  const book = new NameBook(counts, [pairDecision('person', ['Seo Ye-rin', 'Suh Ye-lin'], 'same', NOW)]);
  const clip = keep(
    article(),
    {
      title: 'A note',
      byline: '',
      published: '',
      note: '',
      tags: ['seen'],
      credits: [
        actor('Suh Ye-Lin'),
        actor('Baek Ji-hwan'),
        { role: 'director', spelling: 'Suh Ye-lin' },
        { role: 'film', spelling: 'Seo Ye-rin' },
      ],
    },
    { now: NOW, bodyHash: '' },
  );
  const naming = { credits: [actor('Seo Ye-rin'), actor('Nobody Known')], tags: [] };
  const after = changed(clip, { kind: 'remove', naming: inAllSpellings(naming, book) }, NOW);

  expect(after.credits).toEqual([
    { role: 'film', spelling: 'Seo Ye-rin' },
    { role: 'director', spelling: 'Suh Ye-lin' },
    actor('Baek Ji-hwan'),
  ]);
  expect(after.tags).toEqual(['seen']);
});

test('a name taken out of a clip among many, or in the reader, is not offered for it again; a tag is nobody', () => {
  const credits: Credit[] = [
    { role: 'actor', spelling: 'Seo Ye-rin' },
    { role: 'film', spelling: 'Salt Lantern' },
  ];
  const fields = { title: 'A note', byline: '', published: '', note: '', tags: ['seen'], credits };
  const clip = keep(article(), fields, { now: NOW, bodyHash: '' });
  const naming = { credits: credits.slice(0, 1), tags: ['seen'] };

  expect(changed(clip, { kind: 'remove', naming }, NOW).refused).toEqual(['actor:seo ye rin']);
  const set = { credits: [{ role: 'actor', spelling: 'Seo Yerin' }], tags: [] } as const;
  expect(changed(clip, { kind: 'set', naming: set }, NOW).refused).toEqual([
    'actor:seo ye rin',
    'film:salt lantern',
  ]);
  expect(changed(clip, { kind: 'add', naming }, NOW).refused).toBeUndefined();
  expect(changed(clip, { kind: 'set', naming: { credits, tags: [] } }, NOW).refused).toBeUndefined();
});
