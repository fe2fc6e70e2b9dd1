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
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (isStopped = true));

try {
  installPackages();
  await installBrowser();
  await installFirefox();
  await run('wxt', ['prepare']);
  for (const { name, command, args } of CHECKS) {
    if (await wasStopped()) break;
    console.log(`\n— ${name}`);
    if ((await run(command, args)) === 0) passed++;
    else failed++;
  }
  if (!(await wasStopped())) await runTests();
} catch (error) {
  if (!(await wasStopped())) {
    console.error(error instanceof Error ? error.message : error);
    failed++;
  }
}
if (await wasStopped()) {
  console.log('\nstopped');
  process.exitCode = 130;
} else {
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/* Whoever pressed Ctrl-C wants no verdict. A signal that came while a program ran is heard a turn later. */
async function wasStopped() {
  await new Promise((done) => setImmediate(done));
  return isStopped;
}

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
  if (!(await wasStopped())) count(JSON.parse(readFileSync(report, 'utf8')), code);
  rmSync(folder, { recursive: true, force: true });
}

function count({ numPassedTests, numFailedTests }, code) {
  passed += numPassedTests;
  failed += numFailedTests;
  if (code !== 0 && numFailedTests === 0) failed++; // a file that did not even load
}
