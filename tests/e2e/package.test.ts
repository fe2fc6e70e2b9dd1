/* What lies in the package, and that the same sources give the same. `npm run zip` makes the packages themselves. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BROWSER } from './with-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const textOf = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (...path: readonly string[]): Manifest =>
  JSON.parse(textOf(...path, 'package.json')) as Manifest;

test.each(BUILDS)(
  'the package in %s names the licence of every library we ship, of those in its worker too',
  (build) => {
    const licences = textOf('.output', build, 'LICENSES.txt');
    const shipped = Object.keys(manifestOf().dependencies ?? {});

    expect(licences).toContain(textOf('LICENSE').trim());
    for (const name of shipped) {
      const { version } = manifestOf('node_modules', name);
      expect(licences).toContain(`\n${name} ${version}, `);
    }
  },
);

test('what is put into a page weighs what the README says', () => {
  const script = textOf('.output', 'chrome-mv3', 'content-scripts', 'clipper.js');
  const said = /put into a page when you act \| (\d+) KB gzipped/u.exec(textOf('README.md'))?.[1];

  expect(Math.abs(Number(said) - gzipSync(script, { level: 9 }).length / 1_000)).toBeLessThan(2);
});

test.each(BUILDS)('what we keep and where can be read in the package in %s', (build) => {
  expect(textOf('.output', build, 'PRIVACY.txt')).toBe(`\ufeff${textOf('PRIVACY.md')}`);
});

/* What the stores' own linter warns of and reviewers ask about: `npm run lint:package` asks it. */
const SINKS =
  /\beval\(|\bnew Function\(|\.(?:inner|outer)HTML\s*\+?=(?!=)|\.insertAdjacentHTML\(|\bdocument\.write(?:ln)?\(|\bimportScripts\(/u;

test.each(BUILDS)(
  'in the package in %s no string becomes code or live nodes, and no file is hidden',
  (build) => {
    const files = filesIn(join(ROOT, '.output', build));
    const scripts = files.filter((file) => /\.(?:js|html)$/u.test(file));

    expect(scripts.length).toBeGreaterThan(8);
    expect(scripts.flatMap((file) => SINKS.exec(textOf('.output', build, file))?.[0] ?? [])).toEqual([]);
    expect(files.filter((file) => /(?:^|\/)\.|\.map$|~$/u.test(file))).toEqual([]);
    const pages = scripts
      .filter((file) => file.endsWith('.html'))
      .map((file) => textOf('.output', build, file));
    expect(pages.filter((page) => /(?:src|href)="(?:https?:)?\/\//u.test(page))).toEqual([]);
  },
);

test.skipIf(BROWSER === 'firefox')(
  'built anew, every file of the package is what it was, byte for byte',
  () => {
    const before = join(ROOT, '.output/firefox-mv3');
    const out = mkdtempSync(join(tmpdir(), 'cutting-room-again-'));
    try {
      execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'], {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: 'production', CUTTING_ROOM_OUT: out },
        stdio: 'pipe',
      });
      const again = join(out, 'firefox-mv3');
      const files = filesIn(before);
      expect(filesIn(again)).toEqual(files);
      const differing = files.filter(
        (file) => !readFileSync(join(before, file)).equals(readFileSync(join(again, file))),
      );
      expect(differing).toEqual([]);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  },
);

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}
