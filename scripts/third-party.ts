/* The notices that the licences of what we bundle ask for: found in what the bundler really took in, written
   into the package beside ours. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//u;

/** Folders of all packages that any bundle of this run took code from, by name. */
const bundled = new Map<string, string>();

/** Notes which packages the bundles are made of. */
export function noteBundled(): Plugin {
  return {
    name: 'note-bundled',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const [, folder, name] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
          if (folder && name && renderedLength > 0) bundled.set(name, folder.replace(/^\0/u, ''));
        }
      }
    },
  };
}

/** Our licence, and after it those of everything bundled, in the order of their names. Throws where one has none. */
export function notices(): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const others = [...bundled].sort(([one], [other]) => (one < other ? -1 : 1)).map(noticeOf);
  return `${['Cutting Room', own, 'It holds parts of these works, under their own licences.', ...others].join('\n\n')}\n`;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
}

function noticeOf([name, folder]: readonly [string, string]): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (license === undefined) throw new Error(`${name} says nothing of its licence.`);
  const files = readdirSync(folder).filter(
    (file) => /^(?:licen[cs]e|notice)/iu.test(file) && existsSync(join(folder, file)),
  );
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${'-'.repeat(72)}\n${name} ${version}, ${license}`, ...texts].join('\n\n');
}
