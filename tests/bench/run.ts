/* npm run bench NAME [arguments]: runs tests/bench/NAME.bench.ts, which exports `bench(arguments)`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const [name = '', ...rest] = process.argv.slice(2);
const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
if (!known.includes(name)) {
  console.error(`Which bench? npm run bench ${known.join(' | ')}`);
  process.exit(2);
}
const bench: unknown = await import(join(import.meta.dirname, `${name}.bench.ts`));
await (bench as { bench(rest: readonly string[]): Promise<void> }).bench(rest);
