import type { Mention } from './claim.ts';
import { foldName } from './fold.ts';

/** What somebody owns: "… neuem Film", or a title in marks. */
const OWNED =
  /^ (?:[\p{Ll}-]+e[mnrs]? ){0,3}(?:["„“«»‚‘]|\p{L}*(?:[Ff]ilm|[Dd]rama|[Kk]omödie|[Tt]hriller|[Ss]erie|[Dd]oku|[Dd]ebüt|[Ww]erk|[Bb]iopic|[Ww]estern|[Rr]egie|[Ff]igur|[Ss]piel|[Rr]olle))/u;
/** A name that ends in a hiss takes an apostrophe instead, so an s behind one is its own. */
const GENITIVE = /[^sßxz]s$/u;

/**
 * "Maren Feders neuer Film", "Jan Holms „Nebel“": German hangs the genitive on the name without an
 * apostrophe. The name without it; its last word stays as it is where nothing owned follows.
 */
export function withoutGenitive(page: string, person: Mention): Mention {
  const { name, start, end } = person;
  if (!GENITIVE.test(name) || !OWNED.test(page.slice(end, end + 70))) return person;
  const bare = name.slice(0, -1);
  const known = page.slice(0, start).includes(bare) || page.slice(end).includes(bare);
  if (!known && person.short === true) return person;
  return { ...person, name: bare, key: foldName(bare), end: end - 1 };
}
