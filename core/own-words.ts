/* What a person worded beside the clips: searches saved under a name, and what the colours of highlights mean. The
   browser keeps both outside of the library, so a copy of the library takes them along. */
import * as v from 'valibot';
import { COLOURS, type Colour } from './highlight.ts';

/** A search that a person gave a name. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** The question, as the parameters of the library's address. */
  readonly question: string;
  /** When its clips were last looked at, ISO 8601: later ones are new. */
  readonly seen: string;
}

export interface OwnWords {
  /** The oldest first. */
  readonly searches: readonly SavedSearch[];
  /** Of the colours that were given a meaning; the others mean what they do at the beginning. */
  readonly meanings: Partial<Readonly<Record<Colour, string>>>;
}

export const NO_WORDS: OwnWords = { searches: [], meanings: {} };

export const SavedSearchShape: v.GenericSchema<unknown, SavedSearch> = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(200)),
  question: v.pipe(v.string(), v.maxLength(8_000)),
  seen: v.pipe(v.string(), v.maxLength(40)),
});

/** What a colour means, in a few words. */
export const MeaningShape = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

/** An object, and no list: valibot's own shapes take a list for one. */
const FieldsShape = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** The words that a file holds, and the names of those in it that are not as they must be: these are left out. */
export interface ReadWords {
  readonly words: OwnWords;
  readonly damaged: readonly string[];
}

/** What of two fields of a file can be believed; undefined where it has neither. */
export function ownWordsFrom(searches: unknown, meanings: unknown): ReadWords | undefined {
  if (searches === undefined && meanings === undefined) return undefined;
  const damaged: string[] = [];
  const good = <Value>(shape: v.GenericSchema<unknown, Value>, value: unknown, part: string): Value[] => {
    const parsed = v.safeParse(shape, value);
    if (!parsed.success) damaged.push(part);
    return parsed.success ? [parsed.output] : [];
  };
  const [list = []] = good(v.array(v.unknown()), searches ?? [], 'searches');
  const [record = {}] = good(FieldsShape, meanings ?? {}, 'meanings');
  const words: OwnWords = {
    searches: list.flatMap((search, at) => good(SavedSearchShape, search, `searches.${at}`)),
    meanings: Object.fromEntries(
      COLOURS.filter((colour) => colour in record).flatMap((colour) =>
        good(MeaningShape, record[colour], `meanings.${colour}`).map((meaning) => [colour, meaning]),
      ),
    ),
  };
  return { words, damaged };
}

/**
 * What is here and what comes in, made one. No search goes. A colour's meaning and a search that are in both stay as
 * they are here, unless the copy takes the place of what is here.
 */
export function meetWords(here: OwnWords, coming: OwnWords, kind: 'merge' | 'replace'): OwnWords {
  const isThere = (search: SavedSearch) =>
    here.searches.some(
      ({ id, name, question }) => id === search.id || (name === search.name && question === search.question),
    );
  const added = coming.searches.filter((search) => !isThere(search));
  if (kind === 'merge') {
    return { searches: [...here.searches, ...added], meanings: { ...coming.meanings, ...here.meanings } };
  }
  const theirs = new Map(coming.searches.map((search) => [search.id, search]));
  const kept = here.searches.map((search) => theirs.get(search.id) ?? search);
  return { searches: [...kept, ...added], meanings: { ...here.meanings, ...coming.meanings } };
}

/** How many searches and meanings are other words afterwards. */
export function newWords(before: OwnWords, after: OwnWords): number {
  const searches = after.searches.filter((search) => !sameSearch(ofId(before, search.id), search));
  return (
    searches.length + COLOURS.filter((colour) => before.meanings[colour] !== after.meanings[colour]).length
  );
}

/** Takes the way from `before` to `after` back; what became of it since stays. */
export function wordsBack(now: OwnWords, before: OwnWords, after: OwnWords): OwnWords {
  const searches = now.searches.flatMap((search) => {
    const [earlier, left] = [ofId(before, search.id), ofId(after, search.id)];
    if (!sameSearch(left, search) || sameSearch(earlier, search)) return [search];
    return earlier ? [earlier] : [];
  });
  const meanings: Partial<Record<Colour, string>> = { ...now.meanings };
  for (const colour of COLOURS) {
    if (now.meanings[colour] !== after.meanings[colour]) continue;
    const earlier = before.meanings[colour];
    if (earlier === undefined) delete meanings[colour];
    else meanings[colour] = earlier;
  }
  return { searches, meanings };
}

function ofId({ searches }: OwnWords, id: string): SavedSearch | undefined {
  return searches.find((search) => search.id === id);
}

/** To look at its clips does not make it another. */
function sameSearch(one: SavedSearch | undefined, other: SavedSearch): boolean {
  return one?.name === other.name && one.question === other.question;
}
