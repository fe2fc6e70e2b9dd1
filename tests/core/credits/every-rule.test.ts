/* Every rule has a sentence of its own, so that the next person sees what it is for and learns when it falls silent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { suggestCredits } from '../../../core/credits/suggest.ts';
import { EXAMPLES } from './examples.ts';
import { SCREEN_NEWS } from './suggested.ts';

function rulesFor(language: string, sentence: string, name?: string): string[] {
  const { films, directors, actors } = suggestCredits({ title: '', text: SCREEN_NEWS + sentence, language });
  const all = [...films, ...directors, ...actors].filter((one) => name === undefined || one.name === name);
  return all.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
}

/** A rule's name as the tables of rules have it, for what may be suggested. */
const NAMED = /\b(?:film|director|actor)\(\s*'([^'\n]+)'/gu;
/** A string of some length in a test: a sentence, most likely. */
const STRINGS = /'((?:[^'\\\n]|\\.){6,})'|"([^"\n]{6,})"|`([^`]{6,})`/gu;
const LANGUAGES = ['en', 'ko', 'ja', 'zh', 'es', 'fr', 'de', 'pt', 'it'];
/** What a stronger rule always says too, so that no suggestion names it: it only adds its weight. */
const UNHEARD = ['review: X', 'X … $20 million', 'premio por X', '教師をXが演じる'];

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

test('every rule in the tables speaks in some sentence of these tests', () => {
  const tables = resolve(import.meta.dirname, '../../../core/credits/rules');
  const rules = textsIn(tables).flatMap((text) => [...text.matchAll(NAMED)].map(([, rule = '']) => rule));
  const sentences = textsIn(import.meta.dirname).flatMap((text) =>
    [...text.matchAll(STRINGS)].map(([, one, two, three]) =>
      (one ?? two ?? three ?? '').replaceAll('\\n', '\n').replaceAll("\\'", "'"),
    ),
  );
  const heard = new Set(
    sentences.flatMap((sentence) => LANGUAGES.flatMap((language) => rulesFor(language, sentence))),
  );

  expect(rules.length).toBeGreaterThan(150);
  expect(rules.filter((rule) => !heard.has(rule) && !UNHEARD.includes(rule))).toEqual([]);
});

test.each(EXAMPLES)('%s (%s): %s', (rule, language, sentence, name) => {
  expect(rulesFor(language, sentence, name)).toContain(rule);
});
