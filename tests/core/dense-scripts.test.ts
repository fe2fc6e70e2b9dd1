/* A letter of Chinese, Japanese or Korean is a syllable or a word: a few of them say as much as a line. */
import { expect, test } from 'vitest';
import { describeQuote } from '../../core/quote/describe-quote.ts';
import { foldText } from '../../core/quote/fold-text.ts';
import type { Selectors } from '../../core/highlight.ts';
import { matchQuoteIn } from '../../core/quote/match-text.ts';
import { searchText } from '../../core/quote/search-text.ts';

const MOVED: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'Chinese',
    '剧本在抽屉里放了七年',
    '韩道允写下第一稿的时候，还在给广告公司拍短片，其间搬了三次家，换过两台电脑。',
    ['拍摄并不顺利，剧组在岛上待了五十三天。', '那盏灯先后造了三次，没有人记得旧灯怎样转动。'],
  ],
  [
    'Korean',
    '이 년 동안 그는 어디에 있었나',
    '공백에 대해 그는 처음에 말을 아꼈다. 찻잔을 내려놓은 뒤에야 입을 열었다.',
    ['촬영은 순탄하지 않았다. 섬에서 열한 밤을 잃었다.', '옛 등불이 어떻게 돌았는지 아무도 몰랐다.'],
  ],
  [
    'Japanese',
    '二年間どこにいたのか',
    '空白について彼女は最初あまり話したがらなかった。湯のみを置いてから口を開いた。',
    ['撮影は順調ではなかった。島で十一の夜を失った。', '古い灯がどう回ったのか誰も覚えていなかった。'],
  ],
  [
    'Arabic',
    'أين كانت طوال هذين العامين الطويلين',
    'لم ترغب في البداية في الحديث عن غيابها، ثم وضعت الكوب وقالت كل شيء.',
    ['لم يكن التصوير سهلا، وضاعت إحدى عشرة ليلة.', 'وبني المصباح ثلاث مرات لأن أحدا لم يعد يذكر القديم.'],
  ],
];

test.each(MOVED)('a heading in %s is found where it was moved to, far from its paragraph', (...row) => {
  const [, heading, paragraph, [first = '', last = '']] = row;
  const others = `${last}\n`.repeat(40);
  const page = `${first}\n${heading}\n${paragraph}\n${others}`;
  const moved = `${first}\n${paragraph}\n${others}${heading}`;

  expect(found(moved, marked(page, heading))).toBe(heading);
});

test.each(MOVED)('words in %s that were taken away are not painted elsewhere', (...row) => {
  const [, heading, paragraph, [first = '', last = '']] = row;
  const page = `${first}\n${heading}\n${paragraph}\n${last}`;

  expect(found(page.replace(heading, ''), marked(page, heading))).toBeUndefined();
});

test('a Korean question of which half the words are others is another question', () => {
  const heading = '이 년 동안 그는 어디에 있었나';
  const page = `촬영은 순탄하지 않았다. 섬에서 열한 밤을 잃었다.\n${heading}\n공백에 대해 그는 처음에 말을 아꼈다.`;
  const changed = page.replace('어디에 있었나', '부산에서 구월에는');

  expect(found(changed, marked(page, heading))).toBeUndefined();
});

function marked(raw: string, words: string): Selectors {
  const folded = foldText(raw);
  const from = raw.indexOf(words);
  const start = folded.starts.indexOf(from);
  const end = folded.ends.indexOf(from + words.length) + 1;
  return describeQuote({ raw, ...searchText(folded) }, { start, end });
}

function found(raw: string, selectors: Selectors): string | undefined {
  const place = matchQuoteIn(raw, selectors);
  return place && raw.slice(place.start, place.end);
}
