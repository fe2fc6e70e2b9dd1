import { readChinese, type ChineseSyllable } from './chinese-syllables.ts';
import type { PersonWords } from './person-words.ts';

/** One way to read a name as Chinese: the Pinyin that each syllable can be, family name first. */
export type ChineseReading = readonly (readonly string[])[];

const SURNAMES = new Set(
  (
    'li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang feng deng han cao zeng ' +
    'peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lv ding ren lu yao shen zhong cui tan fan wang liao shi jin jia xia fu ' +
    'fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao mao hao gu gong shao wan qian dai mo kong xiang chang ou ruan bi ' +
    'jiao ge zuo ning lou di gan ni niu guan ji mei zhan ling situ ouyang sima zhuge diao hong kang'
  ).split(' '),
);
const CUSTOMS = ['pinyin', 'wadeGiles', 'cantonese'] as const;

/**
 * All ways to read a name as Chinese, each in one custom throughout: Pinyin if it can be (Zhang Yimou),
 * else Wade-Giles (Hou Hsiao-hsien) or Cantonese (Wong Kar-wai). None if it cannot be.
 */
export function chineseReadings(name: PersonWords): readonly ChineseReading[] {
  const words = name.words.map((word) => word.parts.map((part) => part.replace(/[1-5]$/, '')));
  if (words.length < 2 || words.length > 3) return [];
  const orders = [words.flat(), [...(words.at(-1) ?? []), ...words.slice(0, -1).flat()]];
  for (const custom of CUSTOMS) {
    const readings = orders.flatMap((parts) => readIn(custom, parts));
    if (readings.length > 0) return readings;
  }
  return [];
}

/** Whether some reading of one can be some reading of the other. */
export function soundsChinese(one: readonly ChineseReading[], other: readonly ChineseReading[]): boolean {
  return one.some((a) =>
    other.some(
      (b) => a.length === b.length && a.every((set, i) => set.some((pinyin) => b[i]?.includes(pinyin))),
    ),
  );
}

function readIn(custom: keyof ChineseSyllable, parts: readonly string[]): ChineseReading[] {
  const [first = '', ...rest] = parts;
  const surname = (custom === 'pinyin' ? [first] : readChinese(first)[custom]).filter((pinyin) =>
    SURNAMES.has(pinyin),
  );
  if (surname.length === 0 || rest.length === 0) return [];
  let readings: ChineseReading[] = [[surname]];
  for (const part of rest) {
    const ways = syllables(custom, part, rest.length > 1 ? 1 : 2);
    readings = readings.flatMap((head) => ways.map((tail) => [...head, ...tail]));
  }
  return readings.filter((reading) => reading.length <= 3);
}

function syllables(custom: keyof ChineseSyllable, word: string, limit: number): readonly ChineseReading[] {
  if (word === '') return [[]];
  if (limit === 0) return [];
  const found: ChineseReading[] = [];
  for (let end = 1; end <= Math.min(word.length, 6); end++) {
    const head = readChinese(word.slice(0, end))[custom];
    if (head.length === 0) continue;
    for (const tail of syllables(custom, word.slice(end), limit - 1)) found.push([head, ...tail]);
  }
  return found;
}
