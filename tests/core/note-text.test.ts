import { expect, test } from 'vitest';
import { noteBlocks } from '../../core/note-text.ts';

test('bold, italic, links and lists are read; everything else is words', () => {
  expect(
    noteBlocks('Ask **Han** about *listening*.\n- one\n- two\n\nSee [the site](https://a.test/x).'),
  ).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'words', text: 'Ask ' },
          { kind: 'bold', text: 'Han' },
          { kind: 'words', text: ' about ' },
          { kind: 'italic', text: 'listening' },
          { kind: 'words', text: '.' },
        ],
      ],
    },
    { kind: 'list', items: [[{ kind: 'words', text: 'one' }], [{ kind: 'words', text: 'two' }]] },
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'words', text: 'See ' },
          { kind: 'link', text: 'the site', address: 'https://a.test/x' },
          { kind: 'words', text: '.' },
        ],
      ],
    },
  ]);
});

test.each(['[x](javascript:alert(1))', '<b>no</b>', 'snake_case_name', '5 * 3 * 2', '[x](data:text/html,1)'])(
  '%s stays words',
  (note) => {
    expect(noteBlocks(note)).toEqual([{ kind: 'paragraph', lines: [[{ kind: 'words', text: note }]] }]);
  },
);
