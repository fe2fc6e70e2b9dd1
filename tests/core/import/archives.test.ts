import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '../../../core/import/read-file.ts';
import { told, NOW, only, quotes, ADDRESS, CREATED, SECONDS } from '../../fixtures/imports.ts';

const zip = (files: Record<string, string>) =>
  readFile(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    NOW,
  );

test('Pocket’s archive: the parts, and the highlights with the articles they are of', () => {
  const reading = zip({
    'part_000000.csv': `title,url,time_added,tags,status\nThe lamp,${ADDRESS},${SECONDS},,unread`,
    'annotations/part_000000.json': JSON.stringify([
      { url: ADDRESS, title: 'The lamp', highlights: [{ quote: 'It burned.', created_at: SECONDS }] },
    ]),
  });

  expect(reading.incoming.map(({ address }) => address)).toEqual([ADDRESS, ADDRESS]);
  expect(quotes(reading.incoming[0]!)).toEqual([['It burned.', '']]);
});

test('Omnivore’s archive: entries with their text, highlights, labels and notes', () => {
  const item = {
    id: 'a',
    slug: 'the-lamp',
    title: 'The lamp',
    url: ADDRESS,
    state: 'Archived',
    labels: ['film'],
    savedAt: CREATED,
    publishedAt: CREATED,
  };
  const reading = zip({
    'metadata_0_to_20.json': JSON.stringify([item]),
    'content/the-lamp.html': '<p>It burned.</p>',
    'highlights/the-lamp.md': '> It burned. \n\n#sea\n\nwhy?\n\n> And\n> again',
  });

  expect(only(reading)).toMatchObject({ html: '<p>It burned.</p>', tags: ['film', 'archived'] });
  expect(quotes(only(reading))).toEqual([
    ['It burned.', '#sea\n\nwhy?'],
    ['And\nagain', ''],
  ]);
});

test('an archive that was cut off gives what can be read of it', () => {
  const whole = zipSync({
    'part_000000.csv': strToU8(`title,url,time_added,tags,status\nThe lamp,${ADDRESS},${SECONDS},,unread\n`),
  });
  const reading = readFile(whole.slice(0, whole.length - 30), NOW);

  expect(reading.incoming).toHaveLength(1);
  expect(told(reading)[0]?.sentence).toContain('cut off');
});
