/* The English words, as the built extension has them, for tests that run without one. */
import english from '../locales/en.yml?raw';
import { messagesOf } from './locale-file.ts';

const messages = new Map([...messagesOf(english)].map(([name, words]) => [name.replaceAll('.', '_'), words]));

/** Answers as the extension's API does: `getMessage` with the substitutions filled in. */
function getMessage(name: string, substitutions: readonly string[] = []): string {
  return (messages.get(name) ?? '').replaceAll(/\$(\d|\$)/gu, (_all, what: string) =>
    what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
  );
}

/* One for all files: what was loaded for an earlier one holds the object that it found. */
const browser: object = Reflect.get(globalThis, 'browser') ?? {};
Object.assign(browser, { runtime: { id: 'test' }, i18n: { getMessage } });
Object.assign(globalThis, { browser });
