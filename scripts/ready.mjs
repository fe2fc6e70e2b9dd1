/* What must be there before anything of ours can run, on a machine that has only Node 20 and npm. Plain
   JavaScript without packages, because it runs before they are installed. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const WANTED = join(ROOT, 'package-lock.json');

/** Installs the packages where they are missing or older than the lock file. */
export function installPackages() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(WANTED).mtimeMs) return;
  console.log('Installing packages (once; about a minute)…');
  execFileSync(npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows(),
  });
}

/** Installs Chromium where there is no browser and the machine lets us: Debian and its kin, as root. */
export async function installBrowser() {
  const { findChromium, findFirefox } = await browsers();
  if (findChromium()) return;
  if (isDebianRoot()) {
    if (!installFromDebian('Chromium', ['chromium', 'fonts-noto-cjk']))
      throw new Error(
        'Chromium could not be installed by apt. Install Chrome, Chromium or Edge and run this again.',
      );
  } else if (!findFirefox()) {
    throw new Error(
      'No browser found. Install Chrome, Chromium, Edge or Firefox (or name one in CHROMIUM or FIREFOX) and run this again.',
    );
  }
}

/** Installs Firefox for the tests, under the same conditions. Without it they say what was not tried. */
export async function installFirefox() {
  const { findFirefox } = await browsers();
  if (findFirefox() || !isDebianRoot()) return;
  if (!installFromDebian('Firefox', ['firefox-esr']))
    console.warn('Firefox could not be installed by apt: what is promised for it is not tried.');
}

/* Whether apt did it. */
function installFromDebian(name, packages) {
  console.log(`Installing ${name} from Debian’s packages (once)…`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false;
  }
}

/** Runs one of our programs under the Node that the packages bring. Gives its exit code. */
export function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: isWindows(),
      env: environment(),
    });
    const stop = () => child.kill('SIGINT');
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    child.on('close', (code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      done(code ?? 130);
    });
  });
}

/** The environment in which `node` is the Node of the packages, whatever the machine has. */
export function environment() {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}` };
}

/* The finder is TypeScript, which Node 20 does not read: asked through the Node of the packages. */
async function browsers() {
  const ask = `import('./scripts/find-browser.ts').then((m) => console.log(JSON.stringify([m.findChromium() ?? '', m.findFirefox() ?? ''])))`;
  const told = execFileSync('node', ['-e', ask], { cwd: ROOT, env: environment(), encoding: 'utf8' });
  const [chromium, firefox] = JSON.parse(told);
  return { findChromium: () => chromium, findFirefox: () => firefox };
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get') &&
    readFileSync('/etc/debian_version', 'utf8') !== ''
  );
}

function isWindows() {
  return process.platform === 'win32';
}

function npm() {
  return isWindows() ? 'npm.cmd' : 'npm';
}
