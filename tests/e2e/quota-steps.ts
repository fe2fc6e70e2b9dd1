/* A disk that is full, or will be soon. In a build without `unlimitedStorage`, with which no quota can be exceeded;
   and after a restart, for Chromium remembers how much room there was. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EitherSession } from './stage.ts';

/** From now on the extension has so many bytes in all. */
export async function allowOnly(session: EitherSession, bytes: number): Promise<void> {
  const wire = await (await session.openOwn('icon/16.png')).createCDPSession();
  const origin = session.own('').slice(0, -1);
  await wire.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.round(bytes) });
}

/** How many bytes the extension takes. */
export async function usage(session: EitherSession): Promise<number> {
  const page = await session.openOwn('icon/16.png');
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await page.close();
  return used;
}

/** An export of Pocket’s with so many stories, of a site of that name. */
export function pocketFile({ profile }: EitherSession, name: string, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `Story ${at},http://${name}.test/${at},1500000000,sea,unread`,
  );
  const file = join(profile, `${name}.csv`);
  writeFileSync(file, `title,url,time_added,tags,status\n${lines.join('\n')}`);
  return file;
}
