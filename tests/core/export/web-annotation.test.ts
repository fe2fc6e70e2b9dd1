/* Our annotations against what the W3C's suite asserts, by a JSON Schema validator that is not ours. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { webAnnotationsOf } from '../../../core/export/web-annotation.ts';
import { OPTIONS } from '../../fixtures/export-options.ts';
import { kept, stream, textOf } from '../../fixtures/kept.ts';
import { ANNOTATION_MUSTS, COLLECTION_MUSTS, type Must } from './annotation-musts.ts';
import { PUBLISHED } from './published-musts.ts';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);

const CLIPS = [
  kept(),
  kept({
    article: { address: 'http://kino.test/a|b?x={1}&y=50%', title: '' },
    fields: { note: '', tags: [], credits: [] },
  }),
  kept({ article: { address: 'http://kino.test/late' }, now: '2026-03-16T12:00:00+02:00' }),
];

interface Collection {
  readonly first: { readonly items: readonly Record<string, unknown>[] };
}

async function written(): Promise<Collection> {
  return JSON.parse(await textOf(webAnnotationsOf(stream(...CLIPS), OPTIONS))) as Collection;
}

test.each(ANNOTATION_MUSTS)('an annotation, section $says', async ({ schema }: Must) => {
  const { first } = await written();

  expect(first.items).toHaveLength(9);
  for (const item of first.items) expect(ajv.validate(schema, item), JSON.stringify(item)).toBe(true);
});

test.each(COLLECTION_MUSTS)('the collection, section $says', async ({ schema }: Must) => {
  expect(ajv.validate(schema, await written()), ajv.errorsText()).toBe(true);
});

test('each assertion that the W3C published is one of these', () => {
  const covered = [...ANNOTATION_MUSTS, ...COLLECTION_MUSTS].flatMap(({ covers }) => covers);

  expect([...covered].sort()).toEqual([...PUBLISHED].sort());
});

test.each([
  ['no id', { id: undefined }],
  ['another type', { type: 'Note' }],
  ['an address that is no IRI', { target: 'http://kino.test/{1}' }],
  ['a time in no zone', { created: '2026-03-16T10:00:00' }],
  [
    'a quote without words',
    { target: { source: 'http://a.test/', selector: { type: 'TextQuoteSelector' } } },
  ],
  ['a page with a purpose', { target: { id: 'http://a.test/', purpose: 'tagging' } }],
  ['a choice with a value', { body: { type: 'Choice', items: ['http://a.test/'], value: 'x' } }],
  ['a selector nobody knows', { target: { source: 'http://a.test/', selector: { type: 'Finger' } } }],
  [
    'a position without an end',
    { target: { source: 'http://a.test/', selector: { type: 'TextPositionSelector', start: 1 } } },
  ],
  ['a state nobody knows', { target: { source: 'http://a.test/', state: { type: 'Mood' } } }],
  ['two body values', { body: undefined, bodyValue: ['x', 'y'] }],
  ['two kinds of body', { body: 'http://a.test/', bodyValue: 'x' }],
])('the assertions refuse an annotation with %s', async (_, flaw) => {
  const { first } = await written();
  const flawed = JSON.parse(JSON.stringify({ ...first.items[1], ...flaw })) as unknown;

  expect(ANNOTATION_MUSTS.filter(({ schema }) => !ajv.validate(schema, flawed))).not.toEqual([]);
});
