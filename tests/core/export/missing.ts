import { spawnSync } from 'node:child_process';

/** Whether a program that only checks does not run here; that it does not is told. */
export function missing(program: string, ...args: string[]): boolean {
  const isMissing = spawnSync(program, args).status !== 0;
  if (isMissing)
    console.warn(`${program} ${args.join(' ')} does not run here: what it would check is not checked.`);
  return isMissing;
}
