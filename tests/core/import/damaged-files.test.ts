import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '../../../core/import/read-file.ts';
import { NOW, bytes, read, only, told, ADDRESS, SECONDS } from '../../fixtures/imports.ts';
import { overItsSize, SLACK } from '../../growth.ts';

test.each([
  ['nothing', ''],
  ['words', 'Dear Mara, the lamp burned.'],
  ['a web page instead of a table', '<!doctype html><html><title>Log in</title><p>Please log in'],
  ['JSON of somebody else', '{"name":"x","version":1}'],
  ['a table of other things', 'name,age\nMara,40'],
])('%s: one sentence, nothing taken', (_what, text) => {
  const { incoming, problems } = read(text);

  expect(incoming).toEqual([]);
  expect(problems).toHaveLength(1);
});

test.each([
  ['gzip', gzipSync(strToU8('x'.repeat(1000))).slice(0, 20)],
  ['zip', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ['noise', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)],
])('damaged %s: a sentence, no exception', (_what, damaged) => {
  expect(readFile(damaged, NOW).problems.length).toBeGreaterThan(0);
});

test('only http and https are taken; every other row is named with its line', () => {
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://x.test/y',
    'not an address',
    '',
    'http://',
    'http://user:pass@x.test/',
  ];
  const reading = read(
    `title,url,time_added,tags,status\n${bad.map((address) => `t,"${address}",,,unread`).join('\n')}\ngood,${ADDRESS},,,unread`,
  );

  expect(reading.incoming.map(({ address }) => address)).toEqual([ADDRESS]);
  expect(told(reading).map(({ where }) => where)).toEqual(bad.map((_, at) => `Line ${at + 2}`));
});

test('a quote that never ends costs its row, not the rest', () => {
  const reading = read(
    `title,url,time_added,tags,status\nOne,${ADDRESS}/1,,,unread\n"Two,${ADDRESS}/2,,,unread\nThree,${ADDRESS}/3,,,unread\nFour,${ADDRESS}/4,,,unread`,
  );

  expect(reading.incoming.map(({ title }) => title)).toEqual(['One', 'Three', 'Four']);
  expect(told(reading)).toMatchObject([{ where: 'Line 3' }]);
});

test('other encodings: UTF-16 is known by its mark, a guess is told', () => {
  const text = `title,url,time_added,tags,status\nÉté à Séoul,${ADDRESS},,,unread`;
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  const latin = Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));

  expect(only(readFile(utf16, NOW)).title).toBe('Été à Séoul');
  expect(readFile(latin, NOW).incoming[0]?.title).toBe('Été à Séoul');
  expect(told(readFile(latin, NOW))[0]?.sentence).toContain('windows-1252');
});

test('a file cut in the middle of a letter is still UTF-8', () => {
  const whole = bytes(`title,url,time_added,tags,status\nÉté,${ADDRESS},,,unread\né`);

  expect(readFile(whole.slice(0, -1), NOW).incoming[0]?.title).toBe('Été');
});

test('a date that makes no sense is told, and the row taken', () => {
  const reading = read(
    `title,url,time_added,tags,status\nOne,${ADDRESS},soon,,unread\nTwo,${ADDRESS}/2,0,,unread`,
  );

  expect(reading.incoming).toHaveLength(2);
  expect(told(reading)).toMatchObject([
    { where: 'Line 2', sentence: expect.stringContaining('“soon”') as string },
  ]);
});

test(
  'a table of 50,000 rows is read whole, in the time that its length explains',
  { timeout: 120_000 },
  () => {
    const make = (length: number) => {
      const rows = Array.from(
        { length },
        (_, at) => `"Title ${at}, long",${ADDRESS}/${at},${SECONDS},a|b,unread`,
      );
      return { length, text: `title,url,time_added,tags,status\n${rows.join('\n')}` };
    };
    const readTable = ({ length, text }: ReturnType<typeof make>) =>
      expect(read(text).incoming).toHaveLength(length);

    expect(overItsSize(make, readTable, 50_000)).toBeLessThan(SLACK);
  },
);
