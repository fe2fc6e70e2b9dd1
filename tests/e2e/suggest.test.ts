import { expect, test } from 'vitest';
import { waitFor } from './chromium.ts';
import { addEntries, control, entriesOf, press, saidAtFoot, suggestedIn } from './popup-steps.ts';
import { sharedPages, visitShared } from './shared-pages.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

test('film, director and actors are offered, and characters and the byline are not', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await waitFor(async () => (await suggestedIn(popup, 'Films')).length > 0);

  expect((await suggestedIn(popup, 'Films'))[0]).toBe('Salt Lantern');
  expect(await suggestedIn(popup, 'Films')).toContain('Borrowed Winter');
  expect(await suggestedIn(popup, 'Directors')).toEqual(['Han Do-yeon']);
  expect((await suggestedIn(popup, 'Actors')).sort()).toEqual(['Baek Ji-hwan', 'Seo Ye-rin']);
});

test('nothing is tagged that was not pressed; one press takes one, and shows why first', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  const actor = await control(popup, 'button', 'Seo Ye-rin');
  expect(await entriesOf(popup, 'Actors')).toEqual([]);
  await actor.focus();
  expect(await popup.$eval('.SuggestedNames-why [lang]', (why) => why.textContent)).toContain('Seo Ye-rin');
  expect(await popup.$('.SuggestedNames-why mark')).not.toBeNull();
  await popup.keyboard.press('Enter');

  expect(await entriesOf(popup, 'Actors')).toEqual(['Seo Ye-rin']);
  expect(await suggestedIn(popup, 'Actors')).toEqual(['Baek Ji-hwan']);
});

test('one key takes all that are certain, and only those', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await control(popup, 'button', 'Seo Ye-rin');
  const certain = await popup.$$eval('.SuggestedNames [data-certain="true"]', (names) =>
    names.map((name) => name.textContent),
  );
  const doubtful = await popup.$$eval('.SuggestedNames [data-certain="false"]', (names) =>
    names.map((name) => name.textContent),
  );
  expect(certain.length).toBeGreaterThan(2);
  await popup.keyboard.down('Alt');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Alt');

  const taken = [
    ...(await entriesOf(popup, 'Films')),
    ...(await entriesOf(popup, 'Directors')),
    ...(await entriesOf(popup, 'Actors')),
  ];
  expect(taken.sort()).toEqual(certain.sort());
  expect([...(await suggestedIn(popup, 'Films')), ...(await suggestedIn(popup, 'Directors'))]).toEqual(
    doubtful,
  );
});

test('a name refused is offered no more, also after the popup was closed', async () => {
  const page = await session.visit('http://reel-courier.test/interview');
  let popup = await session.popup(page);
  const actor = await control(popup, 'button', 'Baek Ji-hwan');
  await actor.focus();
  await popup.keyboard.press('Delete');
  await saidAtFoot(popup, 'Draft saved');
  await popup.close();

  popup = await session.popup(page);
  await control(popup, 'button', 'Seo Ye-rin');
  expect(await suggestedIn(popup, 'Actors')).toEqual(['Seo Ye-rin']);
});

test('a name taken out or corrected is offered no more for this clip, before it is clipped and after', async () => {
  const page = await session.visit('http://reel-courier.test/interview');
  let popup = await session.popup(page);
  await press(popup, 'Seo Ye-rin');
  await waitFor(async () => (await entriesOf(popup, 'Actors')).length === 1);
  await (await control(popup, 'button', 'Seo Ye-rin')).focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('Someone Else');
  await popup.keyboard.press('Enter');
  await waitFor(async () => (await entriesOf(popup, 'Actors')).join() === 'Someone Else');
  expect(await suggestedIn(popup, 'Actors')).toEqual(['Baek Ji-hwan']);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await press(popup, 'Baek Ji-hwan');
  await waitFor(async () => (await entriesOf(popup, 'Actors')).length === 2);
  await (await control(popup, 'button', 'Baek Ji-hwan')).focus();
  await popup.keyboard.press('Delete');
  await waitFor(async () => (await entriesOf(popup, 'Actors')).length === 1);
  await saidAtFoot(popup, 'All changes saved');
  expect(await suggestedIn(popup, 'Actors')).toEqual([]);
  await popup.close();

  popup = await session.popup(page);
  await waitFor(async () => (await suggestedIn(popup, 'Films')).length > 0);
  expect(await entriesOf(popup, 'Actors')).toEqual(['Someone Else']);
  expect(await suggestedIn(popup, 'Actors')).toEqual([]);
});

test('what the library knows already is offered, and a name in the form in another spelling is not', async () => {
  let popup = await session.popup(await session.visit('http://reel-courier.test/festival'));
  await addEntries(popup, 'Directors', ['Ryu Hae-jin']); // nobody could know: here he runs the festival
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  session.site.answer(
    'reel-courier.test/again',
    '<!doctype html><html lang="en"><title>A note</title><article><h1>A note from the coast</h1><p>Ryu Hae-jin was seen at the harbour on Friday, in a yellow coat, and would not say what he was doing there. The harbour master said that visitors come and go, and that he had not asked.</p><p>Nothing more is known at this point, though the paper has sent somebody to look.</p></article>',
  );
  popup = await session.popup(await session.visit('http://reel-courier.test/again'));
  await waitFor(async () => (await suggestedIn(popup, 'Directors')).includes('Ryu Hae-jin'));
  await addEntries(popup, 'Directors', ['Ryoo Hae Jin']);

  expect(await suggestedIn(popup, 'Directors')).toEqual([]);
});

const seed = sharedPages().find(({ file }) => file === 'lee-chung-hyun-ballerina.html');
test.runIf(seed)(
  'on the article this product was imagined on, all that a clipper would tag is offered',
  async () => {
    if (!seed) return;
    const popup = await session.popup(await visitShared(session, seed));
    await waitFor(async () => (await suggestedIn(popup, 'Films')).length > 0);

    expect(await suggestedIn(popup, 'Films')).toEqual(['Ballerina', 'Call']);
    expect(await suggestedIn(popup, 'Directors')).toEqual(['Lee Chung Hyun']);
    expect((await suggestedIn(popup, 'Actors')).sort()).toEqual([
      'Jo Jong-seo',
      'Kim Ji-hoon',
      'Park Yoo-rim',
    ]);
  },
);
