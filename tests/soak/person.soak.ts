/* npm run soak person [MINUTES] [SEED]: a virtual person browses, clips, marks, edits, searches, merges names, brings
   in and takes out, and loses worker and browser; every minute all that was acknowledged is looked for. */
import { beMorePatient } from '../e2e/wait-for.ts';
import { lineOf, reportOf } from './person/report.ts';
import { walk, type Look } from './person/walk.ts';
import type { Soaked } from './run.ts';

export const LENGTH = { unit: 'minutes', usual: 60 } as const;

export async function* soak(minutes: number, seed: number): AsyncGenerator<Soaked> {
  beMorePatient(30_000); // what it is asked is whether, not how soon
  const looks: Look[] = [];
  const goesOn = (_deeds: number, seconds: number) => seconds < minutes * 60;
  for await (const look of walk({ goesOn, secondsBetweenLooks: 60, seed })) {
    looks.push(look);
    yield { acknowledged: look.asked, lost: look.lost, words: lineOf(look) };
  }
  const { lines, grown } = reportOf(looks);
  yield { acknowledged: 0, lost: grown, words: `the report:\n\n${lines.join('\n')}\n` };
}
