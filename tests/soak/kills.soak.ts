/* npm run soak kills [ROUNDS] [SEED]: kills the browser at random while everything is done that a person does and
   segments of the index are merged, and looks for every step that had returned, for halves of things, and for every
   word by searching. */
import { killRounds } from '../e2e/kill-rounds.ts';
import type { Soaked } from './run.ts';

export async function* soak(rounds: number, seed: number): AsyncGenerator<Soaked> {
  for await (const { acknowledged, broken, lost, segments, torn } of killRounds(rounds, seed)) {
    const words = `${segments} segments, torn by itself ${torn} times, broken off: ${broken.join(', ') || 'nothing'}`;
    yield { acknowledged: acknowledged.length, lost, words };
  }
}
