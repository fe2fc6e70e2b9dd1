/* Why two names may be one, in sentences. */
import type { Proposal } from '../../core/names/propose.ts';
import type { NameReason } from '../../core/names/reason.ts';

const SENTENCES: Readonly<Record<NameReason, string>> = {
  'same-letters': 'Only case, accents, spaces or hyphens differ.',
  'word-order': 'The same words, the family name on the other side.',
  'character-form': 'The same characters, in another form.',
  'sound-korean': 'Two ways to write one Korean sound.',
  'sound-japanese': 'Two ways to write one Japanese sound.',
  'sound-chinese': 'Two ways to write one Chinese sound.',
  transliteration: 'Two customs of writing one name in other letters.',
  nickname: 'One has a nickname that the other leaves out.',
  'shorter-form': 'One leaves a word out: a middle name, a first or a last one.',
  slip: 'They differ by one letter: it may be a slip.',
  article: 'Only the article at the beginning differs.',
  year: 'Only one says the year.',
  number: 'The same number, written in two ways.',
  subtitle: 'One leaves the subtitle out.',
  'short-title': 'One is the beginning of the other.',
  'other-script': 'The same title in another script.',
  initials: 'One is the initials of the other.',
  'digit-as-letters': 'One writes letters as digits.',
};

/** All that speaks for a proposal, and what speaks against it, the strongest first. */
export function sentencesFor({ kind, reasons, shared }: Proposal): readonly string[] {
  const said = reasons.map((reason) => SENTENCES[reason]);
  if (reasons.length === 0) said.push('The same given name; the family names differ.');
  if (kind === 'person') {
    const by = shared.directors.length > 0 ? `, directed by ${listOf(shared.directors)}` : '';
    if (shared.films.length > 0) said.push(`Both stand with ${listOf(shared.films, 'quoted')}${by}.`);
    else if (shared.directors.length > 0) said.push(`Both stand with ${listOf(shared.directors)}.`);
  } else if (shared.people.length > 0) said.push(`Both stand with ${listOf(shared.people)}.`);
  if (shared.together > 0) {
    said.push(
      shared.together === 1
        ? 'But one clip names both, as if they were two.'
        : `But ${shared.together.toLocaleString()} clips name both, as if they were two.`,
    );
  }
  return said;
}

/** Of more than these the rest is counted. */
const MOST_NAMED = 3;

function listOf(names: readonly string[], quoted?: 'quoted'): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => (quoted ? `“${name}”` : name));
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest.toLocaleString()} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
