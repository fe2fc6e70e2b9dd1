import { expect, test } from 'vitest';
import { suggestCredits } from '../../../core/credits/suggest.ts';

const TEXT = `Salt Lantern’s director Han Do-yeon tells why Seo Ye-rin had to be in it: ‘A Light Like No Other’

‘Salt Lantern’ is a slow thriller that tells the story of Yunha (played by Seo Ye-rin), who comes home to sell a house. The film opens in May.`;

test('a character beside the actor who plays her is no film', () => {
  const films = suggestCredits({ title: 'A talk about ‘Salt Lantern’', text: TEXT, language: 'en' }).films;

  expect(films.map(({ name }) => name)).toEqual(['Salt Lantern']);
});

test('what somebody said, set as the headline’s second half, is no film', () => {
  const { films } = suggestCredits({ title: '‘Salt Lantern’', text: TEXT, language: 'en' });

  expect(films.map(({ name }) => name)).not.toContain('A Light Like No Other');
});

test('a name the library knows is offered even where the article says little of the screen', () => {
  const known = [{ name: 'Ryu Hae-jin', spellings: ['Ryu Hae-jin'], role: 'director' }] as const;
  const text = 'Ryu Hae-jin was seen at the harbour on Friday, in a yellow coat, and would not say why.';

  expect(
    suggestCredits({ title: 'From the coast', text, language: 'en', hints: { known } }).directors[0]?.name,
  ).toBe('Ryu Hae-jin');
});
