import { expect, test } from 'vitest';
import { directionOf, readingLanguage } from '../../core/reading-language.ts';

const TEXTS = [
  ['what the page says counts', 'Lumière sur la mer', 'fr', 'fr'],
  ['Korean is told by its letters', '배우 서예린이 영화로 돌아온다', undefined, 'ko'],
  ['Japanese is told from Chinese by its kana', '映画館で上映される作品の監督は語った', undefined, 'ja'],
  ['Chinese has no kana', '导演在海边的小镇拍摄了十一个夜晚', undefined, 'zh'],
  [
    'a Korean name does not make an English text Korean',
    `${'The lamp turned. '.repeat(9)}서예린`,
    '',
    undefined,
  ],
  ['Arabic is told by its letters', 'تعود الممثلة إلى الشاشة', undefined, 'ar'],
] as const;

test.each(TEXTS)('%s', (_promise, text, stated, language) => {
  expect(readingLanguage(text, stated)).toBe(language);
});

test('Arabic, Hebrew, Persian and Urdu are set from the right, and so is a language in their letters', () => {
  for (const language of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab'])
    expect(directionOf(language)).toBe('rtl');
  for (const language of ['en', 'ko', 'arn', 'az']) expect(directionOf(language)).toBe('ltr');
  expect(directionOf(undefined)).toBe('auto');
});
