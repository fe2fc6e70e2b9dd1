import { expect, test } from 'vitest';
import { addressOfWords, chooseMarks, type MarkEntry } from '../../../core/library/mark-list.ts';
import { perYear, stretchLabel, withoutGaps } from '../../../core/library/months.ts';
import { questionFromParameters, questionToParameters } from '../../../core/library/question-address.ts';
import { EVERYTHING, asShown, isChosen, toggle, type Question } from '../../../core/library/question.ts';

test('a question comes back from the address bar as it went in', () => {
  const question: Question = {
    text: '"made tea" -storm & film:고래',
    choices: [
      { facet: 'film', label: 'Me, Myself & the Moon' },
      { facet: 'tag', label: '#1' },
      { facet: 'is', label: 'trashed' },
    ],
    months: { from: '2023-04', to: '2024-01' },
    by: 'clipped',
    sort: 'oldest',
  };
  const parameters = questionToParameters(question).toString();

  expect(questionFromParameters(new URLSearchParams(parameters))).toEqual(question);
  expect(questionToParameters(EVERYTHING).toString()).toBe('');
});

test('an address that means nothing asks for everything', () => {
  const nonsense = 'months=2024-13_now&sort=best&by=moon&film=';

  expect(questionFromParameters(new URLSearchParams(nonsense))).toEqual(EVERYTHING);
});

test('a value is chosen once, however it is written, and a second press takes it away', () => {
  const chosen = toggle(EVERYTHING, { facet: 'actor', label: 'Seo Ye-rin' });

  expect(isChosen(chosen, { facet: 'actor', label: 'SEO YE RIN' })).toBe(true);
  expect(toggle(chosen, { facet: 'actor', label: 'seo yerin' }).choices).toEqual([]);
  expect(isChosen(chosen, { facet: 'director', label: 'Seo Ye-rin' })).toBe(false);
});

test('months without clips are there too, across the turn of a year', () => {
  const months = withoutGaps([
    { month: '2025-02', count: 3 },
    { month: '2024-11', count: 1 },
  ]);

  expect(months.map(({ month, count }) => `${month} ${count}`)).toEqual([
    '2024-11 1',
    '2024-12 0',
    '2025-01 0',
    '2025-02 3',
  ]);
  expect(perYear(months)).toEqual([
    { year: '2025', count: 3 },
    { year: '2024', count: 1 },
  ]);
});

test.each([
  [{ from: '2023-01', to: '2023-12' }, '2023'],
  [{ from: '2023-04', to: '2023-04' }, 'Apr 2023'],
  [{ from: '2023-04', to: '2024-01' }, 'Apr 2023 – Jan 2024'],
])('months are called as people call them', (months, name) => {
  expect(stretchLabel(months, 'en')).toBe(name);
});

test('a highlight opens the page where its words stand', () => {
  const long = 'one two three four five '.repeat(8).trim();

  expect(addressOfWords('http://a.test/b#top', 'well-made, twice')).toBe(
    'http://a.test/b#:~:text=well%2Dmade%2C%20twice',
  );
  expect(addressOfWords('http://a.test/b', long)).toBe(
    'http://a.test/b#:~:text=one%20two%20three%20four,two%20three%20four%20five',
  );
  expect(addressOfWords('http://a.test/b', '')).toBe('http://a.test/b');
});

test('marks are chosen by colour and words, the latest first', () => {
  const entry = (id: string, news: Partial<MarkEntry>): MarkEntry => ({
    id,
    clip: 'c',
    colour: 'yellow',
    quote: '',
    note: '',
    created: `2026-01-0${id}`,
    ...news,
  });
  const entries = [
    entry('1', { quote: 'The lamp', note: 'Ask Inés' }),
    entry('2', { colour: 'green', quote: 'A lamp' }),
    entry('3', { colour: undefined, note: 'lamp and ines' }),
  ];
  const ids = (words: string, colours: ('yellow' | 'green')[] = []) =>
    chooseMarks(entries, { words, colours }).map(({ id }) => id);

  expect(ids('')).toEqual(['3', '2', '1']);
  expect(ids('LAMP ines')).toEqual(['3', '1']);
  expect(ids('lamp', ['green'])).toEqual(['2']);
});

test('a name that is chosen goes by the spelling it is shown under, and once', () => {
  const labelOf = (_: string, label: string) => (label === 'Suh Ye-lin' ? 'Seo Ye-rin' : label);
  const choices = ['Suh Ye-lin', 'Seo Ye-rin', 'Baek Ji-hwan'].map(
    (label) => ({ facet: 'actor', label }) as const,
  );
  const question: Question = { ...EVERYTHING, choices };

  expect(asShown(question, labelOf).choices.map(({ label }) => label)).toEqual([
    'Seo Ye-rin',
    'Baek Ji-hwan',
  ]);
  expect(asShown(EVERYTHING, labelOf)).toBe(EVERYTHING);
});
