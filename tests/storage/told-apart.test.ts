import { expect, test } from 'vitest';
import type { Clip } from '../../core/clip.ts';
import type { Credit } from '../../core/credit.ts';
import { distinguished } from '../../core/names/decide.ts';
import { groupNames } from '../../core/names/groups.ts';
import { editClip, getClip } from '../../storage/clips.ts';
import { readNames } from '../../storage/names/names.ts';
import { deedsDone, mergeTwo, respell, takeBack } from '../../storage/names/change.ts';
import { find } from '../../storage/search/find.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { saveArticle } from './make-clips.ts';
import { library } from './own-library.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';

const actor = (spelling: string): Credit => ({ role: 'actor', spelling });
const director = (spelling: string): Credit => ({ role: 'director', spelling });

let made = 0;
const clip = (...credits: Credit[]): Promise<Clip> => saveArticle(library, `clip ${++made}`, {}, { credits });
const creditsOf = async ({ id }: Clip) => (await getClip(library, id))?.credits;

/** Says of clips that they are of a namesake, as the page of the name does it. */
function tellApart(word: string, froms: readonly string[], clips: readonly Clip[]): Promise<void> {
  const spellings = froms.map((from) => ({ from, to: distinguished(from, word) }));
  return respell(library, { kind: 'person', spellings, clips: clips.map(({ id }) => id) }, MONDAY);
}

test('two people of one name stay two: some clips get a word of distinction, and back', async () => {
  const one = await clip(actor('Kang Same'));
  const other = await clip(director('Kang Same'));
  const to = 'Kang Same (director)';
  await tellApart('director', ['Kang Same'], [other]);

  expect(await creditsOf(other)).toEqual([director(to)]);
  expect(await creditsOf(one)).toEqual([actor('Kang Same')]);
  expect((await find(library, `person:"${to}"`, { limit: 5 })).total).toBe(1);
  expect(await complete(library, 'director', 'kang', 5)).toEqual([to, 'Kang Same']);
  await takeBack(library, TUESDAY);
  expect(await creditsOf(other)).toEqual([director('Kang Same')]);
});

test('clips told apart that wrote the name in ways of their own have them again when it is taken back', async () => {
  const clips = [
    await clip(actor('Park Soobin')),
    await clip(director('Park Soo-bin'), actor('Baek Ji-hwan')),
    await clip(director('PARK SOOBIN'), actor('Park Soobin'), actor('Park Soo-bin')),
  ];
  const before = await Promise.all(clips.map(creditsOf));
  await tellApart('singer', ['Park Soobin'], clips);
  expect(await creditsOf(clips[1]!)).toContainEqual(director('Park Soobin (singer)'));
  await takeBack(library, TUESDAY);

  expect(await Promise.all(clips.map(creditsOf))).toEqual(before);
});

test('a name of two spellings is told apart in one deed, and one undo gives back both', async () => {
  const clips = [await clip(actor('Seo Ye-rin')), await clip(actor('Suh Ye-lin'), director('Seo Yerin'))];
  const before = await Promise.all(clips.map(creditsOf));
  const book = await readNames(library);
  const [one, other] = ['Seo Ye-rin', 'Suh Ye-lin'].map((spelling) => book.nameOf('person', spelling));
  await mergeTwo(library, one!, other!, MONDAY);
  await tellApart('singer', ['Seo Ye-rin', 'Suh Ye-lin'], clips);

  expect(await creditsOf(clips[1]!)).toEqual([director('Seo Ye-rin (singer)'), actor('Suh Ye-lin (singer)')]);
  expect((await deedsDone(library, 5)).map(({ deed }) => deed)).toMatchObject([
    { kind: 'respell', from: 'Seo Ye-rin', to: 'Seo Ye-rin (singer)', clips: 2 },
    { kind: 'merge' },
  ]);
  expect(await takeBack(library, TUESDAY)).toMatchObject({ kind: 'respell' });
  expect(await Promise.all(clips.map(creditsOf))).toEqual(before);
  expect((await readNames(library)).nameOf('person', 'Seo Ye-rin')?.spellings).toHaveLength(2);
});

test('a clip that had the namesake beside the name has both again', async () => {
  const both = await clip(actor('Kang Same'), actor('Kang Same (singer)'));
  await tellApart('singer', ['Kang Same'], [both]);
  expect(await creditsOf(both)).toEqual([actor('Kang Same (singer)')]);
  await takeBack(library, TUESDAY);

  expect(await creditsOf(both)).toEqual([actor('Kang Same'), actor('Kang Same (singer)')]);
});

test('what was changed in a clip since it was told apart stays', async () => {
  const [gone, more] = [await clip(actor('Kang Same')), await clip(actor('Kang Same'))];
  await tellApart('singer', ['Kang Same'], [gone, more]);
  await editClip(library, gone.id, { credits: [] }, MONDAY);
  const since = [director('Kang Same (singer)'), actor('Kang Same (singer)')];
  await editClip(library, more.id, { credits: since }, MONDAY);
  await takeBack(library, TUESDAY);

  expect(await creditsOf(gone)).toEqual([]);
  expect(await creditsOf(more)).toEqual([director('Kang Same (singer)'), actor('Kang Same')]);
});

test('a deed of a version that did not remember the ways is taken back as it was then', async () => {
  const told = await clip(actor('Kang Same (singer)'));
  const [from, to] = ['Kang Same', 'Kang Same (singer)'];
  const respelled = { kind: 'person', from, to, clips: [told.id] } as const;
  const deed = { kind: 'respell', from, to, clips: 1 } as const;
  await library.nameHistory.add({ made: MONDAY, deed, after: [], before: [], respelled });
  await takeBack(library, TUESDAY);

  expect(await creditsOf(told)).toEqual([actor('Kang Same')]);
});

test('the namesake keeps both spellings as one name, and neither is ever one with those it was told from', async () => {
  const clips = [await clip(actor('Seo Ye-rin')), await clip(actor('Suh Ye-lin'))];
  await clip(actor('Seo Ye-rin'), director('Suh Ye-lin'));
  const nameOf = async (spelling: string) => (await readNames(library)).nameOf('person', spelling);
  await mergeTwo(library, (await nameOf('Seo Ye-rin'))!, (await nameOf('Suh Ye-lin'))!, MONDAY);
  await tellApart('singer', ['Seo Ye-rin', 'Suh Ye-lin'], clips);

  const textsOf = async (spelling: string) =>
    (await nameOf(spelling))?.spellings.map(({ text }) => text).toSorted();
  expect(await textsOf('Seo Ye-rin (singer)')).toEqual(['Seo Ye-rin (singer)', 'Suh Ye-lin (singer)']);
  expect(await textsOf('Suh Ye-lin')).toEqual(['Seo Ye-rin', 'Suh Ye-lin']);
  const { never } = groupNames(await library.nameDecisions.toArray());
  expect([...never].toSorted()).toEqual(
    [
      'person:seoyerin|seoyerinsinger',
      'person:seoyerin|suhyelinsinger',
      'person:seoyerinsinger|suhyelin',
      'person:suhyelin|suhyelinsinger',
    ].toSorted(),
  );
  await takeBack(library, TUESDAY);
  const left = groupNames(await library.nameDecisions.toArray());
  expect(left.never.size).toBe(0);
  expect(left.groupOf('person:seoyerinsinger')).toBeUndefined();
  expect(await textsOf('Suh Ye-lin')).toEqual(['Seo Ye-rin', 'Suh Ye-lin']);
});

test('a spelling that has the word already stays with the namesake', async () => {
  const told = await clip(actor('Kang Same (singer)'), actor('Gang Same'));
  await tellApart('singer', ['Kang Same (singer)', 'Gang Same'], [told]);

  const namesake = (await readNames(library)).nameOf('person', 'Kang Same (singer)');
  expect(namesake?.spellings.map(({ text }) => text).toSorted()).toEqual([
    'Gang Same (singer)',
    'Kang Same (singer)',
  ]);
});
