import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which of our folders, and which packages, each folder may import. */
const MAY_IMPORT: Record<string, { ours: readonly string[]; packages: readonly string[] }> = {
  core: { ours: ['core'], packages: ['valibot', 'fflate', 'js-yaml'] },
  page: { ours: ['page', 'core'], packages: ['@mozilla/readability', 'dompurify'] },
  storage: { ours: ['storage', 'core'], packages: ['dexie'] },
  browser: { ours: ['browser', 'core'], packages: ['wxt', 'valibot', '#i18n'] },
  components: { ours: ['components', 'core'], packages: ['preact', '@preact/signals', '#i18n'] },
  entrypoints: {
    ours: ['entrypoints', 'core', 'page', 'storage', 'browser', 'components'],
    packages: ['preact', '@preact/signals', 'wxt', '#i18n'],
  },
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const files = Object.keys(MAY_IMPORT).flatMap((folder) => sourcesIn(join(ROOT, folder)));
const imports = files.flatMap(importsOf);

test('every file imports only what its folder may touch', () => {
  const complaints = imports.flatMap(({ from, specifier, typeOnly }) => {
    const folder = from.split('/')[0] ?? '';
    const rule = MAY_IMPORT[folder];
    if (!rule) return [];
    if (specifier.startsWith('.')) {
      const target = relative(ROOT, resolve(ROOT, dirname(from), specifier)).split('/')[0] ?? '';
      return rule.ours.includes(target)
        ? []
        : [
            `${from} imports ${specifier}: ${folder} may import only ${rule.ours.join(', ')}. ${whereTo(folder)}`,
          ];
    }
    const name = packageOf(specifier);
    if (name === '#i18n' && typeOnly) return []; // which sentences there are: core names them and words none
    return rule.packages.includes(name)
      ? []
      : [`${from} imports ${specifier}: that package has its home in ${homesOf(name)}, not in ${folder}.`];
  });

  expect(complaints).toEqual([]);
});

/** The parts of storage that have a folder: each may import those before it. What is beside them all may use. */
const STORAGE_PARTS = ['rows', 'search', 'names', 'library', 'transfer'];

test('in storage, what rows are needs nothing, the index no names, lists or transfers, and each of these what is below it', () => {
  const folders = readdirSync(join(ROOT, 'storage'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(STORAGE_PARTS.toSorted());
  const partOf = (file: string) => STORAGE_PARTS.indexOf(/^storage\/(\w+)\//.exec(file)?.[1] ?? '');
  const complaints = files
    .filter((file) => partOf(file) >= 0)
    .flatMap((file) => [...reachableFrom([file])].map((target) => ({ file, target })))
    .filter(({ file, target }) => partOf(target) > partOf(file))
    .map(({ file, target }) => `${file} reaches ${target}, which is built upon it`);

  expect(complaints).toEqual([]);
});

test('a content script never opens the database: it would be the page’s', () => {
  const reached = reachableFrom(files.filter((file) => file.startsWith('entrypoints/clipper')));

  expect([...reached].filter((file) => file.startsWith('storage/'))).toEqual([]);
});

test('no import goes round in a circle', () => {
  const circles = files.filter((file) => reachableFrom(targetsOf(file)).has(file));

  expect(circles).toEqual([]);
});

test('no file says more than one thing: none over 300 lines, none called utils or its kin', () => {
  const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 301);
  const vague = files.filter(
    (file) =>
      !file.startsWith('entrypoints/') &&
      /(?:^|\/)(?:utils?|helpers?|common|manager|service|index)\.tsx?$/.test(file),
  );

  expect(long).toEqual([]);
  expect(vague).toEqual([]);
});

test('core keeps its hands to itself: no document, window, clock-free of the browser’s API', () => {
  // what stands in quotes is the name of a sentence
  const world = /(?<!['`])\b(?:document|window|navigator|indexedDB|localStorage|chrome|browser)\s*[.(]/;
  const touching = files
    .filter((file) => file.startsWith('core/'))
    .filter((file) => world.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))));

  expect(touching).toEqual([]);
});

test('what is tried in one browser alone stands in the README, with the reason', () => {
  const folder = join(ROOT, 'tests/e2e');
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| ([a-z ]+) +\| (Chromium|Firefox) +\| \S/gm)];
  const told = rows.map(([, why = '', browser = '']) => `${browser} ${why.trim()}`);
  const used = readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/\bin(Chromium|Firefox)\('([^']+)'\)/g),
    ])
    .map(([, browser = '', why = '']) => `${browser} ${why}`);

  expect([...new Set(used)].sort()).toEqual(told.sort());
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(from: string): Import[] {
  const source = withoutComments(readFileSync(join(ROOT, from), 'utf8'));
  const found = [
    ...source.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
    ...source.matchAll(/\bimport\(()['"]([^'"]+)['"]\)/g),
  ];
  return found.map((match) => ({ from, specifier: match[2] ?? '', typeOnly: Boolean(match[1]) }));
}

function targetsOf(file: string): string[] {
  return imports
    .filter(({ from, specifier }) => from === file && specifier.startsWith('.'))
    .map(({ specifier }) => relative(ROOT, resolve(ROOT, dirname(file), specifier)))
    .filter((target) => files.includes(target));
}

function reachableFrom(starts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...targetsOf(file));
  }
  return seen;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function homesOf(name: string): string {
  const homes = Object.entries(MAY_IMPORT).filter(([, rule]) => rule.packages.includes(name));
  return homes.length > 0
    ? homes.map(([folder]) => folder).join(' and ')
    : 'no folder yet (give it one in this test)';
}

function whereTo(folder: string): string {
  return folder === 'core'
    ? 'What touches a world belongs in that world’s folder, and gets what core knows as arguments.'
    : 'Where two worlds meet is an entrypoint; what both need to know belongs in core.';
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
