import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../browser/languages.ts';

test('the languages a person is told of are those there are words in', () => {
  const files = readdirSync('locales').map((name) => name.replace(/\.yml$/, ''));

  expect([...LANGUAGES].sort()).toEqual(files.sort());
});
