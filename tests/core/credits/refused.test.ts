import { expect, test } from 'vitest';
import type { Role } from '../../../core/credit.ts';
import { isRefused, keysAgainst } from '../../../core/credits/refused.ts';
import type { Suggestion } from '../../../core/credits/suggestion.ts';

const suggested = (...spellings: readonly [string, ...string[]]): Suggestion => ({
  name: spellings[0],
  spellings,
  score: 3,
  certain: true,
  evidence: [],
});
const isOut = (suggestion: Suggestion, refused: string, role: Role = 'actor') =>
  isRefused(suggestion, role, [refused]);

test('who was refused is refused in every spelling, in that role', () => {
  const seo = suggested('Seo Ye-rin', 'Suh Ye-lin', '서예린');

  for (const key of ['actor:seo ye rin', 'actor:suh ye lin', 'actor:서예린'])
    expect(isOut(seo, key)).toBe(true);
  expect(isOut(seo, 'director:suh ye lin')).toBe(false);
  expect(isOut(suggested('Baek Ji-hwan'), 'actor:suh ye lin')).toBe(false);
});

test('a lone word that was refused is refused as a name by itself, and not who bears it in a full name', () => {
  const moon = suggested('Moon So-ri', 'Moon', '문소리');

  expect(isOut(suggested('Moon'), 'actor:moon')).toBe(true);
  expect(isOut(suggested('Moon', 'Moon So-ri'), 'actor:moon')).toBe(true);
  expect(isOut(moon, 'actor:moon')).toBe(false);
  expect(isOut(moon, 'actor:문소리')).toBe(true);
});

test('a film is refused by any of its titles, whatever words it shares', () => {
  expect(isOut(suggested('The Call', 'Call'), 'film:call', 'film')).toBe(true);
});

test('a name taken out keeps out what is offered in its place, a lone word taken out only itself', () => {
  const found = [suggested('Seo Ye-rin', 'Suh Ye-lin'), suggested('Moon So-ri', 'Moon')];

  expect(keysAgainst('actor', 'Suh Ye-lin', found)).toEqual(['actor:suh ye lin', 'actor:seo ye rin']);
  expect(keysAgainst('actor', 'Moon', found)).toEqual(['actor:moon']);
});
