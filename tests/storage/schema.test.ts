import { expect, test } from 'vitest';
import { editClip, saveClip } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { draftAt } from '../../storage/drafts.ts';
import { findFlaws } from '../../storage/health.ts';
import { highlightsOf } from '../../storage/highlights.ts';
import { takeBack } from '../../storage/names/change.ts';
import { readNames } from '../../storage/names/names.ts';
import { bodyOf } from '../../storage/bodies.ts';
import { picturesOf } from '../../storage/pictures.ts';
import { placeIn } from '../../storage/reading-places.ts';
import { versionsOf as textsOf } from '../../storage/versions.ts';
import { pastChanges, takeBackChange } from '../../storage/library/bulk.ts';
import { versionsOf } from '../../storage/note-history.ts';
import { search } from '../../storage/search/find.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { pastTransfers, resumeTransfers, undoTransfer } from '../../storage/transfer/apply.ts';
import { fieldsOf } from '../../core/clip.ts';
import { article } from '../fixtures/article.ts';
import { makeOldLibrary, VERSIONS } from './old-libraries.ts';
import { MADE } from './old-rows.ts';

const FRIDAY = '2026-03-20T10:00:00.000Z';
const watch = { now: FRIDAY, signal: new AbortController().signal, tell: () => undefined };

test.each(VERSIONS)(
  'a library of version %i opens with all that is in it, is found, and goes on',
  async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    await makeOldLibrary(name, version);
    const library = openLibrary(name);
    await tendIndex(library, watch.signal);

    expect(await search(library, 'quixotic lamp', { limit: 5 })).toHaveLength(1);
    expect(await library.clips.get(MADE.clip)).toMatchObject({ note: 'quixotic', tags: ['sea'] });
    const marks = new Map((await highlightsOf(library, MADE.clip)).map((mark) => [mark.id, mark]));
    expect(marks.get(MADE.mark)).toMatchObject({ colour: 'pink', note: '' });
    expect(marks.get(MADE.thought)).toMatchObject({ note: 'why?' });
    expect(await draftAt(library, ['draft.test'])).toMatchObject({ fields: { note: 'half a thought' } });
    expect(await findFlaws(library)).toBe(0);

    await editClip(library, MADE.clip, { note: 'written since' }, FRIDAY);
    expect((await versionsOf(library, MADE.clip)).map(({ text }) => text)).toEqual(['quixotic']);
    await saveClip(library, { article: article(), fields: fieldsOf(article()) }, FRIDAY);
    expect(await search(library, 'written since', { limit: 5 })).toHaveLength(1);
    await library.delete();
  },
);

test.each(VERSIONS.filter((version) => version >= 3))(
  'what was brought in under version %i can still be taken back',
  async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    await makeOldLibrary(name, version);
    const library = openLibrary(name);
    const [transfer] = await pastTransfers(library);
    expect(await library.clips.get(MADE.imported)).toMatchObject({ title: 'A lamp' });

    expect(await undoTransfer(library, transfer?.id ?? '', watch)).toBe(0);
    expect(await library.clips.get(MADE.imported)).toBeUndefined();
    expect(await library.clips.get(MADE.clip)).toMatchObject({ note: 'quixotic' });
    await library.delete();
  },
);

test.each(VERSIONS.filter((version) => version >= 3))(
  'what was being brought in under version %i when the browser died is brought in to its end',
  async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    await makeOldLibrary(name, version);
    const library = openLibrary(name);
    await resumeTransfers(library, watch);
    await tendIndex(library, watch.signal);

    expect(await library.staged.count()).toBe(0);
    expect(await library.clips.get(MADE.halfWay)).toMatchObject({ tags: ['harbour'] });
    expect(await search(library, 'harbour', { limit: 5 })).toHaveLength(1);
    await library.delete();
  },
);

test.each(VERSIONS.filter((version) => version >= 6))(
  'a change of many clips under version %i is called as it was, and taken back',
  async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    await makeOldLibrary(name, version);
    const library = openLibrary(name);
    const [change] = await pastChanges(library, ({ key }) => key);
    expect(change).toMatchObject({ name: 'Removed draft', clips: 1 });

    expect(await takeBackChange(library, change?.id ?? '', { now: FRIDAY })).toBe(1);
    expect(await library.clips.get(MADE.bookmark)).toMatchObject({ tags: ['draft'] });
    expect((await versionsOf(library, MADE.thought)).map(({ text }) => text)).toEqual(['how?']);
    await library.delete();
  },
);

test.each(VERSIONS.filter((version) => version >= 4))(
  'what was decided about names under version %i holds, and can still be taken back',
  async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    await makeOldLibrary(name, version);
    const library = openLibrary(name);
    const [one, other] = MADE.spellings;
    const spellings = async () =>
      (await readNames(library))
        .nameOf('person', one)
        ?.spellings.map(({ text }) => text)
        .sort();
    expect(await spellings()).toEqual([one, other]);

    expect(await takeBack(library, FRIDAY)).toMatchObject({ kind: 'merge' });
    expect(await spellings()).toEqual([one]);
    await library.delete();
  },
);

test.each(VERSIONS.filter((version) => version >= 5))(
  'what was kept beside a clip under version %i is there: its picture, its later text, the place of reading',
  async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    await makeOldLibrary(name, version);
    const library = openLibrary(name);

    const [picture] = await picturesOf(library, MADE.clip);
    expect(picture).toMatchObject({ address: MADE.picture });
    expect(await picture?.data.text()).toBe('pixels');
    const [later] = await textsOf(library, MADE.clip);
    expect(await bodyOf(library, later?.body ?? '')).toMatchObject({ text: MADE.laterText });
    expect(await placeIn(library, MADE.clip)).toMatchObject({ paragraph: 3 });
    await library.delete();
  },
);

test('each step of the schema, to the newest, has an old library to be tried on', async () => {
  const library = openLibrary(`test-${crypto.randomUUID()}`);
  await library.open();

  expect(VERSIONS).toEqual(Array.from({ length: library.verno }, (_, step) => step + 1));
  await library.delete();
});
