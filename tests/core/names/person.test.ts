import { expect, test } from 'vitest';
import { nameReasons, sameGivenName, sameName } from '../../../core/names/same-name.ts';

test.each([
  ['Han Do-gyeong', 'han do gyeong', 'same-letters'],
  ['K.L. Moravec', 'KL Moravec', 'same-letters'],
  ['Inés Albarrán', 'Ines Albarran', 'same-letters'],
  ['Siobhan O’Dell', "Siobhan O'Dell", 'same-letters'],
  ['Ana Ruiz-Torres', 'Ana Ruiz Torres', 'same-letters'],
  ['Don Valdez Jr.', 'Don Valdez, Jr', 'same-letters'],
  ['한도경', '한 도경', 'same-letters'],
  ['Do-gyeong Han', 'Han Do-gyeong', 'word-order'],
  ['DoGyeong Han', 'Han Do-gyeong', 'word-order'],
  ['渡邊俊', '渡辺俊', 'same-letters'],
  ['劉華偉', '刘华伟', 'same-letters'],
  ['Baek Joon-hee', 'Paik Jun-hui', 'sound-korean'],
  ['Jeon Seo-yeong', 'Jun Seo-young', 'sound-korean'],
  ['Yi Chŏng-hun', 'Lee Jeong-hoon', 'sound-korean'],
  ['Choe Hyeonseo', 'Choi Hyun-seo', 'sound-korean'],
  ['백준희', 'Joon-hee Baek', 'sound-korean'],
  ['류세라', '유세라', 'sound-korean'],
  ['Youko Ohmura', 'Ōmura Yōko', 'sound-japanese'],
  ['Shouta Kanbe', 'Shota Kambe', 'sound-japanese'],
  ['Hsu Chieh-ming', 'Xu Jieming', 'sound-chinese'],
  ['Cheung Ka-fai', 'Zhang Jiahui', 'sound-chinese'],
  ['Алексей Громский', 'Aleksey Gromsky', 'transliteration'],
  ['Filipp Gromskiy', 'Philip Gromsky', 'transliteration'],
  ['Orla "Red" Fanning-Cole', 'Orla Fanning-Cole', 'nickname'],
  ['Marcus Weldon', '마커스 웰던', 'transliteration'],
  ['Marcus Weldon', 'マーカス・ウェルドン', 'transliteration'],
  ['Marcus T. Weldon', 'Marcus Weldon', 'shorter-form'],
  ['Johanna Lindqvist', 'Johanna Lindqist', 'slip'],
  ['Beatrix Holloway', 'Beatrix Holoway', 'slip'],
  ['Ivo Castellan', 'Ivo Castelan', 'slip'],
  ['Sidharth Malkani', 'Siddharth Malkany', 'transliteration'],
  ['Beatrix Holloway', 'Beatrix Hollaway', 'slip'],
  ['Beatrix Holloway', 'Beatrex Holloway', 'slip'],
] as const)('%s and %s may be one person: %s', (a, b, reason) => {
  const reasons = nameReasons(a, b, 'person');

  expect(reasons).toContain(reason);
  expect(nameReasons(b, a, 'person')).toEqual(reasons);
});

test.each([
  ['other given name', 'Han Do-gyeong', 'Han Do-hee'],
  ['one vowel apart in Korean', 'Baek Bo-ra', 'Baek Bu-ra'],
  ['n is not ng', 'Yoon Seo-min', 'Yoon Seo-ming'],
  ['a name that begins another', 'Baek Joon', 'Baek Joon-hee'],
  ['brothers', 'Marcus Weldon', 'Magnus Weldon'],
  ['sisters with one ending apart', 'Roberta Lindqvist', 'Roberto Lindqvist'],
  ['two Japanese names one vowel apart', 'Takashi Kanbe', 'Takeshi Kanbe'],
  ['two Chinese names', 'Xu Jieming', 'Xu Jiemin'],
  ['father and son', 'Don Valdez Sr.', 'Don Valdez Jr.'],
  ['a word of distinction', 'Ann Weldon (director)', 'Ann Weldon'],
  ['other middle names', 'Paul Ernest Weldon', 'Paul S. Weldon'],
  ['two names in Hangul', '백준희', '백준호'],
  ['nothing at all', '', ''],
  ['dots', '...', '…'],
] as const)('%s: %s and %s stay two', (_why, a, b) => {
  expect(sameName(a, b, 'person')).toBe(false);
  expect(sameName(b, a, 'person')).toBe(false);
});

test('a given name shared under two family names is known, for a proposal from context', () => {
  expect(sameGivenName('Jo Hyun-seo', 'Jeon Hyun-seo')).toBe(true);
  expect(sameGivenName('Jo Hyun-seo', 'Jeon Hyun-ah')).toBe(false);
});
