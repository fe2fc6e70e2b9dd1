/* npm run soak search [ROUNDS] [SEED]: kills the browser at random while clips are added and segments merged, and
   looks for every clip whose save had returned. */
import { crashRounds } from '../e2e/crash-rounds.ts';
import type { Soaked } from './run.ts';

export async function* soak(rounds: number, seed: number): AsyncGenerator<Soaked> {
  for await (const { acknowledged, lost, counts } of crashRounds(rounds, seed)) {
    const { clips, filed } = counts;
    const unfiled = clips === filed ? [] : [`${clips} clips, but ${filed} are filed`];
    yield { acknowledged, lost: [...lost, ...unfiled], words: JSON.stringify(counts) };
  }
}
