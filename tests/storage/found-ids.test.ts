import { expect, test } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { EVERYTHING } from '../../core/library/question.ts';
import type { LiveSegment } from '../../core/search/term-source.ts';
import { saveClip } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { openLibraryQuery } from '../../storage/library/query.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { article } from '../fixtures/article.ts';
import { FoundIds } from '../../storage/library/found-ids.ts';
import { FiledIds } from '../../storage/search/filed-ids.ts';
import { CLIPS_EACH, decodeClips, encodeClips, valueKey } from '../../storage/search/values.ts';

const ODD = ['https://a.example/100%', 'tab\there', 'line\nbreak', '', '기생충', ' ends in a space '];

test('ids come out of the bytes as they went in, whatever signs are in them, with gaps where a number is no document', () => {
  const { ids, values } = filed(700);

  const told = values.flatMap((value) => decodeClips(value).map(({ clip }) => clip));
  expect(ids.all()).toEqual(told);
  expect(told.map((_id, place) => ids.at(place) ?? '')).toEqual(told);
});

test('found ids are in the order of their documents, over several segments, few or many', () => {
  const [first, second] = [filed(2_000), filed(300)];
  const live = [segment(1, 0, 2_000), segment(2, 5_000, 300)];
  const idOf = (document: number) =>
    document < 5_000 ? first.ids.at(document) : second.ids.at(document - 5_000);
  const documents = Int32Array.from({ length: 1_800 }, (_one, i) =>
    i % 6 === 0 ? 5_000 + (i % 300) : 1_999 - i,
  ).filter(idOf);
  const wanted = Array.from(documents, idOf);

  const found = new FoundIds(live, new Map([1, 2].map((id, i) => [id, [first, second][i]!.ids])), documents);

  expect(found.length).toBe(wanted.length);
  expect(found.slice()).toEqual(wanted);
  expect(found.slice(7, 60)).toEqual(wanted.slice(7, 60));
  expect([found.at(0), found.at(found.length - 1), found.at(found.length)]).toEqual([
    wanted[0],
    wanted.at(-1),
    undefined,
  ]);
});

test('documents of a segment that is not read are left out', () => {
  const found = new FoundIds([segment(1, 0, 10)], new Map(), Int32Array.of(1, 2));
  const part = filed(10);
  const both = [segment(1, 0, 10), segment(2, 10, 10)];

  expect([found.length, found.slice()]).toEqual([0, []]);
  expect(new FoundIds(both, new Map([[2, part.ids]]), Int32Array.of(3, 12)).slice()).toEqual([
    part.ids.at(2),
  ]);
});

test('a list of ids that a merge took away meanwhile is read again, and no clip stands in another’s place', async () => {
  const library = openLibrary(`test-${crypto.randomUUID()}`);
  const end = new AbortController();
  for (let i = 0; i < 40; i++) {
    const kept = article({ address: `http://reel-courier.test/${i}`, title: `Clip ${i}`, text: '' });
    await saveClip(library, { article: kept, fields: fieldsOf(kept) }, '2026-05-01T00:00:00.000Z');
  }
  await tendIndex(library, end.signal);
  const [frozen] = await library.segments.toArray();
  const key = valueKey({ segment: frozen!.id, kind: 'clips', number: 0 });
  const list = (await library.values.get(key))!;
  const query = openLibraryQuery(library, { onChanged: () => undefined, signal: end.signal });
  const onFirst = () => void library.values.delete(key).then(() => setTimeout(putBack, 100));
  const putBack = () => void library.values.put(list, key);

  let told = 0;
  const { ids } = await query.ask(EVERYTHING, { typing: false, onFirst: () => told++ === 0 && onFirst() });

  const all = await library.clips.toCollection().primaryKeys();
  expect(told).toBeGreaterThan(1);
  expect(ids.slice().sort()).toEqual(all.map(String).sort());
  end.abort();
  await library.delete();
});

/** So many clips in a segment, every seventh number none, as bytes and as the values they came from. */
function filed(span: number) {
  const clips = Array.from({ length: span }, (_one, i) => {
    const clip = `${ODD[i % ODD.length]}${i}`;
    return i % 7 === 6 ? undefined : { clip, body: i % 2 ? `hash${i}` : '', isMarked: i % 3 === 0 };
  });
  const values = encodeClips(clips);
  const ids = new FiledIds(span);
  for (const value of values) ids.add(value);
  expect(values).toHaveLength(Math.ceil(span / CLIPS_EACH));
  return { ids, values };
}

function segment(id: number, first: number, span: number): LiveSegment {
  const root = { first, span, documents: span, length: 0, blocks: [], states: [] };
  return { id, root, norms: new Uint8Array(), deleted: undefined };
}
