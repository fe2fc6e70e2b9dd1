import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
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
    try {
      execFileSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, env, stdio: 'pipe' });
    } catch (error) {
      // half a build is none: nobody is to load it, nor a later run to take it for whole
      rmSync(resolve(root, `.output/${browser}-mv3`), { recursive: true, force: true });
      if (wasInterrupted(error)) process.exit(INTERRUPTED); // what was stopped has no error to tell of
      throw error;
    }
  }
}

/** The exit code of what a person stopped. */
const INTERRUPTED = 130;

function wasInterrupted(error: unknown): boolean {
  const { signal, status } = error as { readonly signal?: unknown; readonly status?: unknown };
  return signal === 'SIGINT' || signal === 'SIGTERM' || status === INTERRUPTED;
}
