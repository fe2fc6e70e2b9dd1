import { expect, test } from 'vitest';
import { partsIn } from '../../../core/names/characters.ts';

const PLAYERS = [
  { label: 'Seo Ye-rin', spellings: ['Seo Ye-rin', '서예린'] },
  { label: 'Baek Ji-hwan', spellings: ['Baek Ji-hwan', '백지환'] },
];
const parts = (text: string) =>
  partsIn(text, PLAYERS, ['Salt Lantern']).map(({ player, character }) => `${player}: ${character}`);

test.each([
  ['Seo Ye-rin plays Ok-joo, a former bodyguard.', 'Seo Ye-rin: Ok-joo'],
  ['Seo Ye-rin stars as the lighthouse keeper Mira Halloran.', 'Seo Ye-rin: Mira Halloran'],
  ['The story of Min-hee (played by Seo Ye-rin) begins at sea.', 'Seo Ye-rin: Min-hee'],
  ['Then Captain Orr, played by actor Baek Ji-hwan, arrives.', 'Baek Ji-hwan: Captain Orr'],
  ['Captain Orr (Baek Ji-hwan) arrives.', 'Baek Ji-hwan: Captain Orr'],
  ['Baek Ji-hwan as Orr is the film’s surprise.', 'Baek Ji-hwan: Orr'],
  ['Baek Ji-hwan, who portrays Orr, laughed.', 'Baek Ji-hwan: Orr'],
  ['옥주 역의 서예린은 웃었다.', 'Seo Ye-rin: 옥주'],
  ['백지환은 선장 역을 맡았다.', 'Baek Ji-hwan: 선장'],
])('%s', (text, part) => {
  expect(parts(text)).toEqual([part]);
});

test.each([
  'Seo Ye-rin and Baek Ji-hwan star in Salt Lantern.',
  'Seo Ye-rin plays the piano.',
  'Baek Ji-hwan (Seo Ye-rin) said so.',
  'Baek Ji-hwan plays Orr’s brother.',
  'As Seo Ye-rin said, The Harbour is closed.',
  'Salt Lantern (Seo Ye-rin) opens in May.',
])('nobody is played in: %s', (text) => {
  expect(parts(text)).toEqual([]);
});
