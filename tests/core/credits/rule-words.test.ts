/* Why a name is suggested is told in the person's language, whatever rule it was. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../browser/languages.ts';
import { describedRule } from '../../../core/credits/rule-words.ts';
import { suggestCredits } from '../../../core/credits/suggest.ts';
import { formsOf } from '../../locale-file.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const RULES = join(ROOT, 'core/credits/rules');
const ROLES = ['film', 'director', 'actor'] as const;
/** A rule's name as the tables of rules have it: `rule: '…'`, or the first word handed to what makes a rule. */
const NAMED = /(?:\brule: |\b(?:film|director|actor)\(|'role', )'([^'\n]+)'/gu;

const rules = readdirSync(RULES).flatMap((file) =>
  [...readFileSync(join(RULES, file), 'utf8').matchAll(NAMED)].map(([, rule = '']) => rule),
);

test.each(LANGUAGES)('in %s every rule a suggestion can give has words', (language) => {
  const words = formsOf(readFileSync(join(ROOT, `locales/${language}.yml`), 'utf8'));
  const lacking = rules.flatMap((rule) =>
    ROLES.filter((role) => !words.get(describedRule(rule, role).key)?.['']).map((role) => `${role}: ${rule}`),
  );

  expect(rules.length).toBeGreaterThan(150);
  expect(lacking).toEqual([]);
});

test('a sample of words the rule looks for is never what a person reads', () => {
  const told = rules.flatMap((rule) => ROLES.map((role) => describedRule(rule, role).key));

  expect(told.filter((key) => !key.startsWith('popup.rules.'))).toEqual([]);
});

test.each([
  ['The thriller “Paper Lanterns” (2019) is long.', 'film', 'popup.rules.year'],
  ['The thriller Paper Lanterns opens in May.', 'film', 'popup.rules.film'],
  ['The film was directed by Nora Feld.', 'director', 'popup.rules.director'],
  ['The film stars Clara Voss.', 'actor', 'popup.rules.actor'],
  ['They gave the cinema prize of best actress: Clara Voss.', 'actor', 'popup.rules.prize'],
] as const)('%s', (text, role, key) => {
  const found = suggestCredits({ title: '', text: `A film was in the cinema. ${text}`, language: 'en' });
  const list = { film: found.films, director: found.directors, actor: found.actors }[role];

  expect(list[0]?.evidence.map(({ rule }) => describedRule(rule, role).key)).toContain(key);
});
