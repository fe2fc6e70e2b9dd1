/** A person's name in parts, as citations want it; one part alone where nobody can tell which is which. */
export interface NameParts {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|al|el)$/i;

/** "Marta Quill and Jo Reed, Ana Blum" as three names. */
export function splitByline(byline: string): string[] {
  return byline
    .split(/\s*(?:[,;·、，]|\s(?:and|und|et|y|e|&)\s)\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Family and given name. The last word is the family's, with its particles ("van der Berg"); in a Korean
 * name as it is romanised ("Han Do-yeon") the first. Other scripts and organisations stay whole.
 */
export function nameParts(name: string): NameParts {
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4 || !/^[\p{Script=Latin}.'’\s-]+$/u.test(name))
    return { literal: name };
  if (
    /^(?:the|staff|editors?|team|news|agence|agency)$/i.test(first) ||
    /^(?:staff|team|news|press|desk)$/i.test(last)
  )
    return { literal: name };
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) return { family: first, given: last };
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at--;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}
