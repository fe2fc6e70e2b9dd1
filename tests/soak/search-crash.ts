/* npm run soak [ROUNDS] [SEED]: kills the browser at random while clips are added and segments merged, and looks
   for every clip whose save had returned. */
import { crashRounds } from '../e2e/crash-rounds.ts';

const [rounds = '200', seed = '1'] = process.argv.slice(2);
let round = 0;
let acknowledged = 0;
const lost: string[] = [];
for await (const found of crashRounds(Number(rounds), Number(seed))) {
  round++;
  acknowledged += found.acknowledged;
  lost.push(...found.lost);
  const { clips, filed } = found.counts;
  if (clips !== filed) lost.push(`${clips} clips, but ${filed} are filed`);
  console.log(`round ${round}: ${JSON.stringify({ ...found, lost: found.lost.length })}`);
}
console.log(`${acknowledged} acknowledged in ${round} rounds, ${lost.length} lost`);
for (const word of lost) console.log(`  ${word}`);
process.exitCode = lost.length > 0 ? 1 : 0;
