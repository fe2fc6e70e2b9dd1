/* npm run zip: the packages for the stores. Each is made twice, for the same sources must give the same bytes:
   who reviews one can make it again and compare. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, '.output');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

const first = makeAll();
const second = makeAll();
const changed = [...first].filter(([file, sum]) => second.get(file) !== sum);
for (const [file, sum] of first) console.log(`${sum}  .output/${file}`);
if (changed.length > 0) {
  console.error(`Made twice, these differ: ${changed.map(([file]) => file).join(', ')}`);
  process.exitCode = 1;
}

/** Makes all packages and gives the SHA-256 of each by its name. */
function makeAll(): Map<string, string> {
  for (const browser of ['chrome', 'firefox'])
    execFileSync(process.execPath, [WXT, 'zip', '-b', browser], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const packages = readdirSync(OUT).filter((file) => file.endsWith('.zip'));
  return new Map(packages.sort().map((file) => [file, sumOf(readFileSync(join(OUT, file)))]));
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
