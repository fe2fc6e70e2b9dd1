/* What lies in the package beside the code. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const textOf = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (...path: readonly string[]): Manifest =>
  JSON.parse(textOf(...path, 'package.json')) as Manifest;

test.each(['chrome-mv3', 'firefox-mv3'])(
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
