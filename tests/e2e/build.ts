import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the extension once, before the tests that drive it. */
export default function build(): void {
  if (process.env['CUTTING_ROOM_BUILT']) return; // for the tests in the other browser
  process.env['CUTTING_ROOM_BUILT'] = 'yes';
  const root = resolve(import.meta.dirname, '../..');
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
  // as for the stores: the test runner's own environment would give other code than is shipped
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, env, stdio: 'pipe' });
  }
}
