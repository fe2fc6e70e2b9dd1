import { expect, test } from 'vitest';
import { parseQuery } from '../../../core/search/query.ts';
import { queryWords } from '../../../core/search/query-words.ts';
import { explain, type FieldText } from '../../../core/search/snippet.ts';
import { overItsSize, SLACK } from '../../growth.ts';

const FILLER = 'Somebody said something about nothing in particular. '.repeat(12);

test('the snippet is the stretch where most of the words stand, with each of them marked', () => {
  const { snippet } = show('glass harbour', [
    { field: 'text', text: `Glass. ${FILLER}The glass of the Harbour broke. ${FILLER}` },
  ]);

  expect(marked(snippet)).toEqual(['glass', 'Harbour']);
  expect(snippet?.cutBefore && snippet.cutAfter).toBe(true);
  expect(snippet?.text.length).toBeLessThan(220);
});

test('a note tells more than the text, and every field that matched is named', () => {
  const { snippet, fields } = show('ferry', [
    { field: 'title', text: 'The ferry' },
    { field: 'text', text: 'A ferry came.' },
    { field: 'note', text: 'ferry scene: compare' },
  ]);

  expect(snippet?.field).toBe('note');
  expect([...fields].sort()).toEqual(['note', 'text', 'title']);
});

test('Korean and Japanese are marked where they stand, as one piece', () => {
  expect(marked(show('한도경', [{ field: 'text', text: '감독 한도경은 왔다' }]).snippet)).toEqual(['한도경']);
  expect(marked(show('国際映画', [{ field: 'text', text: '東京國際映画祭' }]).snippet)).toEqual(['國際映画']);
});

test('letters in parts are marked with all their parts', () => {
  const text = 'A cafe\u0301 and no other';

  expect(marked(show('café', [{ field: 'text', text }]).snippet)).toEqual(['cafe\u0301']);
});

test('a word half typed is marked to its end, an excluded one never', () => {
  const words = queryWords(parseQuery('-rain har', { typing: true }).query);

  expect(marked(explain([{ field: 'text', text: 'rain in the harbour' }], words).snippet)).toEqual([
    'harbour',
  ]);
});

test('where nothing matches there is no snippet', () => {
  expect(show('zeppelin', [{ field: 'text', text: FILLER }])).toEqual({ snippet: undefined, fields: [] });
});

test('every word that is shown is marked, wherever a long text is cut to be looked through', () => {
  for (let before = 640; before < 860; before += 10) {
    const text = `${'x '.repeat(before / 2)}A lantern. And by the sea another lantern. ${FILLER.repeat(4)}`;
    expect([before, ...marked(show('lantern', [{ field: 'text', text }]).snippet)]).toEqual([
      before,
      'lantern',
      'lantern',
    ]);
  }
});

test('words that never stand together are looked for in the time that the length of a text explains', () => {
  const look = (text: string) => show('word zebra', [{ field: 'text', text }]);
  const make = (length: number) => `zebra ${FILLER.repeat(3)}${'word '.repeat(length / 5)}`;

  expect(overItsSize(make, look, 800_000)).toBeLessThan(SLACK);
});

test('no snippet begins or ends inside a word or a sign', () => {
  for (let i = 0; i < 60; i++) {
    const { snippet } = show('glass', [
      { field: 'text', text: `${'word '.repeat(30)}${'x'.repeat(i)} glass ${'🌧'.repeat(120)}` },
    ]);
    expect(snippet?.text.isWellFormed()).toBe(true);
    expect(marked(snippet)).toEqual(['glass']);
  }
});

function show(query: string, texts: readonly FieldText[]) {
  return explain(texts, queryWords(parseQuery(query).query));
}

function marked(snippet: ReturnType<typeof show>['snippet']): readonly string[] {
  return (snippet?.marks ?? []).map(([start, end]) => snippet?.text.slice(start, end) ?? '');
}
