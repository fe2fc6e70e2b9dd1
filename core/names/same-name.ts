import { foldName, isTooLong } from './fold.ts';
import { filmReasons } from './film.ts';
import { koreanReadings, mayShareGivenName } from './korean-name.ts';
import { personReasons } from './person.ts';
import { personWords } from './person-words.ts';
import type { NameKind, NameReason } from './reason.ts';

/**
 * Why two spellings may be proposed as one name; empty if nothing speaks for it. What no rule of spelling
 * can know (a stage name, a married name, an original title) is for the person to merge.
 */
export function nameReasons(a: string, b: string, kind: NameKind): readonly NameReason[] {
  if (isTooLong(a) || isTooLong(b)) return foldName(a) === foldName(b) ? ['same-letters'] : [];
  return kind === 'person' ? personReasons(a, b) : filmReasons(a, b);
}

/** Whether two spellings may be proposed as one name. Symmetric, and never a reason to merge in silence. */
export function sameName(a: string, b: string, kind: NameKind): boolean {
  return nameReasons(a, b, kind).length > 0;
}

/**
 * Whether two people's names may share the given name while their family names differ. It is no reason
 * alone; with the same film and the same director beside it, `Jo` may be a slip for `Jeon`.
 */
export function sameGivenName(a: string, b: string): boolean {
  return mayShareGivenName(koreanReadings(personWords(a)), koreanReadings(personWords(b)));
}
