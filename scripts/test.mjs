/* npm test: everything that can be promised, on a machine that has only Node 20 and npm. Ends with a plain
   line `N passed, N failed`, counting the checks and the tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, installFirefox, installPackages, run } from './ready.mjs';

/* All but the long ways through both browsers, which `npm run e2e` goes. */
const PROJECTS = ['unit', 'dom', 'chromium-main', 'firefox-main'];

const CHECKS = [
  { name: 'types', command: 'tsc', args: [] },
  { name: 'lint', command: 'oxlint', args: [] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'nothing unused', command: 'knip', args: [] },
];

let passed = 0;
let failed = 0;

try {
  installPackages();
  await installBrowser();
  await installFirefox();
  await run('wxt', ['prepare']);
  for (const { name, command, args } of CHECKS) {
    console.log(`\n— ${name}`);
    if ((await run(command, args)) === 0) passed++;
    else failed++;
  }
  await runTests();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed++;
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'cutting-room-tests-'));
  const report = join(folder, 'report.json');
  const code = await run('vitest', [
    'run',
    ...PROJECTS.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  passed += numPassedTests;
  failed += numFailedTests;
  if (code !== 0 && numFailedTests === 0) failed++; // a file that did not even load
}
