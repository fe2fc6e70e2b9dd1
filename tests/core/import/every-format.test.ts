/* What every format promises alike, however its file was damaged. */
import { expect, test } from 'vitest';
import { readFile } from '../../../core/import/read-file.ts';
import { EXPORTS } from '../../fixtures/exports.ts';
import { bytes, NOW, read, told } from '../../fixtures/imports.ts';
import { seeded } from '../search/library.ts';

const AT = 'https://reel-courier.test';
const ENTRIES = Array.from({ length: 12 }, (_, at) => ({
  title: `Été ${at} & “Séoul” <i>`,
  address: `${AT}/story/${at}?page=1&from=list`,
}));
const FORMATS = Object.entries(EXPORTS);

/** Whether a part of a file ends with so many entries, so that nothing in it shows that there were more. */
function isBetweenEntries(write: (typeof EXPORTS)[string], count: number, part: Uint8Array): boolean {
  const text = new TextDecoder().decode(part);
  const said = write(ENTRIES.slice(0, count)).trimEnd();
  const isAllSaid = text.startsWith(said.slice(0, -2)) && text.slice(said.length).trim() === '';
  const isLastCellEmpty = text.endsWith('",') && said.startsWith(text);
  return isAllSaid || isLastCellEmpty;
}

test.each(FORMATS)('%s: whole, all entries are read and there is nothing to tell', (_, write) => {
  const { incoming, problems } = read(write(ENTRIES));

  expect(problems).toEqual([]);
  expect(incoming.map(({ title, address }) => ({ title, address }))).toEqual(ENTRIES);
});

test.each(FORMATS)(
  '%s: cut after any byte, what is whole is read, and that it was cut is told',
  (_, write) => {
    const whole = bytes(write(ENTRIES));
    const random = seeded(whole.length);
    const places = new Map(ENTRIES.map(({ address }, at) => [address, at]));
    for (let round = 0; round < 300; round++) {
      const cut = 1 + Math.floor(random() * (whole.length - 1));
      const { incoming, problems } = readFile(whole.subarray(0, cut), NOW);
      const strange = incoming.filter(({ address }) => !places.has(address));
      // where nothing shows the end of an entry, the last one may be half there: then that is told
      expect(strange.length, `byte ${cut}`).toBeLessThanOrEqual(1);
      if (strange.length === 1) expect(problems, `byte ${cut}`).not.toEqual([]);
      if (
        incoming.length < ENTRIES.length &&
        !isBetweenEntries(write, incoming.length, whole.subarray(0, cut))
      )
        expect(problems, `byte ${cut}`).not.toEqual([]);
      expect(incoming.slice(0, -1).map(({ address }) => places.get(address))).toEqual(
        incoming.slice(0, -1).map((__, at) => at),
      );
    }
  },
);

test.each(FORMATS)('%s: one bad entry in the middle costs itself alone, and has a line', (_, write) => {
  const bad = { title: 'Bad', address: 'javascript:alert(1)' };
  const reading = read(write([...ENTRIES.slice(0, 5), bad, ...ENTRIES.slice(5)]));

  const { incoming } = reading;
  const problems = told(reading);
  const good = incoming.filter(({ address }) => address !== '');
  expect(good.map(({ address }) => address)).toEqual(ENTRIES.map(({ address }) => address));
  // a note of one's own has a title alone; what it is about is looked up, and told, when it is laid aside
  expect(problems.length + incoming.length - good.length).toBe(1);
  for (const { where } of problems) expect(where).toMatch(/\d/);
});

test.each(FORMATS)('%s: in another encoding all entries are read, and the guess is told', (_, write) => {
  const entries = ENTRIES.map(({ address }, at) => ({ title: `Été à Séoul ${at}`, address }));
  const text = write(entries);
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const reading = readFile(latin, NOW);

  expect(reading.incoming.map(({ address }) => address)).toEqual(entries.map(({ address }) => address));
  if (!text.includes('UTF-8')) {
    expect(reading.incoming[0]?.title).toBe('Été à Séoul 0');
    expect(told(reading)[0]?.sentence).toContain('windows-1252');
  }
});

test.each(FORMATS)('%s: a script in a title is words', (_, write) => {
  const title = '<script>alert("x")</script>The lamp';

  expect(read(write([{ title, address: `${AT}/1` }])).incoming.map((one) => one.title)).toEqual([title]);
});
