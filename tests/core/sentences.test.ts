import { expect, test } from 'vitest';
import { sentencesOf } from '../../core/sentences.ts';

const read = (text: string, language?: string) =>
  sentencesOf(text, language, '|').map(({ start, end }) => text.slice(start, end));

test('sentences end where a reader would say so, and never cross a block', () => {
  expect(read('One. Two! “Three?”|Four without an end|  |…', 'en')).toEqual([
    'One.',
    'Two!',
    '“Three?”',
    'Four without an end',
  ]);
});

test('Korean, Japanese and a language nobody knows are walked too', () => {
  expect(read('바다가 읽었다. 그는 웃었다.', 'ko')).toEqual(['바다가 읽었다.', '그는 웃었다.']);
  expect(read('海が読んだ。彼は笑った。', 'ja')).toEqual(['海が読んだ。', '彼は笑った。']);
  expect(read('One. Two.', '<x>')).toEqual(['One.', 'Two.']);
});
