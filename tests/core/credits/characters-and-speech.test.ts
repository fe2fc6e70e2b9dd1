import { expect, test } from 'vitest';
import { suggestCredits } from '../../../core/credits/suggest.ts';
import { suggested } from './suggested.ts';

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

/* A character stands beside every actor; only the actor is offered. */
test.each([
  ['ko', '영화에서 배우 임수아가 박서연 역을 맡았다.', '임수아', '박서연'],
  ['ko', '배우 임수아는 주인공 박서연을 연기한다. 영화 개봉.', '임수아', '박서연'],
  ['ko', '영화 속 박서연(임수아 분)은 형사다. 배우 출연.', '임수아', '박서연'],
  ['ko', '배우 임수아가 형사 박서연으로 분한다. 영화 개봉.', '임수아', '박서연'],
  ['zh', '演員李美玲飾演女主角陳雅文，影片上映。', '李美玲', '陳雅文'],
  ['zh', '電影中，陳雅文（李美玲 飾）是一名警察，演員。', '李美玲', '陳雅文'],
  ['zh', '電影的主角陳雅文由李美玲飾演，導演。', '李美玲', '陳雅文'],
  ['zh', '李美玲在片中饰演陈雅文，影片上映，演员。', '李美玲', '陈雅文'],
])('%s: %s', (language, sentence, actor, character) => {
  const { films, directors, actors } = suggested(language, sentence);

  expect(actors).toContain(actor);
  expect([...films, ...directors, ...actors]).not.toContain(character);
});
