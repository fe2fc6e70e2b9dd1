import { expect, test } from 'vitest';
import { parseQuery } from '../../../core/search/query.ts';
import type { Query } from '../../../core/search/query-tree.ts';
import { readDate } from '../../../core/search/query-dates.ts';
import { seeded } from './library.ts';
import { overItsSize, SLACK } from '../../growth.ts';

test.each([
  ['glass harbour', 'glass & harbour'],
  ['"glass harbour" rain', '"glass harbour" & rain'],
  ['„glass harbour“', '"glass harbour"'],
  ['「東京 駅」', '"東京 駅"'],
  ['glass -rain', 'glass & !rain'],
  ['-(rain OR "a b")', '!(rain | "a b")'],
  ['a OR b c', 'a | (b & c)'],
  ['a b OR c', '(a & b) | c'],
  ['a | b', 'a | b'],
  ['or OR else', 'or | else'],
  ['film:"Glass Harbour"', 'film=Glass Harbour'],
  ['film:glass', 'film=glass…'],
  ['Actor:한도경 TAG:rain', 'actor=한도경… & tag=rain…'],
  ['title:glass note:"a b"', 'title:glass & note:"a b"'],
  ['has:note is:draft', 'has=note & is=draft'],
  ['before:2023', 'published[..2023-01-01)'],
  ['after:2023-10', 'published[2023-10-01..)'],
  ['clipped:2023-12', 'clipped[2023-12-01..2024-01-01)'],
  ['kore-eda', 'kore-eda'],
  ['12:30', '12:30'],
])('%s is read as %s', (text, expected) => {
  const { query, problems } = parseQuery(text);

  expect(show(query)).toBe(expected);
  expect(problems).toEqual([]);
});

test.each([
  ['"glass harbour', 'unclosed-quote', '"glass harbour"'],
  ['(glass harbour', 'unclosed-parenthesis', 'glass & harbour'],
  ['glass) harbour', 'stray-parenthesis', 'glass & harbour'],
  ['OR glass', 'stray-or', 'glass'],
  ['glass OR', 'stray-or', 'glass'],
  ['Mission:Glass', 'unknown-field', 'mission & Glass'],
  ['is:wonderful', 'unknown-value', 'is & wonderful'],
  ['before:yesterday', 'unreadable-date', 'before & yesterday'],
  ['after:2023-13', 'unreadable-date', 'after & 2023-13'],
])('%s: %s is told, and it is searched as %s', (text, problem, expected) => {
  const { query, problems } = parseQuery(text);

  expect(show(query)).toBe(expected);
  expect(problems.map(({ kind }) => kind)).toEqual([problem]);
  expect(text.slice(problems[0]?.start, problems[0]?.end)).toBe(problems[0]?.text);
});

test('only the last word is still being typed, and only if nothing stands behind it', () => {
  const typed = (text: string) => show(parseQuery(text, { typing: true }).query);

  expect(typed('glass har')).toBe('glass & har…');
  expect(typed('glass har ')).toBe('glass & har');
  expect(typed('glass "har')).toBe('glass & "har"');
  expect(typed('title:ha')).toBe('title:ha…');
});

test('whatever is typed is read', () => {
  const random = seeded(3);
  const pieces = [
    '(',
    ')',
    '"',
    '-',
    ' OR ',
    'film:',
    'is:',
    'before:',
    '2023',
    'a',
    '한',
    '「',
    '\ud83c',
    ' ',
    ':',
    '|',
    '\u0000',
  ];
  for (let i = 0; i < 2000; i++)
    expect(() =>
      parseQuery(Array.from({ length: 40 }, () => pieces[Math.floor(random() * pieces.length)]).join('')),
    ).not.toThrow();
});

test.each(['(', '-', '"', 'a:'])('a long row of %s is read in the time that its length explains', (sign) => {
  const parse = (row: string) => parseQuery(row);

  expect(overItsSize((length) => sign.repeat(length), parse, 50_000)).toBeLessThan(SLACK);
});

test('a date is a year, a month or a day that there is', () => {
  expect(readDate('2024-02-29')).toEqual({ from: '2024-02-29', to: '2024-03-01' });
  expect(readDate('2023/12')).toEqual({ from: '2023-12-01', to: '2024-01-01' });
  expect(readDate('2023-02-29')).toBeUndefined();
  expect(readDate('soon')).toBeUndefined();
});

function show(query: Query, inside = false): string {
  switch (query.kind) {
    case 'all':
    case 'any': {
      const text = query.of.map((part) => show(part, true)).join(query.kind === 'all' ? ' & ' : ' | ');
      return inside && query.of.length > 1 ? `(${text})` : text;
    }
    case 'not':
      return `!${show(query.of, true)}`;
    case 'word':
      return `${query.field ? `${query.field}:` : ''}${query.text}${query.prefix ? '…' : ''}`;
    case 'phrase':
      return `${query.field ? `${query.field}:` : ''}"${query.text}"`;
    case 'facet':
      return `${query.facet}=${query.value}${query.exact ? '' : '…'}`;
    default:
      return `${query.facet}[${query.from ?? ''}..${query.to ?? ''})`;
  }
}
