/* npm run soak [NAME] [LENGTH] [SEED]: what takes too long for every day, all of it or the one
   named: tests/soak/NAME.soak.ts, which exports `soak(length, seed)`. The length is in rounds, or in what its
   `LENGTH` says. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import build from '../e2e/build.ts';

/** What one round found. */
export interface Soaked {
  /** How many things were said to be done. */
  readonly acknowledged: number;
  /** In words, each that is not there or not whole. */
  readonly lost: readonly string[];
  readonly words: string;
}

interface Part {
  readonly soak: (length: number, seed: number) => AsyncGenerator<Soaked>;
  readonly LENGTH?: { readonly unit: string; readonly usual: number };
}

const ENDING = '.soak.ts';
const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const ROUNDS = { unit: 'rounds', usual: 200 };
const [name, wanted, seed = '1'] = process.argv.slice(2);
if (name !== undefined && !known.includes(name)) {
  console.error(`Which? npm run soak [${known.join(' | ')}] [LENGTH] [SEED]`);
  process.exit(2);
}
build();
for (const part of name === undefined ? known : [name]) {
  const { soak, LENGTH = ROUNDS } = (await import(join(import.meta.dirname, part + ENDING))) as Part;
  const length = Number(wanted ?? LENGTH.usual);
  console.log(`${part}: ${length} ${LENGTH.unit}, seed ${seed}`);
  let [round, acknowledged, losses] = [0, 0, 0];
  for await (const found of soak(length, Number(seed))) {
    round += 1;
    acknowledged += found.acknowledged;
    losses += found.lost.length;
    console.log(
      `${part} ${round}: ${found.acknowledged} acknowledged, ${found.lost.length} lost, ${found.words}`,
    );
    for (const lost of found.lost) console.log(`  ${lost}`);
  }
  console.log(`${part}: ${acknowledged} acknowledged in ${round} rounds, ${losses} lost`);
  if (losses > 0) process.exitCode = 1;
}
