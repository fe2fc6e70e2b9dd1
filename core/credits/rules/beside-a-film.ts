import type { Claim, Mention } from '../claim.ts';
import { foldName } from '../fold.ts';
import { readsAsPerson } from '../persons.ts';
import type { Reading } from '../reading.ts';
import { inHeadline } from './headline.ts';

/* Who stands in an article about films and of whom nothing else is said acts in them more often than not. */

const BASE = 0.9;
const IN_THE_HEADLINE = 0.5;
const BESIDE_A_FILM = 0.5;
const BESIDE_AN_ACTOR = 0.4;
const NAMED_AGAIN = 0.15;
/** Below this an article is not about the screen. */
const SCREEN = 0.9;
const ENDS = /[.!?。！？\n]/gu;

/** Persons without a role, by what stands in their sentence. */
export function actorsBesideFilms(
  reading: Reading,
  persons: readonly Mention[],
  films: readonly Mention[],
  claims: readonly Claim[],
): Claim[] {
  if (reading.screen < SCREEN || films.length === 0) return [];
  const spoken = new Set(claims.filter(({ weight }) => weight >= 1).map(({ mention }) => mention.key));
  const acting = new Set(
    claims.filter(({ role, weight }) => role === 'actor' && weight >= 2).map(({ mention }) => mention.key),
  );
  const titles = films.map(({ name }) => ` ${foldName(name)} `);
  const sentences = sentencesOf(reading.page);
  const filmsAt = new Set(films.map(({ start }) => sentenceAt(sentences, start)));
  const actorsAt = new Set(
    persons.filter(({ key }) => acting.has(key)).map(({ start }) => sentenceAt(sentences, start)),
  );
  const times = new Map<string, number>();
  for (const { key } of persons) times.set(key, (times.get(key) ?? 0) + 1);
  return persons.flatMap((mention): Claim[] => {
    const { key, name, short, start } = mention;
    if (short || spoken.has(key) || !readsAsPerson(name)) return [];
    // “Harry Potter and …”: whom a film is named after is somebody in it
    if (titles.some((title) => title.includes(` ${foldName(name)} `))) return [];
    const sentence = sentenceAt(sentences, start);
    const weight =
      BASE +
      (inHeadline(reading, name) ? IN_THE_HEADLINE : 0) +
      (filmsAt.has(sentence) ? BESIDE_A_FILM : 0) +
      (actorsAt.has(sentence) ? BESIDE_AN_ACTOR : 0) +
      Math.min(3, (times.get(key) ?? 1) - 1) * NAMED_AGAIN;
    const [from = start, to = start] = [sentences[sentence], sentences[sentence + 1]];
    return [
      {
        role: 'actor',
        mention,
        weight,
        cueStart: from,
        cueEnd: Math.min(to, start + name.length),
        rule: 'beside a film',
      },
    ];
  });
}

/** Where sentences begin. */
function sentencesOf(page: string): number[] {
  return [0, ...[...page.matchAll(ENDS)].map(({ index }) => index + 1)];
}

/** The sentence an offset is in, by halving. */
function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
