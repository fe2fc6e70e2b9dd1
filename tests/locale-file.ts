/* What stands in a file of `locales/`. */
import { load } from 'js-yaml';

type Entry = string | { readonly [name: string]: Entry };

/** The forms of every message of a locale file by its whole name: by `1` and `n`, or by nothing where it has but one. */
export function formsOf(yaml: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const messages = new Map<string, Readonly<Record<string, string>>>();
  const read = (entry: Entry, name: string): void => {
    if (typeof entry === 'string') messages.set(name, { '': entry });
    else if (isPlural(entry)) messages.set(name, entry as Readonly<Record<string, string>>);
    else for (const [key, inner] of Object.entries(entry)) read(inner, name === '' ? key : `${name}.${key}`);
  };
  read(load(yaml) as Entry, '');
  return messages;
}

/** All messages of a locale file by their whole name, plural forms joined as the extension's API gives them. */
export function messagesOf(yaml: string): ReadonlyMap<string, string> {
  return new Map([...formsOf(yaml)].map(([name, forms]) => [name, Object.values(forms).join(' | ')]));
}

function isPlural(entry: object): boolean {
  return Object.keys(entry).every((key) => /^(?:\d+|n)$/u.test(key));
}
