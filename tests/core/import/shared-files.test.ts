/* Real exports of other products, read where they lie beside the project; they are no part of it. Where
   they are missing this says so and is skipped. What each must give is read from the file itself, by plain patterns
   (shared-items.ts), and counted in it once more. */
import { expect, test } from 'vitest';
import type { Incoming } from '../../../core/import/incoming.ts';
import { colourOf } from '../../../core/import/colours.ts';
import { readFile } from '../../../core/import/read-file.ts';
import { toKept } from '../../../core/import/to-kept.ts';
import { fileBytes, fileText, isMissing, SAMPLES, type Item } from './shared-items.ts';

if (isMissing) console.warn('The real export files are not here: they are not read.');
const NOW = Date.parse('2026-11-01T00:00:00Z');
const read = (name: string) => readFile(fileBytes(name), NOW);
const NAMES = Object.keys(SAMPLES);

const time = (moment: string | undefined) => (moment === undefined ? undefined : Date.parse(moment));
const inWords = (rgb: string) =>
  colourOf(
    `#${rgb
      .split(',')
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`,
  );

/** What the file tells of an item, every field of it; a field it does not have is empty. */
function asTold({ address, title, tags, created, changed, ...rest }: Item) {
  return {
    address: address === '' ? '' : new URL(address).href,
    title,
    tags,
    created,
    changed,
    published: rest.published,
    byline: rest.byline ?? '',
    excerpt: rest.excerpt ?? '',
    language: rest.language,
    picture: rest.picture,
    note: rest.note ?? '',
    html: rest.html ?? '',
    highlights: (rest.highlights ?? []).map(({ rgb, ...mark }) => ({ ...mark, colour: inWords(rgb) })),
  };
}

function asRead(incoming: Incoming): ReturnType<typeof asTold> {
  const { address, title, tags, byline, excerpt, language, picture, note, html } = incoming;
  return {
    address,
    title,
    tags,
    byline,
    excerpt,
    language,
    picture,
    note,
    html,
    created: time(incoming.created),
    changed: time(incoming.changed),
    published: incoming.published === '' ? undefined : time(incoming.published),
    highlights: incoming.highlights.map(({ exact, colour, created }) => ({
      exact,
      colour,
      created: time(created) ?? 0,
    })),
  };
}

test.skipIf(isMissing).each(NAMES)('%s: every field of every item comes along', (name) => {
  const sample = SAMPLES[name]!;
  const reading = read(name);

  expect(reading).toMatchObject({ from: sample.from, problems: [] });
  expect(reading.incoming.map(asRead)).toEqual(sample.items(fileText(name)).map(asTold));
});

test.skipIf(isMissing).each(NAMES)(
  '%s: as many entries, dates, tags, notes, marks and authors as it has',
  (name) => {
    const { signs } = SAMPLES[name]!;
    const text = fileText(name);
    const count = (sign: RegExp | undefined) => (sign ? [...text.matchAll(sign)].length : 0);
    const { incoming } = read(name);
    const having = (has: (one: Incoming) => boolean) => incoming.filter(has).length;

    expect({
      entries: incoming.length,
      titled: having(({ title }) => title !== ''),
      dated: having(({ created }) => created !== undefined),
      tagged: having(({ tags }) => tags.length > 0),
      noted: having(({ note }) => note !== ''),
      marks: incoming.flatMap(({ highlights }) => highlights).length,
      signed: having(({ byline }) => byline !== ''),
    }).toEqual({
      entries: count(signs.entry),
      titled: count(signs.entry),
      dated: count(signs.dated),
      tagged: count(signs.tagged),
      noted: count(signs.noted),
      marks: count(signs.marked),
      signed: count(signs.signed),
    });
  },
);

test.skipIf(isMissing).each(NAMES)('%s: the clip that is made of each item has all of it', (name) => {
  const items = SAMPLES[name]!.items(fileText(name)).map(asTold);
  read(name).incoming.forEach((incoming, at) => {
    const item = items[at]!;
    if (item.address === '') return; // a note of one's own joins the clip that its title names
    const { clip, highlights } = toKept(incoming, {
      now: new Date(NOW).toISOString(),
      text: '',
      html: '',
      hash: '',
      newId: () => 'new',
    });

    expect(clip).toMatchObject({
      title: item.title,
      byline: item.byline,
      tags: item.tags,
      note: item.note,
      excerpt: item.excerpt,
      language: item.language,
      leadPicture: item.picture === undefined ? undefined : { address: item.picture },
    });
    expect(new URL(clip.address).pathname).toBe(new URL(item.address).pathname);
    expect(time(clip.created)).toBe(item.created ?? NOW);
    expect(time(clip.changed)).toBe(Math.max(item.created ?? NOW, item.changed ?? 0));
    if (item.published !== undefined) expect(time(clip.published)).toBe(item.published);
    expect(highlights.map(({ selectors, colour }) => [selectors.quote.exact, colour])).toEqual(
      item.highlights.map(({ exact, colour }) => [exact, colour]),
    );
  });
});

test.skipIf(isMissing)(
  'every tenth of every file cut off gives no exception, and never more than the whole',
  () => {
    for (const name of NAMES) {
      const whole = fileBytes(name);
      const count = readFile(whole, NOW).incoming.length;
      for (let part = 1; part < 10; part++) {
        const cut = readFile(whole.subarray(0, Math.floor((whole.length * part) / 10)), NOW);
        expect(cut.incoming.length, `${name}, ${part} tenths`).toBeLessThanOrEqual(count);
      }
    }
  },
);
