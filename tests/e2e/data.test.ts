import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site/server.ts';
import { dropProfile, newProfile, start, type Session } from './chromium.ts';
import { openData, saveAs } from './data-steps.ts';
import { addEntries, press, saidAtFoot, typeInto } from './popup-steps.ts';

let site: Site;
let session: Session;
let profile: string;
beforeAll(async () => {
  site = await openSite();
  profile = newProfile();
  session = await start({ site, profile });
});
afterAll(async () => {
  await session.close();
  await site.close();
  dropProfile(profile);
});

test('what was clipped is taken out in every format', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await addEntries(popup, 'Films', ['Salt Lantern']);
  await typeInto(popup, 'textbox', 'Note', 'Ask about the napkin');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const page = await openData(session);

  expect(JSON.parse((await saveAs(page, 'json')).toString())).toMatchObject({
    format: 'cutting-room',
    records: [
      { kind: 'clip', clip: { note: 'Ask about the napkin' } },
      { kind: 'end', clips: 1 },
    ],
  });
  expect(Object.keys(unzipSync(await saveAs(page, 'markdown')))).toHaveLength(1);
  expect(Object.keys(unzipSync(await saveAs(page, 'xlsx')))).toContain('xl/worksheets/sheet1.xml');
  for (const format of ['csv', 'html', 'annotations', 'ris', 'biblatex', 'csl']) {
    expect((await saveAs(page, format)).toString(), format).toContain('napkin');
  }
  await page.close();
});
